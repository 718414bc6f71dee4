import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/read/source.ts";
import { backlinks } from "../../../src/site/views/backlinks.ts";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { type KeptRow, sourceText } from "../../../src/site/views/source-text.ts";
import { fixture } from "../fixture.ts";

const lookup = makeLookup(fixture);
const rowsOf = (source: Source) =>
  sourceText(lookup, source, backlinks(lookup).get(source.id) ?? [], lookup.saidIn.get(source.id) ?? []);
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("sourceText", () => {
  it.each(fixture.sources.map((source) => [source.id, source] as const))(
    "shows every character of %s, kept or removed, in its order",
    (_, source) => {
      const shown = rowsOf(source)
        .flatMap((row) => (row.kept ? [row.html] : row.blocks.map((block) => block.html)))
        .map(plain)
        .join("");
      expect(shown).toBe(source.text.replaceAll("\n\n", ""));
    },
  );

  it("says at which block, or within which, a page begins", () => {
    const source = fixture.sources[0] as Source;
    const block = source.blocks.findLast(({ kept }) => kept) as Source["blocks"][0];
    const locators = [
      { start: block.start, end: block.start + 9, label: "p. 1" },
      { start: block.start + 9, end: source.text.length, label: "p. 2" },
    ];
    const rows = rowsOf({ ...source, locators }).filter((row): row is KeptRow => row.kept);
    expect(rows.at(-1)?.pages).toEqual(["p. 1", "p. 2 begins within"]);
    expect(rows[0]?.pages).toEqual([]);
  });

  it("gives each sentence its address once", () => {
    const html = rowsOf(fixture.sources[0] as Source)
      .map((row) => (row.kept ? row.html : ""))
      .join("");
    const ids = [...html.matchAll(/ id="(s\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["s1", "s2", "s3", "s4", "s5"]);
  });

  it("notes beside a block what cites it, who speaks and where others say the same", () => {
    const rows = rowsOf(fixture.sources[0] as Source).filter((row): row is KeptRow => row.kept);
    const place = rows[1]?.notes.find(({ text }) => text === "s2");
    expect(place?.citedBy.map(({ text }) => text)).toEqual([
      "Key point 1",
      "Open the bridge at night",
      "Timeline",
      "The bridge",
    ]);
    expect(place?.elsewhere.map(({ source, places }) => [source.number, places.map(({ text }) => text)])).toEqual([
      [2, ["s2"]],
      [3, ["s2"]],
    ]);
    expect(rows[1]?.notes.find(({ text }) => text === "s3")?.saidBy.map(({ text }) => text)).toEqual([
      "Ada Lindqvist, own words",
    ]);
  });

  it("marks as said elsewhere only what a note leads elsewhere from", () => {
    for (const source of fixture.sources)
      for (const row of rowsOf(source))
        if (row.kept && row.html.includes('<mark class="cited"'))
          expect(
            row.notes.some(({ elsewhere }) => elsewhere.length > 0),
            row.html,
          ).toBe(true);
    const dated = rowsOf(fixture.sources[1] as Source).find((row) => row.kept && row.html.includes("inspection"));
    expect((dated as KeptRow).html).toContain('<mark class="cited strong"');
  });

  it("names an unidentified speaker by the text's own words", () => {
    const utterances = fixture.utterances.map((one) => ({ ...one, speaker: null }));
    const gazette = fixture.sources[0] as Source;
    const unknown = makeLookup({ ...fixture, utterances });
    const rows = sourceText(unknown, gazette, [], unknown.saidIn.get(gazette.id) ?? []);
    const notes = rows.flatMap((row) => (row.kept ? row.notes.flatMap(({ saidBy }) => saidBy) : []));
    expect(notes.map(({ text }) => text)).toEqual([
      "as the text says: chairwoman Ada Lindqvist, own words",
      "speaker not named, own words",
    ]);
  });

  it("folds neighbouring removed blocks into one row that says what they are", () => {
    const [first] = rowsOf(fixture.sources[0] as Source);
    expect(first).toMatchObject({ kept: false, summary: "Removed: navigation (19 characters)" });
  });
});
