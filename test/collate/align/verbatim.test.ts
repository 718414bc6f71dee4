import { describe, expect, it } from "vitest";
import { preparePassage } from "../../../src/collate/align/passage.ts";
import { verbatimRun } from "../../../src/collate/align/verbatim.ts";

const passage = (text: string) => preparePassage({ text }, 0, { start: 0, end: text.length });

describe("verbatimRun", () => {
  it("counts small words too: they make a common half sentence", () => {
    const a = passage("The treasurer called it “not a bargain but more arm twisting” and left.");
    const b = passage("Falk said the paper was not a bargain but more arm twisting.");
    expect(verbatimRun(a, b)).toBe(7);
  });

  it.each([
    ["a set phrase", "They met at the end of the day in Keld.", "Nothing was left at the end of the feast."],
    [
      "a long name",
      "He works at the Institute for Marine and Polar Research now.",
      "The Institute for Marine and Polar Research closed.",
    ],
    ["nothing", "Amber is dear.", "Snow fell."],
    ["no words", "…", "Amber is dear."],
  ])("takes %s for none", (_, a, b) => {
    expect(verbatimRun(passage(a), passage(b))).toBe(0);
  });
});
