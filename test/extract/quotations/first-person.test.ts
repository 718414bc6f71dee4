import { describe, expect, it } from "vitest";
import { countFirstPerson } from "../../../src/extract/quotations/first-person.ts";

describe("countFirstPerson", () => {
  it("counts what only a speaker says of himself", () => {
    expect(countFirstPerson("We will keep our word, and I say it to my friends.")).toBe(4);
  });
  it("counts no country, no numeral and no part of a word", () => {
    expect(countFirstPerson("The US and the U.S. envoy met Weston after World War II in Ourense.")).toBe(0);
  });
});
