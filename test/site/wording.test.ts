import { describe, expect, it } from "vitest";
import { count, groupDigits, shorten, supportWords } from "../../src/site/wording.ts";

describe("count", () => {
  it("says none, one and many in words", () => {
    expect([count(0, "report"), count(1, "report"), count(1234, "report")]).toEqual([
      "no reports",
      "1 report",
      "1,234 reports",
    ]);
  });
});

describe("groupDigits", () => {
  it.each([
    [1, "1"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
    [-1234, "-1,234"],
    [0.12345, "0.12345"],
    [1e21, "1e+21"],
  ])("writes %d as %s", (number, words) => {
    expect(groupDigits(number)).toBe(words);
  });
});

describe("supportWords", () => {
  it("tells copies from independent lines", () => {
    expect(supportWords({ sources: ["a", "b"], independent: 1 }, 5)).toBe("2 of 5 reports, 1 independent line");
    expect(supportWords({ sources: ["a"], independent: 1 }, 5)).toBe("1 of 5 reports");
  });
});

describe("shorten", () => {
  it("leaves a short text, on one line", () => {
    expect(shorten(" a\n b ", 10)).toBe("a b");
  });

  it("cuts between words and says so", () => {
    expect(shorten("The board offers a crossing", 15)).toBe("The board…");
  });

  it("cuts a word that is too long, but no character in two", () => {
    expect(shorten("😀".repeat(10), 5)).toBe("😀😀…");
  });
});
