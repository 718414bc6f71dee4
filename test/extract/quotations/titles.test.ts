import { describe, expect, it } from "vitest";
import { isTitleOfWork, looksLikeTitle } from "../../../src/extract/quotations/titles.ts";

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

describe("isTitleOfWork", () => {
  it("knows longer titles by the side of a cue, slogans and speech apart", () => {
    expect(isTitleOfWork("The Late Hour with Mara Lind,")).toBe(true);
    for (const said of ["Make Norland Whole Again", "We never saw Mara Lind there", "Never, Ever Give Up The Pier!"])
      expect(isTitleOfWork(said)).toBe(false);
  });
});
