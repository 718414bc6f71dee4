import type { Span } from "../../text/span.ts";
import type { Evidence } from "./evidence.ts";
import { compare } from "./evidence.ts";
import { firstLikeness, likeness } from "./likeness.ts";
import { narrow } from "./narrow.ts";
import type { Passage } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";
import { Surroundings } from "./surroundings.ts";

/** Two passages of different sources that seem to say the same; `a` < `b`, numbers of passages in the index. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
  readonly evidence: Evidence;
  /** The part of each that carries what they share. */
  readonly spanA: Span;
  readonly spanB: Span;
}

/** Pairs less alike than this are forgotten. */
const WORTH_KEEPING = 0.1;

/** All pairs worth keeping, the most alike first: judged by their words, then again with what stands around them. */
export function findLinks(index: PassageIndex): Link[] {
  const pairs = comparePairs(index);
  const surroundings = new Surroundings(index.passages, pairs);
  const links: Link[] = [];
  for (const { a, b, evidence } of pairs) {
    const chance = likeness(evidence, surroundings.of(a, b));
    if (chance < WORTH_KEEPING) continue;
    const metA = new Map(evidence.matches.map((match) => [match.a, match.weight]));
    const metB = new Map(evidence.matches.map((match) => [match.b, match.weight]));
    const [spanA, spanB] = [narrow(index.passages[a] as Passage, metA), narrow(index.passages[b] as Passage, metB)];
    links.push({ a, b, likeness: chance, evidence, spanA, spanB });
  }
  return links.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
  readonly first: number;
}

function comparePairs(index: PassageIndex): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<number>();
  for (const [i, passage] of index.passages.entries()) {
    for (const j of index.candidates(passage)) {
      const [a, b] = i < j ? [i, j] : [j, i];
      const key = a * index.passages.length + b;
      if (seen.has(key)) continue;
      seen.add(key);
      const evidence = compare(index.passages[a] as Passage, index.passages[b] as Passage, index);
      if (evidence.count > 1) pairs.push({ a, b, evidence, first: firstLikeness(evidence) });
    }
  }
  return pairs;
}
