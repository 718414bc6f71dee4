import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVENTS, eventNames } from "../../../scripts/eval/events/evaluate-events.ts";
import { sourceName } from "../../../scripts/eval/events/judged.ts";
import { readGold, type Texts } from "../../../scripts/eval/events/read-gold.ts";
import { scoreEvent } from "../../../scripts/eval/events/score-event.ts";
import { readCorpus } from "../../../src/read/corpus.ts";
import { asBriefing, goldAsBriefing } from "./gold-as-briefing.ts";

async function textsOf(event: string): Promise<Texts> {
  const { sources } = await readCorpus(join(EVENTS, event, "sources"));
  return new Map(sources.map(({ file, text }) => [sourceName(file), text]));
}

const annotation = (event: string): string => readFileSync(join(EVENTS, event, "gold.yaml"), "utf8");

describe.each(eventNames())("the annotation of %s", (event) => {
  it("quotes passages that stand once in their sources, and agrees with itself", async () => {
    const texts = await textsOf(event);
    const gold = readGold(annotation(event), texts);
    expect(gold.event).toBe(event);
    expect(gold.sources.length).toBeGreaterThanOrEqual(3);
    const { figures, misses } = scoreEvent(asBriefing(goldAsBriefing(gold, texts)), gold);
    expect(misses).toEqual([]);
    expect(Object.entries(figures).filter(([, value]) => value !== null && value < 1)).toEqual([]);
  });

  it("joins only what two sources or more carry", async () => {
    const gold = readGold(annotation(event), await textsOf(event));
    const single = gold.claims.filter(({ passages }) => new Set(passages.map(({ source }) => source)).size < 2);
    expect(single.map(({ what }) => what)).toEqual([]);
  });
});

describe("readGold(yaml, texts)", () => {
  const texts = new Map([["wire", "A calm day. A calm night."]]);
  it.each([
    ["claims: [{ what: x, in: { wire: A storm } }]", /port, wire: not found: A storm/],
    ["claims: [{ what: x, in: { wire: A calm } }]", /port, wire: found more than once: A calm/],
    ["claims: [{ what: x, in: { radio: A calm } }]", /port: no source radio/],
    ["near misses: [{ why: x, a: { wire: [day, night] }, b: { wire: day } }]", /two sides/],
    ["quotes: [{ in: wire, text: calm day, cue: said }]", /not found: said/],
  ])("fails on %s", (yaml, reason) => {
    expect(() => readGold(`event: port\n${yaml}`, texts)).toThrow(reason);
  });

  it("tells optional passages, partial cells and silent sources", () => {
    const both = new Map([...texts, ["radio", "Rain."]]);
    const gold = readGold(
      `event: port
claims: [{ what: x, in: { wire: { text: A calm day, optional: true } } }]
measures: [{ title: t, modality: offer, in: { wire: { partial: A calm night } } }]
discrepancies: [{ question: q, kind: omission, weight: low, readings: { calm: { wire: calm day } } }]`,
      both,
    );
    expect(gold.claims[0]?.passages).toEqual([{ source: "wire", start: 0, end: 10, optional: true }]);
    expect(gold.measures[0]?.cells[0]).toMatchObject({ source: "wire", status: "partial" });
    expect(gold.discrepancies[0]?.silent).toEqual(["radio"]);
  });
});
