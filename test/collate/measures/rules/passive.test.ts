import { describe, expect, it } from "vitest";
import { asked, rejectedBy } from "../../../../src/collate/measures/rules/passive.ts";
import { finds, words } from "../fixture.ts";

describe("rejectedBy", () => {
  it("takes who stands behind 'by' for the one who is against the plan", () => {
    const [first] = finds("The plan has been criticised by the pilots' union over its costs.", [rejectedBy]);
    const subject = first?.find.subject;
    expect(first?.find.modality).toBe("refusal");
    expect(first && subject && words(first.scene, subject.from, subject.to)).toContain("pilots");
  });

  it.each([
    "The plan was welcomed on Monday.",
    "The mayor was criticised by the union.",
    "The union rejected the plan.",
  ])("finds nothing in: %s", (text) => expect(finds(text, [rejectedBy])).toEqual([]));
});

describe("asked", () => {
  it("finds who asks behind 'by', and what for", () => {
    const [first] = finds("The council was urged by the pilots' union to end the strike.", [asked]);
    const item = first?.find.items[0];
    expect(first && item && words(first.scene, item.from, item.to)).toBe("end the strike");
    expect(first?.find.addressee).not.toBeNull();
  });

  it("says nothing where nobody is named who asks", () =>
    expect(finds("Residents were asked to leave their homes.", [asked])).toEqual([]));
});
