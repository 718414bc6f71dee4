import { describe, expect, it } from "vitest";
import { findGaps, inquiriesOf } from "../../src/brief/gaps.ts";
import type { Measure, Proposal } from "../../src/collate/proposal.ts";
import type { TimeExpression } from "../../src/extract/time.ts";
import { type Citation, cite } from "../../src/read/citation.ts";
import type { Source } from "../../src/read/source.ts";
import { at, collation, source, time } from "./fixture.ts";

const measure = (
  id: string,
  cited: readonly Citation[],
  sources: readonly Source[],
  over: Partial<Measure> = {},
): Measure => ({
  id,
  title: "Open the lock",
  modality: "offer",
  addressee: "pilots",
  claims: [],
  answers: [],
  cells: sources.map((of) => {
    const citations = cited.filter((citation) => citation.source === of.id);
    return { source: of.id, status: citations.length > 0 ? "stated" : "absent", citations };
  }),
  ...over,
});

const proposal = (measures: readonly Measure[], over: Partial<Proposal> = {}): Proposal => ({
  id: "p1",
  title: "Offer of the council",
  proposer: "council",
  addressee: "pilots",
  date: "2031-03-04",
  areas: [{ id: "a1", title: "other", labels: [], measures }],
  ...over,
});

/** What is asked in vain of a proposal whose measures two reports tell in these sentences. */
function gapsOf(texts: readonly [string, string], over: Partial<Proposal> = {}, times: readonly TimeExpression[] = []) {
  const sources = texts.map((text, i) => source(`paper-${i}`, text));
  const cited = sources.map((of) => cite(of, of.sentences[0] as { start: number; end: number }));
  const measures = ["m1", "m2", "m3"].map((id) => measure(id, cited, sources));
  return findGaps(collation(sources, { proposals: [proposal(measures, over)], times })).map(({ asks }) => asks);
}

const BARE = "The council offers to open the upper lock.";

describe("findGaps", () => {
  it("asks what no source answers, in the order of the list", () =>
    expect(gapsOf([BARE, BARE])).toEqual(["condition", "deadline", "exchange", "verification"]));

  it.each([
    ["condition", "The council offers to open the upper lock if the tide allows it."],
    ["condition", "The council offers to open the upper lock, provided the pilots agree."],
    ["deadline", "The council offers to open the upper lock immediately."],
    ["deadline", "The council offers to open the upper lock within two years."],
    ["exchange", "The council offers to open the upper lock in exchange for lower fees."],
    ["exchange", "The council offers to open the upper lock and asks for some fees in return."],
    ["verification", "The council offers to open the upper lock, and inspectors will watch it."],
    ["verification", "The council offers to open the upper lock under the harbour's oversight."],
  ])("finds %s answered by one report alone: %s", (asks, text) => expect(gapsOf([BARE, text])).not.toContain(asks));

  it("finds a term in a date that something is to be done by", () => {
    const text = "The council offers to open the upper lock by 9 May.";
    const dated = { ...time(source("paper-1", text), "9 May", "2031-05-09") };
    expect(gapsOf([BARE, text], {}, [dated])).not.toContain("deadline");
  });

  it("takes an answer from the next sentence as well, and none from far away", () => {
    expect(gapsOf([BARE, `${BARE} Inspectors will be sent.`])).not.toContain("verification");
    expect(gapsOf([BARE, `${BARE} The gulls are loud. Inspectors will be sent.`])).toContain("verification");
  });

  it("asks for what the proposal itself leaves open", () => {
    expect(gapsOf([BARE, BARE], { date: null })).toContain("when");
    const nobody = gapsOf([BARE, BARE], { proposer: null, date: null });
    expect(nobody).toEqual(["who"]);
  });

  it("asks nothing of a single remark, of what one report alone has, or of refusals", () => {
    const sources = [source("paper-0", BARE), source("paper-1", BARE)];
    const cited = sources.map((of) => cite(of, at(of, "The council offers")));
    const gaps = (measures: readonly Measure[]) => findGaps(collation(sources, { proposals: [proposal(measures)] }));
    expect(gaps([measure("m1", cited, sources)])).toEqual([]);
    expect(gaps(["m1", "m2", "m3"].map((id) => measure(id, cited.slice(0, 1), sources)))).toEqual([]);
    expect(gaps(["m1", "m2", "m3"].map((id) => measure(id, cited, sources, { modality: "refusal" })))).toEqual([]);
    expect(gaps(["m1", "m2", "m3"].map((id) => measure(id, cited, sources)))).not.toEqual([]);
  });
});

describe("inquiriesOf", () => {
  it("cites the sentences that may answer", () => {
    const sources = [source("paper-0", BARE), source("paper-1", `${BARE} Inspectors will be sent.`)];
    const cited = sources.map((of) => cite(of, at(of, BARE)));
    const measures = ["m1", "m2", "m3"].map((id) => measure(id, cited, sources));
    const found = inquiriesOf(collation(sources, { proposals: [proposal(measures)] }));
    expect(found.find(({ asks }) => asks === "verification")?.answers.map(({ exact }) => exact)).toEqual([
      "Inspectors will be sent.",
    ]);
    expect(found.find(({ asks }) => asks === "who")?.isKnown).toBe(true);
  });
});
