import { describe, expect, it } from "vitest";
import { canSpeak } from "../../../src/extract/speech/can-speak.ts";

describe("canSpeak", () => {
  it("tells what can say something from what cannot", () => {
    for (const words of ["this increase", "the number of boats", "the sharp rise in prices", "last year", "year"])
      expect(canSpeak(words), words).toBe(false);
    for (const words of [
      "the figures",
      "a poll of last year",
      "Mara Lind",
      "farmers",
      "he",
      "the Price Board",
      "officials in charge of costs",
    ])
      expect(canSpeak(words), words).toBe(true);
  });
  it("takes no longer over words without end", () => {
    expect(canSpeak("a ".repeat(100_000))).toBe(true);
    expect(canSpeak("a".repeat(100_000))).toBe(true);
  }, 1_000);
});
