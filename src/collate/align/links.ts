import type { Span } from "../../text/span.ts";
import type { Evidence, SharedWords } from "./evidence.ts";
import { compareWords, withLocal } from "./evidence.ts";
import { firstLikeness, likeness, likenessAgain } from "./likeness.ts";
import { areOpposed } from "./opposition.ts";
import { partsOf } from "./parts.ts";
import type { Passage } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";
import { Surroundings } from "./surroundings.ts";
import type { Voices } from "./voices.ts";
import { differ } from "./voices.ts";

/** Two passages of different sources that seem to say the same; `a` < `b`, numbers of passages in the index. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly evidence: Evidence;
  /** The part of each that carries what they share; a pair that shares several things has several links. */
  readonly spanA: Span;
  readonly spanB: Span;
}

/** Pairs less alike than this are forgotten. */
const WORTH_KEEPING = 0.1;

/** Whatever stands around, a pair less alike than this by its words comes to nothing. */
const WORTH_A_LOOK = 0.005;

/**
 * All pairs worth keeping, the most alike first: judged by their words, then with what stands around them, then once more,
 * now that what stands around has been judged itself.
 */
export function findLinks(index: PassageIndex, voices: readonly Voices[]): Link[] {
  const { passages } = index;
  const pairs = comparePairs(index)
    .filter((pair) => pair.first >= WORTH_A_LOOK)
    .map((pair) => ({
      ...pair,
      evidence: withLocal(passages[pair.a] as Passage, passages[pair.b] as Passage, index, pair.words),
      otherVoice: differ(voices[pair.a] as Voices, voices[pair.b] as Voices),
    }));
  const once = judge(passages, pairs, likeness);
  const twice = judge(passages, once, likenessAgain);
  const links: Link[] = [];
  for (const { a, b, first, evidence } of twice) {
    const [one, other] = [passages[a] as Passage, passages[b] as Passage];
    if (first < WORTH_KEEPING || areOpposed(one, other, evidence.matches)) continue;
    for (const part of partsOf(one, other, evidence, index)) links.push({ a, b, likeness: first, evidence, ...part });
  }
  return links.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b || x.spanA.start - y.spanA.start);
}

interface Weighed extends Pair {
  readonly evidence: Evidence;
  readonly otherVoice: boolean;
}

/** The pairs judged anew, with what stands around them as it was judged before. */
function judge(passages: readonly Passage[], pairs: readonly Weighed[], chance: typeof likeness): Weighed[] {
  const surroundings = new Surroundings(passages, pairs);
  return pairs.map((pair) => {
    const { a, b, evidence, otherVoice } = pair;
    return { ...pair, first: chance(evidence, { ...surroundings.of(a, b), otherVoice }) };
  });
}

/** Two passages that share words, with their likeness by these alone; `a` < `b`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly words: SharedWords;
  readonly first: number;
}

/** All pairs of passages that the index brings together and that share more than who is spoken of. */
export function comparePairs(index: PassageIndex): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  for (const [i, passage] of index.passages.entries()) {
    for (const j of index.candidates(passage)) {
      const [a, b] = i < j ? [i, j] : [j, i];
      const key = a * index.passages.length + b;
      if (seen.has(key)) continue;
      seen.add(key);
      const words = compareWords(index.passages[a] as Passage, index.passages[b] as Passage, index);
      if (words.count > 1 && !words.onlyWho) pairs.push({ a, b, words, first: firstLikeness(words) });
    }
  }
  return pairs;
}
