import { describe, expect, it } from "vitest";
import { ACT_WORDS } from "../../../src/extract/speech/act-words.ts";
import { actNumber, isActWord, isSideTaking, isWeightyWord } from "../../../src/extract/speech/directive.ts";

const actOf = (word: string) => ACT_WORDS[actNumber(word) - 1]?.act ?? null;

const CASES = [
  ["directive", ["urged", "asks", "begged", "demanding", "insisted", "wants", "must", "sought"]],
  ["commissive", ["pledged", "vowed", "promises", "offered", "agreed", "planned", "swore", "committed"]],
  ["proposal", ["proposed", "proposing", "suggested", "proposal", "recommends"]],
  ["support", ["endorsed", "backs", "welcomed", "supporting", "backing"]],
  ["refusal", ["refused", "rejecting", "opposes", "vetoed", "banning"]],
  ["warning", ["warned", "warning", "threatening", "cautions"]],
  ["assertive", ["said", "denied", "replies", "stressed"]],
  [null, ["", "walked", ":", "—", "urgd"]],
] as const;

describe("actNumber", () => {
  for (const [act, words] of CASES)
    for (const word of words) it(`takes "${word}" for ${act}`, () => expect(actOf(word)).toBe(act));

  it("gives a word of two acts to the stronger one", () => expect(actOf("objection")).toBe("refusal"));
});

describe("isActWord", () => {
  it.each(["urged", "vows", "proposal", "backed"])("accepts %j, which asks, binds or takes a side", (word) =>
    expect(isActWord(word)).toBe(true),
  );
  it.each(["said", "denied", "must", "should", "ask", "walked"])(
    "declines %j: a report, a modal, too short or none",
    (word) => expect(isActWord(word)).toBe(false),
  );
});

describe("isWeightyWord", () => {
  it.each(["ask", "vow", "ban", "must"])("accepts short words and modals: %j", (word) =>
    expect(isWeightyWord(word)).toBe(true),
  );
  it.each(["said", "warned", "walked"])("declines %j", (word) => expect(isWeightyWord(word)).toBe(false));
});

describe("isSideTaking", () => {
  it.each(["backs", "endorsed", "opposed", "vetoed"])("accepts %j", (word) => expect(isSideTaking(word)).toBe(true));
  it.each(["urged", "said", "walked"])("declines %j", (word) => expect(isSideTaking(word)).toBe(false));
});
