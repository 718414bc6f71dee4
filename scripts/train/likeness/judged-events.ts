import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alignmentOf } from "../../../src/collate/align/alignment.ts";
import { withLocal } from "../../../src/collate/align/evidence.ts";
import { allFeatures, pairFeatures, wordFeatures } from "../../../src/collate/align/likeness.ts";
import { comparePairs } from "../../../src/collate/align/links.ts";
import type { Passage } from "../../../src/collate/align/passage.ts";
import { Surroundings } from "../../../src/collate/align/surroundings.ts";
import { differ, voicesIn } from "../../../src/collate/align/voices.ts";
import { findLineages } from "../../../src/collate/lineage.ts";
import { mergeActors } from "../../../src/collate/merge-actors.ts";
import { analyse } from "../../../src/extract/analyse.ts";
import { readCorpus } from "../../../src/read/corpus.ts";
import type { Source } from "../../../src/read/source.ts";
import { chanceOf, type Features } from "./model.ts";

/** A pair of sentences with the right answer, null where the gold leaves it open, and its features. */
export interface JudgedPair {
  readonly same: boolean | null;
  readonly words: Features;
  readonly alone: Features;
}

export interface JudgedEvent {
  readonly name: string;
  readonly pairs: readonly JudgedPair[];
  /** All features of every pair, with what stands around judged by the scores given. */
  around(score: (pair: JudgedPair, at: number) => number): Features[];
}

interface Rendering {
  readonly file: string;
  /** Where it starts in the text that was annotated: about there. */
  readonly start: number;
  readonly exact: string;
  readonly optional?: boolean;
}

interface Gold {
  readonly claims: readonly {
    readonly id: string;
    readonly within?: string;
    readonly optional?: boolean;
    readonly renderings: readonly Rendering[];
  }[];
}

export async function readEvents(folder: string, gold: string): Promise<JudgedEvent[]> {
  const events: JudgedEvent[] = [];
  for (const file of readdirSync(gold).sort()) {
    if (!file.endsWith(".json")) continue;
    const name = file.slice(0, -".json".length);
    events.push(await readEvent(name, join(folder, name), JSON.parse(readFileSync(join(gold, file), "utf8")) as Gold));
  }
  return events;
}

async function readEvent(name: string, folder: string, gold: Gold): Promise<JudgedEvent> {
  const { sources } = await readCorpus(folder);
  const analyses = sources.map((source) => analyse(source)).sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const witnesses = findLineages(mergeActors(analyses));
  const { index, passages } = alignmentOf(witnesses);
  const voices = voicesIn(witnesses);
  const voicesOf = (passage: Passage) => voices((witnesses.sources[passage.source] as Source).id, passage);
  const answer = answersOf(gold, witnesses.sources, passages);
  const found = comparePairs(index).map((pair) => {
    const [one, other] = [passages[pair.a] as Passage, passages[pair.b] as Passage];
    const evidence = withLocal(one, other, index, pair.words);
    return { ...pair, evidence, otherVoice: differ(voicesOf(one), voicesOf(other)) };
  });
  const pairs = found.map(({ a, b, words, evidence }) => ({
    same: answer(a, b),
    words: wordFeatures(words),
    alone: pairFeatures(evidence),
  }));
  return {
    name,
    pairs,
    around: (score) => {
      const judged = found.map(({ a, b }, i) => ({ a, b, first: chanceOf(score(pairs[i] as JudgedPair, i)) }));
      const surroundings = new Surroundings(passages, judged);
      return found.map(({ a, b, evidence, otherVoice }) =>
        allFeatures(evidence, { ...surroundings.of(a, b), otherVoice }),
      );
    },
  };
}

/** Whether two passages hold renderings of one claim; null for optional ones, and for a claim and one within it. */
function answersOf(
  gold: Gold,
  sources: readonly Source[],
  passages: readonly Passage[],
): (a: number, b: number) => boolean | null {
  const held = passages.map(() => new Map<string, boolean>());
  for (const { id, optional, renderings } of gold.claims) {
    for (const { file, exact, start: about, optional: too } of renderings) {
      const source = sources.findIndex((each) => each.file === file);
      const start = nearest(sources[source]?.text ?? "", exact, about);
      if (start < 0) continue;
      for (const [i, passage] of passages.entries()) {
        const shared = Math.min(passage.end, start + exact.length) - Math.max(passage.start, start);
        if (passage.source === source && 2 * shared >= exact.length) held[i]?.set(id, !(optional || too));
      }
    }
  }
  const wider = new Map(gold.claims.map(({ id, within }) => [id, within ?? id]));
  return (a, b) => {
    const [ofA, ofB] = [held[a] as Map<string, boolean>, held[b] as Map<string, boolean>];
    if ([...ofA].some(([id, needed]) => needed && ofB.get(id))) return true;
    return [...ofA.keys()].some((id) => [...ofB.keys()].some((other) => wider.get(id) === wider.get(other)))
      ? null
      : false;
  };
}

/** The place of a passage that is nearest to where it should be; -1 where it is nowhere. */
function nearest(text: string, exact: string, about: number): number {
  let best = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    if (best < 0 || Math.abs(at - about) < Math.abs(best - about)) best = at;
  return best;
}
