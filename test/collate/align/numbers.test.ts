import { describe, expect, it } from "vitest";
import { mayBeRounded, numberInWords } from "../../../src/collate/align/numbers.ts";
import { wordsOf } from "../../../src/text/words.ts";

describe("numberInWords", () => {
  it.each([
    ["two", 1, 2],
    ["twenty-one sailors", 2, 21],
    ["ninety nine", 2, 99],
    ["seventeen", 1, 17],
    ["dozen", 1, 12],
    ["two dozen boats", 2, 24],
    ["forty boats", 1, 40],
  ])("reads %s", (text, words, value) => {
    expect(numberInWords(wordsOf(text), 0)).toEqual({ words, value });
  });

  it.each(["one", "million", "boats", "", "twentieth"])("leaves %j alone", (text) => {
    expect(numberInWords(wordsOf(text), 0)).toBeNull();
  });
});

describe("mayBeRounded", () => {
  it.each([
    ["197", "200"],
    ["276", "270"],
    ["23", "24"],
    ["5012", "5000"],
  ])("%s and %s, either way round", (a, b) => {
    expect(mayBeRounded(a, b)).toBe(true);
    expect(mayBeRounded(b, a)).toBe(true);
  });

  it.each([
    ["4000", "9500"],
    ["5000", "5500"],
    ["2019", "2020"],
    ["3", "4"],
    ["191", "193"],
    ["200", "2e2"],
    ["200", ""],
  ])("not %s and %s", (a, b) => {
    expect(mayBeRounded(a, b)).toBe(false);
  });
});
