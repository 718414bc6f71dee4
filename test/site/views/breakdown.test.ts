import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/brief/briefing.ts";
import type { Area, Proposal } from "../../../src/collate/proposal.ts";
import { breakdownView, measureRow, proposalView } from "../../../src/site/views/breakdown.ts";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { matrixView } from "../../../src/site/views/matrix.ts";
import { measurePages } from "../../../src/site/views/measure-page.ts";
import { summaryView } from "../../../src/site/views/summary.ts";
import { fixture } from "../fixture.ts";

const [wide] = fixture.proposals as readonly [Proposal];
const [, last] = wide.areas as readonly [Area, Area];
/** A proposal in which no area was found. */
const plain: Proposal = { ...wide, id: "proposal-plain", title: "A plain one", areas: [{ ...last, title: "other" }] };

/** One measure that one report has. */
const passing: Proposal = {
  ...plain,
  id: "proposal-passing",
  title: "In passing",
  areas: plain.areas.map((area) => ({
    ...area,
    measures: area.measures.slice(0, 1).map((measure) => ({
      ...measure,
      answers: [],
      cells: measure.cells.map((cell, i) => ({ ...cell, status: i === 0 ? "stated" : "absent" })),
    })),
  })),
};

const inGerman = (id: string): Briefing => ({
  ...fixture,
  sources: fixture.sources.map((source) =>
    source.id === id ? { ...source, language: { ...source.language, value: "de" } } : source,
  ),
});

describe("measureRow", () => {
  const words = (briefing: Briefing, id: string) => {
    const lookup = makeLookup(briefing);
    const placed = lookup.measures.find(({ measure }) => measure.id === id);
    return placed && measureRow(lookup, placed.measure).cells.map((cell) => cell.words);
  };

  it("says not mentioned only of what the rules can read", () => {
    expect(words(fixture, "measure-barges")).toEqual(["stated", "stated", "not mentioned"]);
    expect(words(inGerman("hostile"), "measure-barges")).toEqual(["stated", "stated", "not read (German)"]);
  });

  it("takes nothing back that was found in another language", () => {
    expect(words(inGerman("hostile"), "measure-crossing")).toEqual(["stated", "stated in part", "stated"]);
  });

  it("explains the word where it occurs", () => {
    expect([fixture, inGerman("hostile")].map((briefing) => matrixView(makeLookup(briefing)).unread)).toEqual([
      false,
      true,
    ]);
    const pages = measurePages(makeLookup(inGerman("hostile")));
    expect(pages.map(({ someAbsent }) => someAbsent)).toEqual([false, true]);
    expect(pages[1]?.evidence[2]?.empty).toBe("Not read: the rules know no German.");
  });
});

describe("isCrowded", () => {
  /** Of forty reports only the first few have a measure. */
  const crowd = (many: number): Briefing => {
    const [first] = fixture.sources;
    const more = first ? Array.from({ length: many }, (_, i) => ({ ...first, id: `more-${i}` })) : [];
    const silent = more.map(({ id }) => ({ source: id, status: "absent", citations: [] }) as const);
    const filled = (area: Area): Area => ({
      ...area,
      measures: area.measures.map((measure) => ({ ...measure, cells: [...measure.cells, ...silent] })),
    });
    return {
      ...fixture,
      sources: [...fixture.sources, ...more],
      proposals: fixture.proposals.map((proposal) => ({ ...proposal, areas: proposal.areas.map(filled) })),
    };
  };

  it("lists all reports beside each measure up to thirty, and beyond that those that have it", () => {
    for (const [many, isCrowded] of [[30 - fixture.sources.length, false] as const, [40, true] as const]) {
      const lookup = makeLookup(crowd(many));
      expect(breakdownView(lookup).crowded).toBe(isCrowded);
      const [page] = measurePages(lookup);
      const [row] = matrixView(lookup).areas.flatMap(({ measures }) => measures);
      for (const list of [page?.evidence, row?.cells]) {
        expect(list?.some(({ status }) => status === "absent")).toBe(!isCrowded);
        expect(list?.some(({ status }) => status === "stated")).toBe(true);
      }
      expect(page?.silent === null).toBe(!isCrowded);
      expect(page?.measure.coverage).toContain(`of ${many + fixture.sources.length} reports`);
    }
  });
});

describe("proposalView", () => {
  it("counts areas, but not one that holds what no area fits", () => {
    const lookup = makeLookup(fixture);
    expect(proposalView(lookup, wide)).toMatchObject({ counts: "2 areas, 2 measures", plain: false });
    expect(proposalView(lookup, plain)).toMatchObject({ counts: "1 measure", plain: true });
  });
});

describe("matrixView", () => {
  it("heads such a proposal's measures by its title alone", () => {
    const two = makeLookup({ ...fixture, proposals: [wide, plain] });
    expect(matrixView(two).areas.map(({ title }) => title)).toEqual([
      "The night crossing: The bridge",
      "The night crossing: Other measures",
      "A plain one",
    ]);
  });
});

describe("breakdownView", () => {
  it("puts the proposal with the most measures first, then the one that more reports carry", () => {
    const crossing: Proposal = { ...plain, id: "proposal-crossing", title: "Crossing", areas: wide.areas.slice(0, 1) };
    const lookup = makeLookup({ ...fixture, proposals: [plain, crossing, wide] });
    expect(breakdownView(lookup).proposals.map(({ title }) => title)).toEqual([
      "The night crossing",
      "Crossing",
      "A plain one",
    ]);
  });
});

describe("summaryView", () => {
  it("says over how many proposals the measures are spread", () => {
    const text = (proposals: readonly Proposal[]) => summaryView(makeLookup({ ...fixture, proposals })).counts[0]?.text;
    expect([text([wide]), text([plain, wide])]).toEqual(["measures", "measures in 2 proposals"]);
  });

  it("counts no measures where nothing is proposed", () => {
    const counts = summaryView(makeLookup({ ...fixture, proposals: [] })).counts.map(({ text }) => text);
    expect(counts[0]).toBe("claims");
  });

  it("counts quotations and reports apart", () => {
    const counts = summaryView(makeLookup(fixture)).counts.map(({ number, text }) => `${number} ${text}`);
    expect(counts).toContain("3 quotations");
    expect(counts).toContain("1 reported statement");
  });

  it("names what one report proposes in passing, but does not set it beside the rest", () => {
    const shown = (proposals: readonly Proposal[], more: Partial<Briefing> = {}) => {
      const view = summaryView(makeLookup({ ...fixture, proposals, overrides: [], ...more }));
      return [view.proposals, view.passing].map((list) =>
        list.map((each) => ("title" in each ? each.title : each.text)),
      );
    };
    const topics: Briefing["topics"] = [{ id: "t1", title: "Ferry", claims: [] }];
    const decided = [
      { target: `proposal ${passing.id}`, change: "added", author: "A", date: "2024-01-01", reason: "so" },
    ];
    expect(shown([passing, wide])).toEqual([["The night crossing"], ["In passing"]]);
    expect(shown([passing], { topics: [] })).toEqual([["In passing"], []]);
    expect(shown([passing], { topics })).toEqual([[], ["In passing"]]);
    expect(shown([passing, wide], { overrides: decided })).toEqual([["The night crossing", "In passing"], []]);
  });
});
