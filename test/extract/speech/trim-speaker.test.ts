import { describe, expect, it } from "vitest";
import { trimSpeaker } from "../../../src/extract/speech/trim-speaker.ts";

const trimmed = (text: string): string => {
  const { start, end } = trimSpeaker(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

describe("trimSpeaker", () => {
  it("takes when and where off a name", () => {
    expect(trimmed("Mara Lind on Monday")).toBe("Mara Lind");
    expect(trimmed("she on late Tuesday night")).toBe("she");
    expect(trimmed("Jonas Vik, during a press conference")).toBe("Jonas Vik");
  });
  it("leaves it where it belongs to a longer description", () => {
    for (const kept of [
      "a poll released Monday",
      "Mara Lind, who resigned last week",
      "the speech on Friday",
      "Mara Lind",
    ])
      expect(trimmed(kept)).toBe(kept);
  });
  it("takes time in proportion to the text, also over capitals without end", () => {
    const long = `${"A".repeat(200_000)} on Monday`;
    expect(trimmed(long)).toBe("A".repeat(200_000));
    expect(trimmed(`${"A".repeat(200_000)}- on Monday!`)).toMatch(/Monday!$/);
    expect(trimmed(`${"Aa ".repeat(50_000)}1 on Monday`)).toMatch(/Monday$/);
  }, 2_000);
});
