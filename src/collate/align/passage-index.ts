import type { Synonym } from "../synonyms/thesaurus.ts";
import { synonymsOf } from "../synonyms/thesaurus.ts";
import type { Passage, Term } from "./passage.ts";

/** All passages of a set of texts by the words in them, to find what might say the same without comparing all pairs. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** How much each term of a passage says in these texts, in bits or so, by its index; a repeated one says nothing more. */
  weightsOf(passage: Passage): readonly number[];
  /** Other roots of these texts that may stand for this one, and what meeting one proves beside meeting the root itself (1). */
  standIns(root: string): readonly Synonym[];
  /** Numbers of passages of other sources that share rare words with this one, the most promising first. */
  candidates(passage: Passage): number[];
}

/** Words that more passages than this share lead nowhere: looking them all up would make the cost quadratic. */
const MOST_POSTINGS = 250;

/** The same for synonym groups, which are common and prove less. */
const MOST_SYNONYMS = 120;

/** Words of a passage that are looked up, and candidates that are kept for each other source. */
const LOOKED_UP = 16;
const KEPT_PER_SOURCE = 8;
const KEPT = 48;

/** Less shared weight than this never makes two passages say the same. */
const LEAST_SHARED = 4;

/** A word that only completes a fixed phrase or a name ("Rifle Association") says little beside its first word. */
const COMPLETING = 0.35;

/** Two neighbours are a fixed phrase of these texts if the rarer one stands beside the other in this share of its places. */
const FIXED_SHARE = 0.5;

export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const postings = postingsOf(passages, (term) => [term.root]);
  const concepts = postingsOf(passages, (term) => term.concepts);
  const neighbours = countNeighbours(passages);
  const known = new WeakMap<Passage, readonly number[]>();
  const count = (root: string): number => postings.get(root)?.length ?? 1;
  const completes = (before: Term, term: Term): boolean => {
    if (before.kind === "name" && term.kind === "name") return term.start - before.end <= 3;
    const together = neighbours.get(`${before.root} ${term.root}`) ?? 0;
    return together > 2 && together >= FIXED_SHARE * Math.min(count(before.root), count(term.root));
  };
  const weightsOf = (passage: Passage): readonly number[] => {
    const old = known.get(passage);
    if (old) return old;
    const said = new Set<string>();
    const weights = passage.terms.map((term, i) => {
      if (said.has(term.root)) return 0;
      said.add(term.root);
      const weight = weightOf(term.bits, count(term.root), passages.length);
      const before = passage.terms[i - 1];
      return before && completes(before, term) ? COMPLETING * weight : weight;
    });
    known.set(passage, weights);
    return weights;
  };
  const standIns = standInsAmong(postings);
  const candidates = (passage: Passage): number[] => {
    const weights = weightsOf(passage);
    const terms = passage.terms
      .map((term, i) => ({ term, weight: weights[i] as number }))
      .filter(({ weight }) => weight > 0)
      .sort((x, y) => y.weight - x.weight || x.term.start - y.term.start);
    const scores = new Map<number, number>();
    for (const { term, weight } of terms.slice(0, LOOKED_UP)) {
      const seen = new Set<number>();
      const add = (list: readonly number[] | undefined, share: number, most: number) => {
        if (list === undefined || list.length > most) return;
        for (const i of list) {
          if (seen.has(i) || (passages[i] as Passage).source === passage.source) continue;
          seen.add(i);
          scores.set(i, (scores.get(i) ?? 0) + share);
        }
      };
      add(postings.get(term.root), weight, MOST_POSTINGS);
      for (const concept of term.concepts) add(concepts.get(concept), weight / 3, MOST_SYNONYMS);
      for (const { root, strength } of standIns(term.root))
        add(postings.get(root), (weight * strength) / 2, MOST_SYNONYMS);
    }
    return bestPerSource(passages, scores);
  };
  return { passages, weightsOf, standIns, candidates };
}

/** The thesaurus, cut down to the roots of these texts; looked up once for each root. */
function standInsAmong(roots: ReadonlyMap<string, unknown>): PassageIndex["standIns"] {
  const known = new Map<string, readonly Synonym[]>();
  return (root) => {
    const old = known.get(root);
    if (old) return old;
    const made = synonymsOf(root).filter((each) => roots.has(each.root));
    known.set(root, made);
    return made;
  };
}

function postingsOf<K>(passages: readonly Passage[], keysOf: (term: Term) => readonly K[]): Map<K, number[]> {
  const index = new Map<K, number[]>();
  for (const [i, passage] of passages.entries()) {
    for (const key of new Set(passage.terms.flatMap(keysOf))) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  }
  return index;
}

function countNeighbours(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of passages) {
    for (let i = 1; i < terms.length; i++) {
      const key = `${(terms[i - 1] as Term).root} ${(terms[i] as Term).root}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Among fewer passages than this, how many a word stands in says little; they count as part of so many. */
const FEW = 60;

/** A word says as much as it is surprising in English, but never more than it is rare among these passages; 0.1 to about 9. */
function weightOf(bits: number, inPassages: number, passages: number): number {
  return Math.min(bits + 1, 9, Math.log2(1 + Math.max(passages, FEW) / inPassages));
}

function bestPerSource(passages: readonly Passage[], scores: ReadonlyMap<number, number>): number[] {
  const best = [...scores].filter(([, score]) => score >= LEAST_SHARED).sort(([i, x], [j, y]) => y - x || i - j);
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
