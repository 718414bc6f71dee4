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

  it("folds neighbouring removed blocks into one row that says what they are", () => {
    const [first] = rowsOf(fixture.sources[0] as Source);
    expect(first).toMatchObject({ kept: false, summary: "Removed: navigation (19 characters)" });
  });
});
