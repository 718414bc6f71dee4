import { describe, expect, it } from "vitest";
import type { Actor } from "../../../src/extract/actor.ts";
import { fullestOf, linkNames, slugOf, uniqueIds } from "../../../src/extract/names/link.ts";

const link = (kind: Actor["kind"], ...forms: string[]): number[] =>
  linkNames(forms.map((form) => ({ kind, forms: [form] })));

describe("linkNames", () => {
  it.each([
    ["a surname to the only one who bears it", ["Ann Roe", "Roe"]],
    ["a given name to the only one who bears it", ["Ann Roe", "Ann"]],
    ["initials and generation marks", ["John Q. Roe Jr.", "John Roe"]],
    ["a short given name", ["Joseph Roe", "Joe Roe"]],
    ["two spellings", ["Volodymyr Zelensky", "Volodymyr Zelenskyy"]],
    ["a surname of two words", ["Carla de Roe", "de Roe"]],
    ["accents", ["René Roé", "Rene Roe"]],
  ])("joins %s", (_, forms) => {
    expect(link("person", ...forms)).toEqual(forms.map(() => 0));
  });
  it.each([
    ["a surname that two bear", ["Ann Roe", "Ben Roe", "Roe"]],
    ["people of one surname", ["Ann Roe", "Ben Roe"]],
    ["surnames that only look alike", ["Ann Petrov", "Ann Petrova"]],
  ])("keeps apart %s", (_, forms) => {
    expect(new Set(link("person", ...forms)).size).toBe(forms.length);
  });
  it("joins an acronym to the one name with its initials, not where two have them", () => {
    expect(link("organization", "World River Fund", "WRF")).toEqual([0, 0]);
    expect(link("organization", "World River Fund", "Welsh Rail Front", "WRF")).toEqual([0, 1, 2]);
  });
  it("never joins different kinds", () => {
    expect(
      linkNames([
        { kind: "place", forms: ["Washington"] },
        { kind: "person", forms: ["Washington"] },
      ]),
    ).toEqual([0, 1]);
  });
  it("joins what the text declares", () => {
    const items = ["Bund der Beispiele", "XYZ"].map((form) => ({ kind: "organization" as const, forms: [form] }));
    expect(linkNames(items, [[0, 1]])).toEqual([0, 0]);
  });
});

describe("fullestOf", () => {
  it("prefers most words, and a word to letters or a handle", () => {
    expect(fullestOf(["Roe", "Ann Roe", "@annroe"])).toBe("Ann Roe");
    expect(fullestOf(["NATO", "Nato Alliance"])).toBe("Nato Alliance");
    expect(fullestOf(["US", "America"])).toBe("America");
  });
});

describe("uniqueIds", () => {
  it("makes slugs, and tells those apart that would be alike", () => {
    const ids = uniqueIds([
      { name: "Ann Roe", kind: "person" },
      { name: "Ann  Roe", kind: "person" },
      { name: "ann roe", kind: "place" },
    ]);
    expect(ids[0]).toBe("ann-roe");
    expect(new Set(ids).size).toBe(3);
    expect(slugOf("***")).toBe("unnamed");
  });

  it("numbers thousands that would be alike without counting up from two for each", () => {
    const names = Array.from({ length: 20_000 }, () => ({ name: "Ann Roe", kind: "person" }));
    const ids = uniqueIds(names);
    expect(new Set(ids).size).toBe(names.length);
    expect(ids.slice(0, 4)).toEqual(["ann-roe", "ann-roe-person", "ann-roe-person-2", "ann-roe-person-3"]);
  });
});
