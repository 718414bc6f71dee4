import type { Passage, Term } from "./passage.ts";

/** All passages of a set of texts by the words in them, to find what might say the same without comparing all pairs. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** How much a word says in these texts: surprising in English and rare here. */
  weigh(term: Term): number;
  /** Numbers of passages of other sources that share rare words with this one, the most promising first. */
  candidates(passage: Passage): number[];
}

/** Words that more passages than this share lead nowhere: looking them all up would make the cost quadratic. */
const MOST_POSTINGS = 400;

/** Words of a passage that are looked up, and candidates that are kept for each other source. */
const LOOKED_UP = 24;
const KEPT_PER_SOURCE = 8;
const KEPT = 60;

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const postings = new Map<string, number[]>();
  const concepts = new Map<number, number[]>();
  for (const [i, passage] of passages.entries()) {
    for (const root of new Set(passage.terms.map((term) => term.root))) push(postings, root, i);
    for (const concept of new Set(passage.terms.flatMap((term) => term.concepts))) push(concepts, concept, i);
  }
  const weights = new Map<string, number>();
  const weigh = (term: Term): number => {
    const known = weights.get(term.root);
    if (known !== undefined) return known;
    const made = weightOf(term.bits, postings.get(term.root)?.length ?? 1, passages.length);
    weights.set(term.root, made);
    return made;
  };
  const candidates = (passage: Passage): number[] => {
    const scores = new Map<number, number>();
    const terms = distinct(passage.terms).sort((a, b) => weigh(b) - weigh(a) || (a.root < b.root ? -1 : 1));
    for (const term of terms.slice(0, LOOKED_UP)) {
      const seen = new Set<number>();
      const add = (list: readonly number[] | undefined, share: number) => {
        if (list === undefined || list.length > MOST_POSTINGS) return;
        for (const i of list) {
          if (seen.has(i) || (passages[i] as Passage).source === passage.source) continue;
          seen.add(i);
          scores.set(i, (scores.get(i) ?? 0) + share);
        }
      };
      add(postings.get(term.root), weigh(term));
      for (const concept of term.concepts) add(concepts.get(concept), weigh(term) / 3);
    }
    return bestPerSource(passages, scores);
  };
  return { passages, weigh, candidates };
}

function push<K>(index: Map<K, number[]>, key: K, value: number): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.root, term])).values()];
}

/** The geometric mean of how surprising a word is in English and how rare among these passages; 1 to about 9. */
function weightOf(bits: number, inPassages: number, passages: number): number {
  const here = Math.min(9, Math.log2(1 + passages / inPassages));
  return Math.sqrt((bits + 1) * here);
}

function bestPerSource(passages: readonly Passage[], scores: ReadonlyMap<number, number>): number[] {
  const best = [...scores].sort(([i, x], [j, y]) => y - x || i - j);
  const perSource = new Map<number, number>();
  const kept: number[] = [];
  for (const [i] of best) {
    const { source } = passages[i] as Passage;
    const n = perSource.get(source) ?? 0;
    if (n >= KEPT_PER_SOURCE) continue;
    perSource.set(source, n + 1);
    kept.push(i);
    if (kept.length >= KEPT) break;
  }
  return kept;
}
