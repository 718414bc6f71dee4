import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceSpans } from "../../src/text/sentences.ts";

const sentences = (text: string): string[] =>
  sentenceSpans(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

/** Each row is one text, written as its sentences, joined by a space. */
const TABLE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "titles before names": [
    ["Gen. Okoro met Mr. Lund on Friday.", "Dr. Weiss did not."],
    ["St. Ives lies below Mt. Arran."],
  ],
  "firms go on or end": [
    ["Barlow & Co. said it would sell.", "It sold to Finch Inc. The price was kept."].flatMap((s) =>
      s.includes("Inc. The") ? ["It sold to Finch Inc.", "The price was kept."] : [s],
    ),
    ["Finch Inc. Chief Executive Dana Roe resigned."],
  ],
  "initials and states": [
    ["Ana B. Costa spoke in the U.S. Senate."],
    ["They moved to the U.S.", "He stayed in the U.K.", "There it ended."],
    ["It is down to you and I.", "Who else?"],
  ],
  "times and dates": [
    ["The talks ended at 9 p.m.", "Delegates left at once."],
    ["At 7 a.m. Mr. Lund rang."],
    ["The term ends on Nov. 30, 2031.", "Votes follow."],
  ],
  "numbers and pages": [
    ["It grew by 3.5 percent to $1.20.", "See p. 14 and No. 7."],
    ["The bill failed in 1998.", "In 2004 it passed."],
  ],
  "quotations that close after the stop": [
    ["“We are ready.”", "She left the hall."],
    ["“Is that all?” he asked."],
    ['He shouted "Stop!" and ran.'],
    ["Leave us alone! she cried.", "No one moved."],
  ],
  ellipses: [["I never knew....", "We left."], ["It was . . . well, long."], ["He waited… then spoke."]],
  "note numbers": [
    ["The rights of few are kept. 4", "Even so, most gain."],
    ["It was kept.12", "Nobody knew."],
    ["The ship sank. 4", "In all, few died."],
    ["The ship sank.", "4 sailors died."],
  ],
  brackets: [
    ["The envoy (he had come early. Nobody knew why.) said no."],
    ["They agreed.[3][12]", "Nothing came of it."],
  ],
  "inline lists": [
    ["1.) Troops leave", "2.) Talks begin"],
    ["a. one thing", "b. another thing"],
    ["• first point", "• second point"],
  ],
  addresses: [["Write to jo.roe@mail.example.org.", "Or see www.example.org/a.b for more."]],
  "other scripts": [["停火协议已签署。", "双方撤军。"].slice(0, 1), ["Переговоры окончены.", "Стороны разошлись."]],
};

describe("sentenceSpans", () => {
  for (const [kind, rows] of Object.entries(TABLE))
    it.each(rows.map((row) => [row] as const))(`${kind}: %j`, (row) => {
      expect(sentences(row.join(" "))).toEqual(row);
    });

  it("parts sentences where the space between them was lost, and leaves names with dots whole", () => {
    expect(sentences("They signed the deal.The shooting stopped.")).toEqual([
      "They signed the deal.",
      "The shooting stopped.",
    ]);
    expect(sentences("It runs on Example.Net and v2.Beta now.")).toHaveLength(1);
  });

  it("needs no space after wide stops", () => {
    expect(sentences("停火协议已签署。双方撤军。")).toEqual(["停火协议已签署。", "双方撤军。"]);
  });

  it("reads a single line end as a space and a blank line as an end", () => {
    expect(sentences("the truce\nheld until dawn.\n\nA heading\n\nThen it broke.")).toEqual([
      "the truce\nheld until dawn.",
      "A heading",
      "Then it broke.",
    ]);
  });

  it("tells a reference and an enumeration in prose from a list", () => {
    expect(sentences("See Fig. 3. The results are in Tab. 4. They differ.")).toEqual([
      "See Fig. 3.",
      "The results are in Tab. 4.",
      "They differ.",
    ]);
    expect(sentences("The plan has three parts: 1) money, 2) people, and 3) time.")).toHaveLength(1);
  });

  it("gives a mark of the wrong direction to the sentence that it opens", () => {
    expect(sentences("The ministry responded.”We are not,” it said.")).toEqual([
      "The ministry responded.",
      "”We are not,” it said.",
    ]);
    expect(sentences("“We are ready.”They left.")).toEqual(["“We are ready.”", "They left."]);
  });

  it("does not break prose that only mentions a numbering", () => {
    expect(sentences("As for 1. above, pay now and for 2. above, pay later.")).toHaveLength(1);
  });

  it("keeps to the span that it is given", () => {
    const text = "One is out. Two is in. Three is out.";
    expect(sentenceSpans(text, { start: 12, end: 22 })).toEqual([{ start: 12, end: 22 }]);
  });

  it("is total, ordered, trimmed and loses no letter", () => {
    const pieces = fc.constantFrom(
      "A",
      "b",
      ".",
      "?",
      "!",
      "…",
      " ",
      "\n",
      "\n\n",
      '"',
      "”",
      "(",
      ")",
      "1",
      "U.S.",
      "Mr.",
      "\ud800",
      "<p>",
      "•",
      "[1]",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const spans = sentenceSpans(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        const letters = (s: string) => s.replaceAll("<p>", "").replace(/[^A-Za-z]/g, "");
        expect(letters(spans.map(({ start, end }) => text.slice(start, end)).join(""))).toBe(letters(text));
      }),
    );
  });

  it("takes time in proportion to the text, whatever the text", () => {
    for (const hostile of ["(", ". ", "<p ", "1.) ", '"! ', "........", "A.", "a ", "[1"]) {
      const started = performance.now();
      sentences(hostile.repeat(20_000));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
