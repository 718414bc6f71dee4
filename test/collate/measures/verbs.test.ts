import { describe, expect, it } from "vitest";
import { baseOf, formsOf, groupOf, isGerund, readVerb } from "../../../src/collate/measures/verbs.ts";

describe("formsOf", () => {
  const forms: readonly (readonly [base: string, past: string, gerund: string, third: string])[] = [
    ["ban", "banned", "banning", "bans"],
    ["withdraw", "withdrew", "withdrawing", "withdraws"],
    ["propose", "proposed", "proposing", "proposes"],
    ["deny", "denied", "denying", "denies"],
    ["agree", "agreed", "agreeing", "agrees"],
    ["veto", "vetoed", "vetoing", "vetoes"],
    ["limit", "limited", "limiting", "limits"],
  ];
  for (const [base, past, gerund, third] of forms)
    it(base, () => expect(formsOf(base)).toMatchObject({ base, past, gerund, third }));
});

describe("readVerb", () => {
  it("knows a form", () => expect(readVerb("banning")).toEqual({ base: "ban", form: "gerund" }));
  it("knows an irregular one", () => expect(readVerb("withdrew")).toEqual({ base: "withdraw", form: "past" }));
  it("says nothing of other words", () => expect(readVerb("harbour")).toBeNull());
});

describe("isGerund", () => {
  it.each(["closing", "using", "re-opening"])("takes %s", (word) => expect(isGerund(word)).toBe(true));
  it.each(["morning", "king", "during", "string", "bring"])("refuses %s", (word) => expect(isGerund(word)).toBe(false));
});

describe("baseOf", () => {
  it.each([
    ["withdrew", "withdraw"],
    ["modernizing", "modernize"],
    ["dredging", "dredge"],
    ["dimming", "dim"],
    ["fence", "fence"],
  ])("%s -> %s", (form, base) => expect(baseOf(form)).toBe(base));
});

describe("groupOf", () => {
  it("tells giving from restricting", () =>
    expect([groupOf("extend"), groupOf("ban"), groupOf("glow")]).toEqual(["giving", "restricting", null]));
});
