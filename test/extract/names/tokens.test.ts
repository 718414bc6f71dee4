import { describe, expect, it } from "vitest";
import { lexemeOf } from "../../../src/extract/names/lexeme.ts";
import { isCapitalised, tokensIn } from "../../../src/extract/names/tokens.ts";

const words = (text: string): string[] => tokensIn(text, { start: 0, end: text.length }).map((token) => token.text);

describe("tokensIn", () => {
  it.each([
    ["Ann O'Hara's plan", ["Ann", "O'Hara", "'s", "plan"]],
    ["the U.S. and the E.U.", ["the", "U.S.", "and", "the", "E.U."]],
    ["J. Doe met Dr. Roe.", ["J.", "Doe", "met", "Dr.", "Roe", "."]],
    ["al-Example (AT&T)", ["al-Example", "(", "AT&T", ")"]],
    ["@annroe wrote", ["@annroe", "wrote"]],
    ["Russia’s offer", ["Russia", "’s", "offer"]],
  ])("divides %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it("gives offsets into the whole text", () => {
    const text = "One. Two Three";
    for (const token of tokensIn(text, { start: 5, end: 14 }))
      expect(text.slice(token.start, token.end)).toBe(token.text);
  });
  it("stays linear on hostile text", () => {
    const started = performance.now();
    for (const piece of ["A.", "a-", "'s", "@", "A&", "x’"])
      expect(words(piece.repeat(20_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("isCapitalised", () => {
  it("takes what begins as names do", () => {
    for (const word of ["Ann", "Élan", "ÅBO", "@Ann"]) expect(isCapitalised(word)).toBe(true);
    for (const word of ["ann", "élan", "iPod", "9", "-", ""]) expect(isCapitalised(word)).toBe(false);
  });
});

describe("lexemeOf", () => {
  it.each([
    ["Anna", "Xx", "given"],
    ["J.", "I.", undefined],
    ["U.S.", "X.", undefined],
    ["University", "Xx", "oh"],
    ["30th", "9x", undefined],
    ["March", "Xx", "cal"],
    ["village", "x", "pn"],
  ])("knows shape and lists of %s", (word, shape, list) => {
    expect(lexemeOf(word).shape).toBe(shape);
    if (list) expect(lexemeOf(word).classes).toContain(list);
  });
});
