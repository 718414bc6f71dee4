import { describe, expect, it } from "vitest";
import { searchRecords } from "../../src/site/search-records.ts";
import { makePages } from "../../src/site/views/views.ts";
import { fixture } from "./fixture.ts";

const records = [...searchRecords(fixture, makePages(fixture))];
const ofKind = (kind: string) => records.filter(({ filters }) => filters.kind?.includes(kind));

describe("searchRecords", () => {
  it("finds each sentence at its own address, by source, speaker and area", () => {
    const record = ofKind("sentence").find(({ url }) => url === "sources/gazette/index.html#s3");
    expect(record?.content).toBe("“We will open the bridge at night,” said chairwoman Ada Lindqvist.");
    expect(record?.filters).toEqual({
      kind: ["sentence"],
      source: ["1 Harbour Gazette"],
      speaker: ["Ada Lindqvist"],
      area: ["The bridge"],
    });
  });

  it("finds a report by words that stand apart in it, but not by its removed text", () => {
    const [report] = ofKind("source");
    expect(report?.content).toContain("open the bridge");
    expect(report?.content).toContain("withdraw its 12 barges");
    expect(report?.content).not.toContain("SPORT");
  });

  it("finds a measure by the words of every source that states it", () => {
    const record = ofKind("measure").find(({ url }) => url === "measures/measure-barges/index.html");
    expect(record?.content).toContain("12 barges");
    expect(record?.content).toContain("20 barges");
    expect(record?.filters.source).toEqual(["1 Harbour Gazette", "2 Eastport Courier"]);
    expect(record?.filters.area).toEqual(["Other measures"]);
  });

  it("calls an unidentified speaker what the text calls them, but makes no facet of it", () => {
    const utterances = fixture.utterances.map((one) => ({ ...one, speaker: null }));
    const briefing = { ...fixture, utterances };
    const quotation = [...searchRecords(briefing, makePages(briefing))].find(({ filters }) =>
      filters.kind?.includes("quotation"),
    );
    expect(quotation?.meta.title).toBe("As the text says: chairwoman Ada Lindqvist");
    expect(quotation?.filters.speaker).toBeUndefined();
  });

  it("finds utterances, differences, names and pages", () => {
    expect(ofKind("quotation").map(({ url }) => url)).toContain("sources/hostile/index.html#u-hostile-u1");
    expect(ofKind("difference").map(({ url }) => url)).toEqual(["differences/index.html#difference-barges"]);
    expect(ofKind("name")).toHaveLength(fixture.actors.length);
    expect(ofKind("page").map(({ url }) => url)).toContain("timeline/index.html");
  });

  it("finds a claim by the words of each of its renderings", () => {
    const record = ofKind("claim").find(({ url }) => url === "claims/index.html#claim-night-crossing");
    expect(record?.content).toContain("offered Eastport a night crossing");
    expect(record?.content).toContain("proposed a crossing by night");
    expect(record?.meta.place).toBe("3 of 3 reports, 3 independent lines");
  });

  it("has no address twice", () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });
});
