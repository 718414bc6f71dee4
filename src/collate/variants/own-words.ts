import type { Utterance } from "../../extract/utterance.ts";
import type { Source } from "../../read/source.ts";
import { wordsOf } from "../../text/words.ts";

/** A quotation as what it is compared by: the words that stand in marks, run by run. */
export interface Quotation {
  readonly utterance: Utterance;
  readonly lineage: string;
  /** Place of its source among the sources. */
  readonly order: number;
  /** Word keys of each run in marks; never empty. */
  readonly runs: readonly (readonly string[])[];
  /** All of them, cut to what is compared. */
  readonly words: readonly string[];
}

/** So many words of a quotation are compared: whoever changes one seldom leaves the first two hundred alone. */
const MOST_WORDS = 200;

/** Direct and mixed utterances that hold a word, in their order. */
export function quotationsOf(utterances: readonly Utterance[], sources: readonly Source[]): Quotation[] {
  const placed = new Map(sources.map((source, order) => [source.id, { source, order }]));
  return utterances.flatMap((utterance) => {
    const place = placed.get(utterance.source);
    if (utterance.kind === "indirect" || place === undefined) return [];
    const spans = utterance.quoted.length > 0 ? utterance.quoted : [utterance.content];
    const runs = spans
      .map((span) => wordsOf(place.source.text, span).map(({ key }) => key))
      .filter((run) => run.length);
    if (runs.length === 0) return [];
    const words = runs.flat().slice(0, MOST_WORDS);
    return [{ utterance, lineage: place.source.lineage, order: place.order, runs, words }];
  });
}
