import { describe, expect, it } from "vitest";
import { looksLikeTitle } from "../../../src/extract/quotations/titles.ts";

describe("looksLikeTitle", () => {
  it("knows names and titles by their capitals", () => {
    for (const title of ["Lost Harbour", "The Bridge of Sighs", "Top Gun 2", "A Night at the Opera"])
      expect(looksLikeTitle(title)).toBe(true);
  });
  it("takes speech for none", () => {
    for (const speech of ["Never again", "We agreed", "Yes, Sir!", "experts", "It Is Over."])
      expect(looksLikeTitle(speech)).toBe(false);
  });
});
