import { describe, expect, it } from "vitest";
import { rootOf } from "../../../src/collate/align/root.ts";
import { areOpposite, synonymsOf } from "../../../src/collate/synonyms/thesaurus.ts";
import { MEANINGS } from "../../../src/collate/synonyms/thesaurus-data.ts";

const strength = (one: string, other: string): number =>
  synonymsOf(rootOf(one)).find((each) => each.root === rootOf(other))?.strength ?? 0;

describe("synonymsOf", () => {
  it.each([
    ["purchase", "buy"],
    ["assist", "help"],
    ["suggest", "proposal"],
    ["lawyer", "attorney"],
    ["shut", "close"],
  ])("knows that %s may stand for %s", (one, other) => {
    expect(strength(one, other)).toBeGreaterThan(0);
    expect(strength(other, one)).toBe(strength(one, other));
  });

  it.each([
    ["ferry", "horse"],
    ["buy", "sell"],
    ["soldier", "hospital"],
  ])("does not mix up %s and %s", (one, other) => {
    expect(strength(one, other)).toBe(0);
  });

  it("gives a word in its main meaning more than in a lesser one, as a spinner uses it", () => {
    expect(strength("organ", "body")).toBeLessThan(strength("lawyer", "attorney"));
  });

  it("does not give the word itself, nor anything for what it does not know", () => {
    expect(synonymsOf("purchas").map((each) => each.root)).not.toContain("purchas");
    expect(synonymsOf("zzgrmbl")).toEqual([]);
    expect(synonymsOf("")).toEqual([]);
    expect(synonymsOf("constructor")).toEqual([]);
  });

  it("stands on roots as they are made now", () => {
    const roots = MEANINGS.split(",").flatMap((line) => line.split(" ").map((word) => word.replace(/2$/, "")));
    for (const word of ["purchasing", "lawyers", "proposal", "opened", "decision"])
      expect(roots).toContain(rootOf(word));
  });
});

describe("areOpposite", () => {
  it.each([
    ["open", "shut"],
    ["accept", "refuse"],
    ["increase", "decrease"],
    ["win", "lose"],
  ])("%s and %s, either way round", (one, other) => {
    expect(areOpposite(rootOf(one), rootOf(other))).toBe(true);
    expect(areOpposite(rootOf(other), rootOf(one))).toBe(true);
  });

  it("not two words of one meaning", () => {
    expect(areOpposite(rootOf("shut"), rootOf("close"))).toBe(false);
  });
});
