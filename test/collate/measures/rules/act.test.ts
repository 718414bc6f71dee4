import { describe, expect, it } from "vitest";
import { act } from "../../../../src/collate/measures/rules/act.ts";
import { finds, items } from "../fixture.ts";

const of = (text: string) => finds(text, [act])[0]?.find ?? null;

describe("act", () => {
  it.each([
    ["The council imposed a curfew on the harbour.", "imposed a curfew on the harbour"],
    ["The ministry has suspended all ferry licences.", "suspended all ferry licences"],
    ["The parliament passed a bill on pier fees.", "passed a bill on pier fees"],
    ["The union released two hostages.", "released two hostages"],
  ])("takes what an office does by deciding it: %s", (text, item) => expect(items(text, [act])).toEqual([item]));

  it.each([
    "The storm closed the harbour.",
    "The harbour was closed by the council.",
    "The council released a statement on Monday.",
    "The council announced the death of its clerk.",
    "The council passed on Monday.",
    "The mayor took the ferry.",
  ])("finds nothing in: %s", (text) => expect(of(text)).toBeNull());

  it("tells a refusal", () => {
    expect(of("The governor vetoed the harbour bill.")?.modality).toBe("refusal");
    expect(of("The governor lifted the curfew.")?.modality).toBe("commitment");
  });
});
