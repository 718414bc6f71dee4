import { describe, expect, it } from "vitest";
import { standing } from "../../../src/brief/key-points/standing.ts";

describe("standing", () => {
  it.each([
    "The harbour council offered the pilots a new contract on Monday.",
    "It was unclear whether the pilots would accept the contract.",
    "“Nobody asked the boatmen,” the warden, Ada Ode, told reporters at the lock.",
    "Warden Ada Ode said on Monday that she would keep the lock open.",
  ])("has nothing against %s", (sentence) => expect(standing(sentence)).toBe(1));

  it.each([
    ["But the pilots refused.", "goes on from the sentence before"],
    ["In addition, the council offered a bonus.", "goes on from the sentence before"],
    ["In it, the pilots ask for more pay.", "goes on from the sentence before"],
    ["She offered the pilots a new contract.", "who?"],
    ["These proposals were sent to the board.", "which?"],
    ["On Friday, he offered the pilots a new contract.", "who?"],
    ["To answer all of those doubts, the council wrote a letter.", "which?"],
    ["The ministry noted that the lock is old.", "which ministry?"],
    ["The group's first notice named no one.", "which group?"],
    ["The lock will close,” the warden said.", "a mark is missing"],
    ["“We will never close the upper lock.”", "who says so?"],
    ["Will the pilots accept the contract?", "a question"],
    ["The lock is CLOSED FOR EVER to #pilots", "a post, and it does not end"],
  ])("counts against %s: %s", (sentence) => expect(standing(sentence)).toBeLessThan(0.8));

  it("ends quickly on anything", () => {
    const long = `${"in a far away place ".repeat(4000)}“`;
    const before = performance.now();
    standing(long);
    standing("“".repeat(40_000));
    standing("the ".repeat(40_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
