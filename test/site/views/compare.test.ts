import { describe, expect, it } from "vitest";
import { compareIndex, comparePages } from "../../../src/site/views/compare.ts";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { fixture, makeSource } from "../fixture.ts";

const pages = comparePages(makeLookup(fixture));
const [page] = pages.filter(({ path }) => path === "compare/gazette/courier/index.html");

describe("comparePages", () => {
  it("makes one page for each two sources", () => {
    expect(pages.map(({ path }) => path)).toEqual([
      "compare/gazette/courier/index.html",
      "compare/gazette/hostile/index.html",
      "compare/courier/hostile/index.html",
    ]);
  });

  it("puts beside each sentence those that share a claim with it, and nothing beside the others", () => {
    expect(page?.rows.map(({ left, right }) => [left.text, right.map(({ text }) => text)])).toEqual([
      ["s1", []],
      ["s2", ["s2"]],
      ["s3", []],
      ["s4", []],
      ["s5", ["s3"]],
    ]);
  });

  it("keeps what only the right one says", () => {
    expect(page?.rest.map(({ text }) => text)).toEqual(["s1", "s4", "s5"]);
  });

  it("marks the words that only the right one has, where the two are much alike", () => {
    expect(page?.rows[4]?.right[0]?.html).toContain('<span class="own">20</span>');
  });

  it("makes none for one source, nor for more than anybody would look at", () => {
    const one = { ...fixture, sources: fixture.sources.slice(0, 1), claims: [] };
    const source = (i: number) =>
      makeSource({
        id: `x${i}`,
        file: `x${i}.txt`,
        text: "A.",
        roles: [],
        title: null,
        publisher: null,
        url: null,
        published: null,
      });
    const many = { ...fixture, sources: Array.from({ length: 20 }, (_, i) => source(i)), claims: [] };
    expect(comparePages(makeLookup(one))).toEqual([]);
    expect(comparePages(makeLookup(many))).toEqual([]);
  });
});

describe("compareIndex", () => {
  it("leads to every pair, at the address of their folder", () => {
    const [index] = compareIndex(pages);
    expect(index?.path).toBe("compare/index.html");
    expect(index?.pairs.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
  });

  it("stands only where there are pairs", () => {
    expect(compareIndex([])).toEqual([]);
  });
});
