import { describe, expect, it } from "vitest";
import { bibtex, references, ris } from "../../src/site/references.ts";
import { fixture } from "./fixture.ts";

const items = references(fixture);

describe("references", () => {
  it("names the briefing by its edition, then each source by what is known of it", () => {
    expect(items[0]).toMatchObject({ id: "synoptic-0123456789ab", type: "report", version: "0123456789ab" });
    expect(items[1]).toEqual({
      id: "gazette",
      type: "article-newspaper",
      title: "Harbour board offers Eastport a night crossing",
      "container-title": "Harbour Gazette",
      issued: { "date-parts": [[2031, 3, 4]] },
      URL: "https://gazette.example/night?a=1&b=2",
      language: "en",
    });
  });

  it("names an untitled text by its first words", () => {
    const untitled = { ...fixture, sources: fixture.sources.map((source) => ({ ...source, title: null })) };
    expect(references(untitled)[2]?.title).toBe("“Westport proposes night crossing”");
  });

  it("leaves out what is not known, not a web address, or not a whole date", () => {
    expect(Object.keys(items[3] ?? {})).toEqual(["id", "type", "title", "language"]);
  });
});

describe("bibtex", () => {
  it("writes one entry for each, whatever their texts hold", () => {
    const text = bibtex([
      { id: "a", type: "report", title: "50 % {of} \\all & #1_x", version: "1", genre: "Briefing" },
    ]);
    expect(text).toBe("@misc{a,\n  title = {50 \\% of all \\& \\#1\\_x},\n  note = {Briefing, edition 1},\n}\n");
    expect(bibtex(items).match(/^@/gm)).toHaveLength(items.length);
  });
});

describe("ris", () => {
  it("keeps each field on its line, and ends each entry", () => {
    expect(ris([{ id: "a", type: "article-newspaper", title: "One\nER  - two", language: "en" }])).toBe(
      "TY  - NEWS\r\nTI  - One ER - two\r\nLA  - en\r\nID  - a\r\nER  - \r\n",
    );
    expect(ris(items)).toContain("PY  - 2031\r\nDA  - 2031/03/04\r\n");
  });
});
