import { describe, expect, it } from "vitest";
import { brief } from "../../src/brief/brief.ts";
import type { Briefing } from "../../src/brief/briefing.ts";
import { CHECKS, check } from "../../src/brief/check.ts";
import type { Measure } from "../../src/collate/proposal.ts";
import { cite } from "../../src/read/citation.ts";
import { at, claim, collation, source, time } from "./fixture.ts";

const north = source(
  "north",
  "The ferry company offered on 3 May 2031 to lower its fares. Islanders asked for a winter timetable.",
);
const south = source("south", "On 3 May 2031 the company offered lower fares. The mayor said nothing.");

const measure: Measure = {
  id: "p1-m1",
  title: "Lower its fares",
  modality: "offer",
  addressee: null,
  claims: ["c1"],
  answers: [],
  cells: [
    { source: "north", status: "stated", citations: [cite(north, at(north, "to lower its fares"))] },
    { source: "south", status: "absent", citations: [] },
  ],
};

const good: Briefing = brief(
  collation([north, south], {
    claims: [
      claim(
        "c1",
        [north, south],
        [
          [north, "to lower its fares"],
          [south, "offered lower fares"],
        ],
      ),
    ],
    times: [time(north, "3 May 2031", "2031-05-03"), time(south, "3 May 2031", "2031-05-03")],
    proposals: [
      {
        id: "p1",
        title: "Offer",
        proposer: null,
        addressee: null,
        date: null,
        areas: [{ id: "p1-a1", title: "other", labels: [], measures: [measure] }],
      },
    ],
    discrepancies: [
      {
        id: "d1",
        kind: "omission",
        weight: "low",
        question: "Who spoke?",
        readings: [{ value: "the mayor", citations: [cite(south, at(south, "The mayor"))] }],
        silent: ["north"],
      },
    ],
  }),
  { digest: "0" },
);

const withMeasure = (over: Partial<Measure>): Briefing => ({
  ...good,
  proposals: good.proposals.map((p) => ({
    ...p,
    areas: p.areas.map((a) => ({ ...a, measures: [{ ...measure, ...over }] })),
  })),
});
const firstClaim = good.claims[0] as Briefing["claims"][number];

describe("check", () => {
  it("finds nothing in a sound briefing", () => {
    expect(good.keyPoints.length).toBeGreaterThan(0);
    expect(good.timeline.length).toBeGreaterThan(0);
    expect(check(good)).toEqual([]);
  });

  const broken: readonly (readonly [why: string, rule: string, briefing: Briefing])[] = [
    [
      "a citation whose text is not there",
      "citations",
      { ...good, times: [{ ...(good.times[0] as (typeof good.times)[0]), exact: "4 May 2031" }] },
    ],
    [
      "a span beyond the end",
      "citations",
      { ...good, times: [{ ...(good.times[0] as (typeof good.times)[0]), end: 9_999 }] },
    ],
    [
      "an empty span",
      "citations",
      { ...good, times: [{ ...(good.times[0] as (typeof good.times)[0]), end: 0, start: 0 }] },
    ],
    [
      "a citation of a source that is not there",
      "citations",
      { ...good, times: [{ ...(good.times[0] as (typeof good.times)[0]), source: "west" }] },
    ],
    [
      "a gap between blocks",
      "sources",
      {
        ...good,
        sources: [
          source("north", north.text, {
            blocks: [{ start: 2, end: north.text.length, role: "paragraph", kept: true, rule: "t" }],
          }),
          south,
        ],
      },
    ],
    [
      "a sentence in a removed block",
      "sources",
      {
        ...good,
        sources: [
          source("north", north.text, {
            blocks: [{ start: 0, end: north.text.length, role: "navigation", kept: false, rule: "t" }],
          }),
          south,
        ],
      },
    ],
    ["an id twice", "ids", { ...good, claims: [firstClaim, firstClaim] }],
    ["a claim that is not there", "references", withMeasure({ claims: ["c9"] })],
    ["an answer that is not there", "references", withMeasure({ answers: ["p9-m1"] })],
    ["a measure that answers itself", "answers", withMeasure({ answers: ["p1-m1"] })],
    [
      "a topic of a claim that is not there",
      "references",
      { ...good, topics: [{ id: "t1", title: "Fares", claims: ["c9"] }] },
    ],
    [
      "a claim under two topics",
      "topics",
      {
        ...good,
        topics: [
          { id: "t1", title: "Fares", claims: ["c1"] },
          { id: "t2", title: "Ferries", claims: ["c1"] },
        ],
      },
    ],
    ["an empty topic", "topics", { ...good, topics: [{ id: "t1", title: "Fares", claims: [] }] }],
    [
      "a grade of nothing that is quoted",
      "grades",
      { ...good, grades: [{ utterance: "u9", grade: "single", rule: "t", lines: 1, beside: [] }] },
    ],
    [
      "a quotation compared with itself",
      "grades",
      { ...good, grades: [{ utterance: "u9", grade: "single", rule: "t", lines: 1, beside: ["u9"] }] },
    ],
    ["a source whose use is not counted", "coverage", { ...good, coverage: good.coverage.slice(1) }],
    [
      "a use that the citations do not make",
      "coverage",
      { ...good, coverage: good.coverage.map((each) => ({ ...each, cited: each.cited + 1 })) },
    ],
    [
      "a page beyond the text",
      "sources",
      {
        ...good,
        sources: [source("north", north.text, { locators: [{ start: 0, end: 9_999, label: "p. 1" }] }), south],
      },
    ],
    ["an addressee that is not there", "references", withMeasure({ addressee: "nobody" })],
    ["a missing cell", "cells", withMeasure({ cells: measure.cells.slice(0, 1) })],
    [
      "an absent cell with a citation",
      "cells",
      withMeasure({ cells: measure.cells.map((cell) => ({ ...cell, status: "absent" as const })) }),
    ],
    [
      "a stated cell without one",
      "cells",
      withMeasure({ cells: measure.cells.map((cell) => ({ ...cell, status: "stated" as const })) }),
    ],
    [
      "a silent source that is cited",
      "readings",
      { ...good, discrepancies: good.discrepancies.map((d) => ({ ...d, silent: ["south"] })) },
    ],
    [
      "a reading without a citation",
      "readings",
      { ...good, discrepancies: good.discrepancies.map((d) => ({ ...d, readings: [{ value: "x", citations: [] }] })) },
    ],
    [
      "support that is not counted",
      "support",
      { ...good, claims: [{ ...firstClaim, support: { ...firstClaim.support, independent: 3 } }] },
    ],
    [
      "a key point in words of its own",
      "support",
      { ...good, keyPoints: good.keyPoints.map((k) => ({ ...k, text: "Fares fall." })) },
    ],
    [
      "a decision on what is not there",
      "overrides",
      {
        ...good,
        overrides: [{ target: "measure p9-m9", change: "rejected", author: "A", date: "2031-05-04", reason: "r" }],
      },
    ],
    [
      "a decision for a reading that is not there",
      "overrides",
      {
        ...good,
        discrepancies: good.discrepancies.map((d) => ({
          ...d,
          decision: { reading: "the mate", author: "A", date: "2031-05-04", reason: "r" },
        })),
      },
    ],
  ];
  for (const [why, rule, briefing] of broken)
    it(`reports ${why}`, () => expect(check(briefing).map((problem) => problem.rule)).toContain(`check/${rule}`));

  it("names file, line and column of a bad citation", () => {
    const times = [{ ...(good.times[0] as (typeof good.times)[0]), exact: "x" }];
    const [problem] = check({ ...good, times });
    expect(problem).toMatchObject({ level: "error", file: "north.txt", line: 1, column: 30 });
  });

  it("has a name for each of its checks", () =>
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length));
});
