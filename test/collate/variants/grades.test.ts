import { describe, expect, it } from "vitest";
import { gradeQuotations } from "../../../src/collate/variants/grades.ts";
import type { Utterance } from "../../../src/extract/utterance.ts";
import type { Source } from "../../../src/read/source.ts";
import { at, claim, source } from "../../brief/fixture.ts";

/** Each text is one report; what stands between curly marks is quoted. */
function reports(texts: readonly string[], over: readonly Partial<Source>[] = []) {
  const sources = texts.map((text, i) => source(`paper-${i}`, text, over[i]));
  const utterances = sources.flatMap((of) =>
    [...of.text.matchAll(/“([^”]+)”/g)].map(
      (match, i): Utterance => ({
        id: `${of.id}-u${i + 1}`,
        source: of.id,
        kind: "direct",
        content: at(of, match[1] as string),
        quoted: [at(of, match[1] as string)],
        cue: null,
        speakerSpan: null,
        speaker: null,
        continues: null,
        marks: "paired",
        rule: "test",
      }),
    ),
  );
  return { sources, utterances };
}

const grades = (texts: readonly string[], over: readonly Partial<Source>[] = []) =>
  gradeQuotations(reports(texts, over), []).map(({ grade, rule, lines }) => `${grade} ${rule} ${lines}`);

describe("gradeQuotations", () => {
  it("is verbatim where independent lines give the same words, cut shorter or not", () => {
    expect(
      grades([
        "“We will never close the upper lock,” she said.",
        "She said: “We will never close the upper lock.”",
        "“never close the upper lock”, said the warden.",
      ]),
    ).toEqual(Array(3).fill("verbatim same-words-in-marks 3"));
  });

  it("is a variant where another line has other words in the same place", () => {
    expect(
      grades(["“We will never close the upper lock today.”", "“We will never shut the upper lock today.”"]),
    ).toEqual(Array(2).fill("variant other-words-in-marks 1"));
  });

  it("does not take the whole for confirmed where others have but a part of it", () => {
    const [whole, part] = grades([
      "“The harbour needs dredging, the crane needs paint, and we will never close the upper lock while I am warden here.”",
      "“we will never close the upper lock”",
    ]);
    expect([whole, part]).toEqual(["variant only-part-in-same-words 2", "verbatim same-words-in-marks 2"]);
  });

  it("is single where one line alone quotes it, be it in several copies", () => {
    expect(grades(["“Nobody asked the boatmen at all.”", "The crane is painted."])).toEqual([
      "single one-line-quotes-it 1",
    ]);
    const copies = ["“Nobody asked the boatmen at all.”", "“Nobody asked the boatmen at all.”"];
    expect(grades(copies, [{}, { lineage: "paper-0" }])).toEqual(Array(2).fill("single copies-of-one-line 1"));
  });

  it("calls a source reworded that differs again and again from what others agree on", () => {
    const plain =
      "“The upper lock stays open through the winter.” “Every ferry carries two pilots after dark.” “We pay the crane crew in full.”";
    const spun =
      "“The upper lock remains open through the winter.” “Each ferry carries two pilots after dark.” “We pay the crane group in full.”";
    expect(grades([plain, plain, spun]).slice(6)).toEqual(
      Array(3).fill("reworded differs-from-what-others-agree-on 1"),
    );
  });

  it("believes a source that says it is translated", () => {
    const texts = [
      "“We keep the lock open this winter.”",
      "Unofficial translation. “We hold the lock open this winter.”",
    ];
    expect(grades(texts)[1]).toBe("reworded says-it-is-translated 1");
  });

  it("takes words of a few letters for the same only within a claim", () => {
    const texts = ["“a gamble”, he said.", "“a gamble”, he said."];
    expect(grades(texts)).toEqual(Array(2).fill("single one-line-quotes-it 1"));
    const made = reports(texts);
    const held = claim(
      "c1",
      made.sources,
      made.sources.map((of): [Source, string] => [of, "a gamble"]),
    );
    const renderings = held.renderings.map((each) => ({ ...each, utterance: `${each.source}-u1` }));
    expect(gradeQuotations(made, [{ ...held, renderings }]).map(({ grade }) => grade)).toEqual([
      "verbatim",
      "verbatim",
    ]);
  });

  it("names the quotations that it compared with, in the order of the sources", () => {
    const { beside } = gradeQuotations(
      reports(["“We keep the lock open.”", "“We keep the lock open.”", "“We keep the lock open.”"]),
      [],
    )[1] ?? { beside: [] };
    expect(beside).toEqual(["paper-0-u1", "paper-2-u1"]);
  });
});
