import { describe, expect, it } from "vitest";
import { genderOf } from "../../../src/extract/names/gender.ts";
import { genderOfTitle, isOfficeModifier, isTitle } from "../../../src/extract/names/offices.ts";

describe("genderOf", () => {
  it("says the pronoun of a clear given name, over an initial before it", () => {
    expect(genderOf("Jens Example")).toBe("he");
    expect(genderOf("Anna Example")).toBe("she");
    expect(genderOf("J. Michael Example")).toBe("he");
  });
  it("says nothing of a name that both bear, an unknown one, or a surname alone", () => {
    for (const name of ["Robin Example", "Zyxw Example", "Grant", "Kelly", ""]) expect(genderOf(name)).toBeNull();
  });
});

describe("genderOfTitle", () => {
  it("reads forms of address with and without their stop", () => {
    expect(genderOfTitle("Mrs.")).toBe("she");
    expect(genderOfTitle("Mr")).toBe("he");
    expect(genderOfTitle("spokeswoman")).toBe("she");
    expect(genderOfTitle("Dr.")).toBeNull();
  });
});

describe("isTitle", () => {
  it("knows ranks, forms of address and offices, not what only goes with them", () => {
    for (const word of ["Gen.", "Minister", "Sen.", "spokesman"]) expect(isTitle(word)).toBe(true);
    for (const word of ["Foreign", "Deputyship", "table"]) expect(isTitle(word)).toBe(false);
    expect(isOfficeModifier("Foreign")).toBe(true);
  });
});
