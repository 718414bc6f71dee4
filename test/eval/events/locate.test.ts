import { describe, expect, it } from "vitest";
import { locate } from "../../../scripts/eval/events/locate.ts";

const TEXT = 'The mayor said no. The baker said yes, and "the mill" said nothing.';
const found = (quoted: string): string => {
  const { start, end } = locate(TEXT, quoted);
  return TEXT.slice(start, end);
};

describe("locate(text, quoted)", () => {
  it.each([
    ["mayor said no", "mayor said no"],
    ["The baker … nothing", 'The baker said yes, and "the mill" said nothing'],
    ["baker ⟦said⟧ yes", "said"],
  ])("finds %s", (quoted, words) => {
    expect(found(quoted)).toBe(words);
  });

  it.each([
    ["said", /more than once/],
    ["the miller", /not found/],
    ["", /not found/],
    ["yes … mayor", /does not follow/],
    ["The baker ⟦said … mill⟧", /brackets and a gap/],
    ["The mayor … baker … mill", /more than one gap/],
  ])("fails on %j", (quoted, reason) => {
    expect(() => locate(TEXT, quoted)).toThrow(reason);
  });
});
