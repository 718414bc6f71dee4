import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFiles, writeData } from "../../../src/site/data/write-data.ts";
import { emptyFixture, fixture, fixtureRaw } from "../fixture.ts";

const files = dataFiles(fixture, fixtureRaw);
const json = (path: string) => JSON.parse(files.get(path) as string);
const rows = (name: string): Record<string, string>[] =>
  parse(files.get(`data/${name}.csv`) as string, { columns: true });

describe("the data package", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "synoptic-data-"));
    await writeData(folder, fixture, fixtureRaw);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("passes the validator of Frictionless Data, each table with its columns' types", async () => {
    const found = await Package.load(join(folder, "data", "datapackage.json"));
    expect([found.valid, found.errors.map(String)]).toEqual([true, []]);
    const tables = found.resources.filter(({ tabular }) => tabular);
    expect(tables).toHaveLength(7);
    for (const table of tables) expect(await table.read({ keyed: true })).not.toEqual([]);
  });

  it("states size and digest of what was written", async () => {
    const { resources } = json("data/datapackage.json");
    const { createHash } = await import("node:crypto");
    for (const { path, bytes, hash } of resources) {
      const content = await readFile(join(folder, "data", path));
      expect([path, content.length]).toEqual([path, bytes]);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
    }
  });

  it("names each file of the corpus and where its copy lies", () => {
    expect(json("data/datapackage.json").corpus.map(({ file }: { file: string }) => file)).toEqual([
      ...fixtureRaw.keys(),
    ]);
  });
});

describe("the tables", () => {
  it("have a row for each rendering, and the passage in it is the citation's", () => {
    expect(
      rows("claims").map(({ claim, source, start, end, exact }) => [claim, source, Number(start), Number(end), exact]),
    ).toEqual(
      fixture.claims.flatMap(({ id, renderings }) =>
        renderings.map(({ source, start, end, exact }) => [id, source, start, end, exact]),
      ),
    );
  });

  it("have a row for each cell, those without a passage too", () => {
    const measures = fixture.proposals.flatMap(({ areas }) => areas.flatMap((area) => area.measures));
    const seen = new Set(rows("cells").map(({ measure, report, status }) => [measure, report, status].join()));
    expect(seen.size).toBe(measures.length * fixture.sources.length);
    expect([...seen].some((cell) => cell.endsWith("absent"))).toBe(true);
  });

  it("give no spreadsheet a formula", () => {
    const hostile = {
      ...fixture,
      discrepancies: fixture.discrepancies.map((one) => ({ ...one, question: '=HYPERLINK("http://x.example")' })),
    };
    const table = dataFiles(hostile, fixtureRaw).get("data/discrepancies.csv") as string;
    const questions = parse(table, { columns: true }).map((row) => (row as { question: string }).question);
    expect(new Set(questions)).toEqual(new Set([`'=HYPERLINK("http://x.example")`]));
  });

  it("are there, with their heads, where a briefing has nothing to say", () => {
    const table = dataFiles(emptyFixture, new Map()).get("data/claims.csv") as string;
    expect(table).toMatch(/^claim,source,start,end,exact,/);
    expect(table.trim().split("\n")).toHaveLength(1);
  });
});

describe("the annotations", () => {
  it("select each citation by place and by words", () => {
    const { first, total } = json("data/annotations.jsonld");
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map(({ id }: { id: string }) => id)).size).toBe(total);
    for (const { target } of first.items) {
      const index = Number(/^briefing\.json#\/sources\/(\d+)\/text$/.exec(target.source)?.[1]);
      const { text } = fixture.sources[index] as { text: string };
      const [position, quote] = target.selector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });
});

describe("the references", () => {
  it("are read by a reference manager, with the same titles in each form", () => {
    const titles = (input: unknown): string[] => new Cite(input).data.map(({ title }: { title: string }) => title);
    const csl = titles(json("data/references.csl.json"));
    expect(csl).toHaveLength(fixture.sources.length + 1);
    expect(titles(files.get("data/references.ris"))).toEqual(csl);
    expect(titles(files.get("data/references.bib"))).toHaveLength(csl.length);
  });
});

describe("the report as schema.org has it", () => {
  it("cites every article and holds claims and quotations that appear in one of them", () => {
    const report = json("data/briefing.jsonld");
    const articles = new Set(report.citation.map((one: { "@id": string }) => one["@id"]));
    expect(articles.size).toBe(fixture.sources.length);
    for (const part of report.hasPart)
      for (const article of part["@type"] === "Claim" ? part.appearance : [part.isPartOf])
        expect(articles).toContain(article["@id"]);
    expect(new Set(report.hasPart.map((part: { "@type": string }) => part["@type"]))).toEqual(
      new Set(["Claim", "Quotation"]),
    );
  });
});
