import { describe, expect, it } from "vitest";
import type { EventFigures, Report } from "../../../scripts/eval/events/figures.ts";
import type { Passage } from "../../../scripts/eval/events/gold.ts";
import { readGold } from "../../../scripts/eval/events/read-gold.ts";
import { scoreEvent } from "../../../scripts/eval/events/score-event.ts";
import { asBriefing, type Draft, goldAsBriefing } from "./gold-as-briefing.ts";

const TEXTS = new Map([
  [
    "courier",
    'The port offered two new cranes. Captain Anna Olm said: "We asked for three." Twelve ships wait outside.',
  ],
  [
    "herald",
    "Two cranes are on offer, the port said. Nobody pays for the waiting. Fourteen ships lie outside the port.",
  ],
  ["wire", "The port offered two new cranes. The pilots refuse to work at night."],
]);

const GOLD = readGold(
  `
event: port
lineages: [[courier, wire]]
claims:
  - what: two cranes are offered
    in: &cranes { courier: The port offered two new cranes., herald: Two cranes are on offer, wire: The port offered two new cranes. }
  - what: ships wait
    in: { courier: Twelve ships wait outside., herald: Fourteen ships lie outside the port. }
near misses:
  - { why: cranes offered and cranes asked for, a: { herald: Two cranes are on offer }, b: { courier: We asked for three. } }
measures:
  - { title: Buy two cranes, proposer: port, modality: offer, in: *cranes }
  - { title: Buy three cranes, proposer: Anna Olm, modality: demand, in: { courier: We asked for three. } }
  - { title: Refuse to work at night, proposer: pilots, modality: refusal, in: { wire: The pilots refuse to work at night. } }
discrepancies:
  - question: How many ships?
    kind: figure
    weight: high
    readings: { "12": { courier: Twelve ships }, "14": { herald: Fourteen ships } }
  - { question: Who pays?, kind: omission, weight: low, readings: { nobody: { herald: Nobody pays for the waiting. } } }
key facts:
  - { fact: Two cranes are offered, in: *cranes }
quotes:
  - { in: courier, text: We asked for three., speaker: Captain Olm, cue: said }
`,
  TEXTS,
);

const passage = (source: string, words: string): Passage => {
  const start = (TEXTS.get(source) ?? "").indexOf(words);
  return { source, start, end: start + words.length };
};

const measure = (draft: Draft, i: number) =>
  draft.proposals[i]?.areas[0]?.measures[0] as Draft["proposals"][number]["areas"][number]["measures"][number];

const report = (spoil: (draft: Draft) => void): Report => {
  const draft = goldAsBriefing(GOLD, TEXTS);
  spoil(draft);
  return scoreEvent(asBriefing(draft), GOLD);
};

const score = (spoil: (draft: Draft) => void): EventFigures => report(spoil).figures;

describe("scoreEvent(briefing, gold)", () => {
  it("gives the annotation itself 1 in every figure", () => {
    const figures = score(() => {});
    expect(Object.keys(figures).length).toBeGreaterThanOrEqual(14);
    expect(Object.entries(figures).filter(([, value]) => value !== 1)).toEqual([]);
  });

  it("takes whole sentences for clauses of them", () => {
    expect(
      score(({ claims }) => {
        claims[0]?.renderings.splice(1, 1, passage("herald", "Two cranes are on offer, the port said."));
      })["claims pairs R"],
    ).toBe(1);
  });

  it.each<[string, string, (draft: Draft) => void]>([
    ["claims pairs R", "a claim is missing", ({ claims }) => claims.pop()],
    [
      "claims pairs P",
      "two claims are one",
      ({ claims }) => claims[0]?.renderings.push(...(claims[1]?.renderings ?? [])),
    ],
    [
      "claims near misses apart",
      "look-alikes are joined",
      ({ claims }) => claims[0]?.renderings.push(passage("courier", "We asked for three.")),
    ],
    ["measures F1", "a measure is missing", ({ proposals }) => proposals.pop()],
    ["measures F1", "a measure stands twice", ({ proposals }) => proposals.push(...proposals.slice(0, 1))],
    [
      "measures F1",
      "what is none is a measure",
      (draft) => measure(draft, 1).cells.splice(0, 1, { ...cell("herald", "Nobody pays"), status: "stated" }),
    ],
    ["measures cells F1", "a cell is missing", (draft) => measure(draft, 0).cells.pop()],
    ["measures cells F1", "a cell too many", (draft) => measure(draft, 2).cells.push(cell("herald", "Nobody pays"))],
    [
      "measures proposer",
      "somebody else proposes",
      ({ proposals }) => {
        if (proposals[0]) proposals[0].proposer = "pilots";
      },
    ],
    [
      "measures modality",
      "an offer becomes a demand",
      (draft) => {
        measure(draft, 0).modality = "demand";
      },
    ],
    ["discrepancies R", "one is missing", ({ discrepancies }) => discrepancies.pop()],
    ["discrepancies R, high weight", "the weighty one is missing", ({ discrepancies }) => discrepancies.shift()],
    [
      "discrepancies R",
      "both values stand in one reading",
      ({ discrepancies }) =>
        discrepancies[0]?.readings.splice(0, 2, {
          citations: [passage("courier", "Twelve ships"), passage("herald", "Fourteen ships")],
        }),
    ],
    [
      "discrepancies P",
      "there is one too many",
      ({ discrepancies }) =>
        discrepancies.push({ kind: "figure", readings: [{ citations: [passage("courier", "three")] }], silent: [] }),
    ],
    [
      "key facts covered",
      "the key point is another",
      ({ keyPoints }) => keyPoints.splice(0, 1, { citations: [passage("herald", "Nobody pays")] }),
    ],
    ["quotes F1", "a quotation is missing", ({ utterances }) => utterances.pop()],
    [
      "quotes attributed",
      "nobody speaks",
      ({ utterances }) => {
        if (utterances[0]) utterances[0].speaker = null;
      },
    ],
    [
      "quotes cue",
      "another word is the cue",
      ({ utterances }) => {
        if (utterances[0]) utterances[0].cue = passage("courier", "offered");
      },
    ],
    [
      "lineages pairs",
      "a copy counts as its own line",
      ({ sources }) => {
        for (const source of sources) source.lineage = source.id;
      },
    ],
  ])("lowers %s where %s, and says so", (figure, _, spoil) => {
    const { figures, misses } = report((draft) => void spoil(draft));
    expect(figures[figure]).toBeLessThan(1);
    if (!/cells|cue/.test(figure)) expect(misses).not.toEqual([]);
  });

  it("does not count an omission that the annotation leaves out against precision", () => {
    const figures = score(({ discrepancies }) =>
      discrepancies.push({
        kind: "omission",
        readings: [{ citations: [passage("wire", "The pilots refuse to work at night.")] }],
        silent: ["herald"],
      }),
    );
    expect(figures["discrepancies P"]).toBe(1);
  });

  it("has no figure for what the event does not ask", () => {
    const gold = readGold("event: quiet", TEXTS);
    const { figures } = scoreEvent(asBriefing(goldAsBriefing(gold, TEXTS)), gold);
    expect(figures).toMatchObject({ "claims pairs R": null, "measures F1": 1, "measures modality": null });
  });
});

function cell(source: string, words: string): { source: string; status: string; citations: Passage[] } {
  return { source, status: "stated", citations: [passage(source, words)] };
}
