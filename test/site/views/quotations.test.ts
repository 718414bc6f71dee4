import { describe, expect, it } from "vitest";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { quotationsView, speakers, spokenView } from "../../../src/site/views/quotations.ts";
import { fixture } from "../fixture.ts";

const said = fixture.utterances;
const withUtterances = (utterances: typeof said) => makeLookup({ ...fixture, utterances });

describe("spokenView", () => {
  it("sets what is only reported apart from own words", () => {
    const { quotations, reported, reportedCount } = spokenView(makeLookup(fixture), said);
    expect(quotations.map(({ kind }) => kind)).toEqual(["direct", "direct", "direct"]);
    expect(reported.map(({ kind }) => kind)).toEqual(["indirect"]);
    expect(reportedCount).toBe("1 reported statement");
  });

  it("counts nothing where nothing is reported", () => {
    expect(spokenView(makeLookup(fixture), said.slice(0, 1)).reportedCount).toBeNull();
  });
});

describe("speakers", () => {
  it("puts the most quoted first, not the most reported", () => {
    const reported = said.filter(({ kind }) => kind === "indirect");
    const often = [1, 2, 3].flatMap((i) => reported.map((one) => ({ ...one, id: `r${i}`, speaker: "eastport" })));
    expect(speakers(withUtterances([...often, ...said])).map(({ name }) => name)).toEqual([
      "Ada Lindqvist",
      "O'Hara",
      "Eastport",
    ]);
  });

  it("tells two of one name apart by what they are", () => {
    const actors = fixture.actors.map((actor) => ({ ...actor, name: "Eastport" }));
    const names = speakers(makeLookup({ ...fixture, actors })).map(({ name }) => name);
    expect(names).toContain("Eastport (person)");
    expect(names).not.toContain("Eastport");
  });

  it("keeps those whom only the text names apart from those no one names, both last", () => {
    const lost = said.map((one, i) => (i === 0 || i === 2 ? { ...one, speaker: null } : one));
    expect(speakers(withUtterances(lost)).map(({ name, count }) => [name, count])).toEqual([
      ["Ada Lindqvist", "1 quotation"],
      ["O'Hara", "1 quotation"],
      ["Not identified: as the text calls them", "1 quotation"],
      ["Speaker not named", "1 reported statement"],
    ]);
  });

  it("lists so many of one speaker, quotations before the rest, and counts what is left by kind", () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      said.slice(0, 1).map((one) => ({ ...one, id: `u${i}`, kind: i < 65 ? ("indirect" as const) : one.kind })),
    ).flat();
    const [speaker] = speakers(withUtterances(many));
    expect(speaker?.count).toBe("5 quotations, 65 reported statements");
    expect(speaker?.spoken.quotations).toHaveLength(5);
    expect(speaker?.more).toBe("10 reported statements");
  });
});

describe("quotationsView", () => {
  it("counts quotations and reports apart", () => {
    expect(quotationsView(makeLookup(fixture)).total).toBe("3 quotations, 1 reported statement");
  });
});
