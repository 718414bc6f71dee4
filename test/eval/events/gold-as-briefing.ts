import type { Gold, Passage } from "../../../scripts/eval/events/gold.ts";
import type { Texts } from "../../../scripts/eval/events/read-gold.ts";
import type { Briefing } from "../../../src/brief/briefing.ts";

/** What the scorer reads of a briefing, open to a test that spoils it. */
export interface Draft {
  sources: { id: string; file: string; text: string; lineage: string; language: { value: string } }[];
  actors: { id: string; name: string; aliases: string[] }[];
  claims: { renderings: Passage[] }[];
  proposals: {
    proposer: string | null;
    areas: {
      measures: {
        title: string;
        modality: string;
        cells: { source: string; status: string; citations: Passage[] }[];
      }[];
    }[];
  }[];
  discrepancies: { kind: string; readings: { citations: Passage[] }[]; silent: string[] }[];
  keyPoints: { citations: Passage[] }[];
  utterances: {
    source: string;
    kind: string;
    content: Passage;
    quoted: Passage[];
    cue: { start: number; end: number } | null;
    speaker: string | null;
    continues: null;
  }[];
}

/** The annotation itself in the shape of a briefing: the best that the program could print. */
export function goldAsBriefing(gold: Gold, texts: Texts): Draft {
  const named = new Set([
    ...gold.measures.flatMap(({ proposer }) => proposer),
    ...gold.quotes.flatMap(({ speaker }) => speaker),
  ]);
  return {
    sources: gold.sources.map((id) => ({
      id,
      file: `${id}.txt`,
      text: texts.get(id) ?? "",
      lineage: gold.lineages.find((group) => group.includes(id))?.[0] ?? id,
      language: { value: "en" },
    })),
    actors: [...named].map((name) => ({ id: name, name, aliases: [] })),
    claims: gold.claims.map(({ passages }) => ({ renderings: [...passages] })),
    proposals: gold.measures.map(({ title, modality: [modality = ""], proposer, cells }) => ({
      proposer: proposer[0] ?? null,
      areas: [
        {
          measures: [
            {
              title,
              modality,
              cells: cells.map(({ source, status, passages }) => ({ source, status, citations: [...passages] })),
            },
          ],
        },
      ],
    })),
    discrepancies: gold.discrepancies.map(({ kind, readings, silent }) => ({
      kind,
      readings: readings.map(({ passages }) => ({ citations: [...passages] })),
      silent: [...silent],
    })),
    keyPoints: gold.keyFacts.map(({ passages }) => ({ citations: [...passages] })),
    utterances: gold.quotes.map((quote) => ({
      source: quote.source,
      kind: quote.kind,
      content: quote,
      quoted: [quote],
      cue: quote.cue,
      speaker: quote.speaker[0] ?? null,
      continues: null,
    })),
  };
}

/** The scorer asks for nothing that a draft lacks. */
export const asBriefing = (draft: Draft): Briefing => draft as unknown as Briefing;
