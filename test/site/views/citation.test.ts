import { describe, expect, it } from "vitest";
import type { Grounded, Source } from "../../../src/read/source.ts";
import { placeName, sourceView } from "../../../src/site/views/citation.ts";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { fixture } from "../fixture.ts";

const given = (value: string): Grounded<string> => ({ value, basis: "front-matter", cited: null, rule: "x" });
const nameOf = (sources: readonly Source[], id: string) =>
  sourceView(makeLookup({ ...fixture, sources, claims: [], proposals: [] }), id);
const [gazette, courier, hostile] = fixture.sources as readonly [Source, Source, Source];

describe("sourceView", () => {
  it("calls a source by its publisher, where that tells it from the others", () => {
    expect(nameOf(fixture.sources, "gazette").name).toBe("Harbour Gazette");
  });

  it("calls two of one publisher by their titles", () => {
    const both = [gazette, { ...courier, publisher: given("Harbour Gazette") }, hostile];
    expect(["gazette", "courier"].map((id) => nameOf(both, id).name)).toEqual([
      "Harbour board offers Eastport a night crossing (Harbour Gazette)",
      "Westport proposes night crossing (Harbour Gazette)",
    ]);
  });

  it("labels it by title and publisher, and an untitled one by its first words", () => {
    expect(nameOf(fixture.sources, "gazette").label).toBe(
      "Harbour board offers Eastport a night crossing, Harbour Gazette",
    );
    const untitled = [{ ...gazette, title: null, publisher: null }];
    expect(nameOf(untitled, "gazette").label).toBe("“Harbour board offers Eastport a…”");
  });

  it("has a short name for the head of a narrow column", () => {
    const titled = nameOf([{ ...gazette, publisher: null }], "gazette");
    expect(titled.short).toBe("Harbour board offers…");
  });
});

describe("placeName", () => {
  const [first, second] = gazette.sentences as readonly [(typeof gazette.sentences)[0], (typeof gazette.sentences)[0]];

  it("names the sentences", () => {
    expect(placeName(gazette, first)).toBe("s1");
    expect(placeName(gazette, { start: first.start, end: second.end })).toBe("s1–2");
  });

  it("names the page, too, where the file has pages, and both over the edge of one", () => {
    const edge = second.start + 5;
    const locators = [
      { start: 0, end: edge, label: "p. 3" },
      { start: edge, end: gazette.text.length, label: "p. 4" },
    ];
    expect(placeName({ ...gazette, locators }, first)).toBe("s1, p. 3");
    expect(placeName({ ...gazette, locators }, second)).toBe("s2, p. 3–4");
  });
});
