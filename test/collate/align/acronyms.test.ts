import { describe, expect, it } from "vitest";
import { acronymsIn } from "../../../src/collate/align/acronyms.ts";

const keys = (...texts: string[]): string[] => [...acronymsIn(texts.map((text) => ({ text }))).keys()];

describe("acronymsIn", () => {
  it.each([
    ["The Estuary Ferry Workers Union (EFWU) met.", "efwu"],
    ["a seat on the Council of Harbour Towns, or C.H.T., a body", "cht"],
    ["the Bureau for Tidal Energy and Dams (BTED)", "bted"],
  ])("reads the short form in %j", (text, short) => {
    expect(keys(text)).toContain(short);
    expect(keys(text)).toHaveLength(2);
  });

  it("gives a short form and its long form one number, whichever text introduces it", () => {
    const own = acronymsIn([{ text: "The Tidal Dams Board (TDB)" }, { text: "the Tidal Dams Board (T.D.B.)" }]);
    expect(new Set([...own.values()].flat()).size).toBe(1);
  });

  it.each(["The Ferry Workers Union (XYZ)", "He left (AB) early", "the ferry workers union (FWU)", "(((", "A (B"])(
    "takes nothing from %j",
    (text) => {
      expect(keys(text)).toEqual([]);
    },
  );
});
