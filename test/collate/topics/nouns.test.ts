import { describe, expect, it } from "vitest";
import { nounsOf } from "../../../src/collate/topics/nouns.ts";
import { source } from "../../brief/fixture.ts";

const nouns = nounsOf([
  source(
    "a",
    "The council will vote on the harbour dues. A new dredging plan is ready. It wants to dredge the bay, and voting rights matter to the crews.",
  ),
  source(
    "b",
    "The harbour dues are high. While this office holds, nobody sails. The office is shut; on the coastal ferry, of voting rights, of voting there is no end.",
  ),
]);

describe("nounsOf", () => {
  it.each(["dues", "ferry", "plan", "office"])("takes the head of a noun phrase for a noun: %s", (word) =>
    expect(nouns.isNoun(word)).toBe(true),
  );

  it.each([
    ["vote", "a verb here"],
    ["dredge", "a verb here"],
    ["holds", "the verb behind the noun"],
    ["coastal", "an adjective"],
    ["zeppelin", "not in the texts"],
  ])("does not take %s: %s", (word) => expect(nouns.isNoun(word)).toBe(false));

  it("knows what stands before a head", () => expect(nouns.isNominal("harbour")).toBe(true));
});
