import { describe, expect, it } from "vitest";
import { accusation, fight, foretold, rebuff } from "../../../../src/collate/measures/rules/retort.ts";
import { performed, undergone } from "../../../../src/collate/measures/rules/undergone.ts";
import { finds, items } from "../fixture.ts";

const RULES = [rebuff, fight, foretold, accusation, undergone, performed];
const of = (text: string) => finds(text, RULES)[0]?.find ?? null;

describe("what is said back, foretold, undergone", () => {
  it.each([
    ["The company dismissed the concerns as a rumour.", "rebuff", "refusal"],
    ["The ministry denies any role in the fire.", "rebuff", "refusal"],
    ["The union has objected to the harbour bill.", "fight", "refusal"],
    ["The clerks' union warned the plan would cost forty jobs.", "foretold", "warning"],
    ["The mayor argued that the ban would hurt the islands.", "foretold", "warning"],
    ["The union accused the company of hiding two letters.", "accusation", "warning"],
    ["Three ferries were seized on Monday.", "undergone", "commitment"],
    ["The director resigned on Monday.", "performed", "commitment"],
  ])("finds in %s a %s", (text, rule, modality) => expect(of(text)).toMatchObject({ rule, modality }));

  it.each([
    "The company dismissed the clerk.",
    "The mayor argued that the ferry would sail at noon.",
    "A report was released on Monday.",
    "The ferries will be seized.",
    "The director should resign.",
    "The storm warned nobody.",
  ])("finds nothing in: %s", (text) => expect(of(text)).toBeNull());

  it("takes the whole of what was done", () =>
    expect(items("Three ferries were seized on Monday.", [undergone])).toEqual([
      "Three ferries were seized on Monday",
    ]));
});
