import { describe, expect, it } from "vitest";
import { clauseSpans } from "../../../src/collate/align/clauses.ts";
import { wordsOf } from "../../../src/text/words.ts";

const clausesOf = (text: string): string[] =>
  clauseSpans(text, { start: 0, end: text.length }, wordsOf(text)).map((span) => text.slice(span.start, span.end));

describe("clauseSpans", () => {
  it.each([
    [
      "The board closed the mine; the miners went home early.",
      ["The board closed the mine;", "the miners went home early."],
    ],
    [
      "The mayor, who opened the new bridge, praised the workers.",
      ["The mayor, who opened the new bridge,", "praised the workers."],
    ],
    [
      "They want to ban plastic bags, restore the river meadows and double the fine for litter.",
      ["They want to ban plastic bags,", "restore the river meadows and double the fine for litter."],
    ],
    [
      "“We lost the whole harvest,” said the farmer from Keld.",
      ["“We lost the whole harvest,” said the farmer from Keld."],
    ],
    ["The guild sells amber in the port of Verrin.", ["The guild sells amber in the port of Verrin."]],
  ])("parts %s", (text, expected) => {
    const clauses = clausesOf(text);
    expect(clauses.join(" ")).toBe(text);
    expect(clauses.length).toBeGreaterThanOrEqual(expected.length);
    expect(clauses[0]?.startsWith((expected[0] as string).slice(0, 12))).toBe(true);
  });

  it("leaves names in a row together", () => {
    expect(clausesOf("The fleet left Ostania, Keld and Moravia.").length).toBeLessThan(3);
  });

  it.each([["one"], ["…"], [", , ,"], ["and ".repeat(2000)]])("takes anything: %j", (text) => {
    expect(() => clausesOf(text)).not.toThrow();
  });
});
