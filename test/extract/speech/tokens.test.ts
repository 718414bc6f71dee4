import { describe, expect, it } from "vitest";
import { tokenise } from "../../../src/extract/speech/tokens.ts";

const split = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map((t) => text.slice(t.start, t.end));

describe("tokenise", () => {
  it("parts words from marks and clitics from words", () => {
    expect(split("“She’s here,” he didn't say.")).toEqual([
      "“",
      "She",
      "’s",
      "here",
      ",",
      "”",
      "he",
      "did",
      "n't",
      "say",
      ".",
    ]);
  });
  it("leaves the point to abbreviations, and to initials", () => {
    expect(split("Mr. Roe of the U.S. left.")).toEqual(["Mr.", "Roe", "of", "the", "U.S.", "left", "."]);
  });
  it("holds numbers and compounds together", () => {
    expect(split("a 3,000-strong so-called force")).toEqual(["a", "3,000-strong", "so-called", "force"]);
  });
  it("gives every character that is not white space to one token, in order", () => {
    const text = "x’’ ''y'' .... -- (z) 𝒳 ¿qué? п’ять";
    const tokens = tokenise(text, { start: 0, end: text.length });
    expect(tokens.map((t) => text.slice(t.start, t.end)).join("")).toBe(text.replace(/\s/g, ""));
  });
});
