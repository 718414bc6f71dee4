import type { Span } from "../../text/span.ts";
import type { Evidence } from "./evidence.ts";
import { compare } from "./evidence.ts";
import { likeness, rawScore } from "./likeness.ts";
import { narrow } from "./narrow.ts";
import type { Passage } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";

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
const WORTH_KEEPING = 0.15;

/** All pairs worth keeping, the most alike first. */
export function findLinks(index: PassageIndex): Link[] {
  const pairs = comparePairs(index);
  const margins = new Margins(index.passages, pairs);
  const extents = extentsOf(index.passages);
  const links: Link[] = [];
  for (const { a, b, evidence } of pairs) {
    const [first, second] = [index.passages[a] as Passage, index.passages[b] as Passage];
    const distance = Math.abs(place(first, extents) - place(second, extents));
    const chance = likeness(evidence, { margin: margins.of(a, b, evidence), distance });
    if (chance < WORTH_KEEPING) continue;
    const metA = new Map(evidence.matches.map((match) => [match.a, match.weight]));
    const metB = new Map(evidence.matches.map((match) => [match.b, match.weight]));
    links.push({ a, b, likeness: chance, evidence, spanA: narrow(first, metA), spanB: narrow(second, metB) });
  }
  return links.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly evidence: Evidence;
}

function comparePairs(index: PassageIndex): Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<string>();
  for (const [i, passage] of index.passages.entries()) {
    for (const j of index.candidates(passage)) {
      const [a, b] = i < j ? [i, j] : [j, i];
      const key = `${a} ${b}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const evidence = compare(index.passages[a] as Passage, index.passages[b] as Passage, index.weigh);
      if (evidence.matches.length > 1) pairs.push({ a, b, evidence });
    }
  }
  return pairs;
}

/** How far a pair stands above the other pairs of its passages with the same two sources. */
class Margins {
  readonly #best = new Map<string, number[]>();
  readonly #passages: readonly Passage[];

  constructor(passages: readonly Passage[], pairs: readonly Pair[]) {
    this.#passages = passages;
    for (const { a, b, evidence } of pairs) {
      this.#note(a, b, rawScore(evidence));
      this.#note(b, a, rawScore(evidence));
    }
  }

  /** Own score less the best other one, on the side where it is less clear. */
  of(a: number, b: number, evidence: Evidence): number {
    const score = rawScore(evidence);
    return Math.min(score - this.#rival(a, b, score), score - this.#rival(b, a, score));
  }

  #key(one: number, other: number): string {
    return `${one} ${(this.#passages[other] as Passage).source}`;
  }

  /** Keeps the best two. */
  #note(one: number, other: number, score: number): void {
    const key = this.#key(one, other);
    const best = [...(this.#best.get(key) ?? []), score].sort((x, y) => y - x);
    this.#best.set(key, best.slice(0, 2));
  }

  #rival(one: number, other: number, score: number): number {
    const [first = 0, second = 0] = this.#best.get(this.#key(one, other)) ?? [];
    return first === score ? second : first;
  }
}

function extentsOf(passages: readonly Passage[]): Map<number, number> {
  const extents = new Map<number, number>();
  for (const passage of passages) extents.set(passage.source, Math.max(extents.get(passage.source) ?? 1, passage.end));
  return extents;
}

const place = (passage: Passage, extents: ReadonlyMap<number, number>): number =>
  passage.start / (extents.get(passage.source) ?? 1);
