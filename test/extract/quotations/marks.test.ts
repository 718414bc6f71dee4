import { describe, expect, it } from "vitest";
import { quotedRuns } from "../../../src/extract/quotations/marks.ts";

const runsOf = (text: string): string[] =>
  quotedRuns(text, { start: 0, end: text.length }).map((r) => `${r.marks}: ${text.slice(r.inner.start, r.inner.end)}`);

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["curly marks", "“We agreed,” she said.", ["paired: We agreed,"]],
  ["straight marks", 'He called it "a good day" for "all of us".', ["paired: a good day", "paired: all of us"]],
  ["two single marks for one double", "''We agreed,'' she said.", ["paired: We agreed,"]],
  ["German marks", "„Wir sind uns einig“, sagte sie.", ["paired: Wir sind uns einig"]],
  ["guillemets with inner spaces", "« Nous sommes d’accord », a-t-elle dit.", ["paired:  Nous sommes d’accord"]],
  ["guillemets turned inwards", "»Wir sind uns einig«, sagte sie.", ["paired: Wir sind uns einig"]],
  ["corner brackets", "「同意した」と述べた。", ["paired: 同意した"]],
  ["a closing mark for an opening one", "”We agreed,” she said.", ["mismatched: We agreed,"]],
  ["a curly and a straight one", '“We agreed," she said.', ["paired: We agreed,"]],
  ["British single marks", "‘We agreed,’ she said.", ["paired: We agreed,"]],
  ["straight single marks", "The 'security zone' will stay.", ["paired: security zone"]],
  [
    "a lost closing mark, to the end of the paragraph",
    "“We agreed. We signed.",
    ["closing-lost: We agreed. We signed."],
  ],
  ["a lost opening mark, from the start of the paragraph", "We agreed,” she said.", ["opening-lost: We agreed,"]],
  [
    "a mark lost in the middle",
    "“We agreed, she said. “We signed.”",
    ["closing-lost: We agreed, she said.", "paired: We signed."],
  ],
];

describe("quotedRuns", () => {
  for (const [what, text, runs] of CASES)
    it(`finds ${what}`, () => {
      expect(runsOf(text)).toEqual(runs);
    });
  it("leaves apostrophes and lengths alone", () => {
    expect(runsOf("The workers’ union of the '90s isn't 6'2\" tall; it's Ann's.")).toEqual([]);
  });
  it("takes a plural's apostrophe for no closing mark", () => {
    expect(runsOf("‘The workers’ rights are safe,’ he said.")).toEqual(["paired: The workers’ rights are safe,"]);
  });
  it("looks for no single marks inside double ones", () => {
    expect(runsOf("“She said ‘never’ to me,” he recalled.")).toEqual(["paired: She said ‘never’ to me,"]);
  });
  it("stays within the span it is given", () => {
    const text = "“One.” “Two.”";
    expect(quotedRuns(text, { start: 7, end: 13 })).toHaveLength(1);
  });
  it("comes to an end on nothing but marks", () => {
    expect(() => runsOf("“\"''«»‘’".repeat(2000))).not.toThrow();
  });
});
