import type { Span } from "../../text/span.ts";
import type { Evidence } from "./evidence.ts";
import { compare } from "./evidence.ts";
import type { Context } from "./likeness.ts";
import { likeness } from "./likeness.ts";
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

/** Headline and first sentence open a text. */
const LEAD_SENTENCES = 2;

/** All pairs worth keeping, the most alike first. */
export function findLinks(index: PassageIndex): Link[] {
  const contextOf = contexts(index.passages);
  const links: Link[] = [];
  for (const [a, b] of candidatePairs(index)) {
    const [first, second] = [index.passages[a] as Passage, index.passages[b] as Passage];
    const evidence = compare(first, second, index);
    if (evidence.count < 2) continue;
    const chance = likeness(evidence, contextOf(a, b));
    if (chance < WORTH_KEEPING) continue;
    const metA = new Map(evidence.matches.map((match) => [match.a, match.weight]));
    const metB = new Map(evidence.matches.map((match) => [match.b, match.weight]));
    links.push({ a, b, likeness: chance, evidence, spanA: narrow(first, metA), spanB: narrow(second, metB) });
  }
  return links.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

function candidatePairs(index: PassageIndex): (readonly [number, number])[] {
  const pairs = new Map<number, readonly [number, number]>();
  for (const [i, passage] of index.passages.entries()) {
    for (const j of index.candidates(passage)) {
      const [a, b] = i < j ? [i, j] : [j, i];
      pairs.set(a * index.passages.length + b, [a, b]);
    }
  }
  return [...pairs.values()];
}

function contexts(passages: readonly Passage[]): (a: number, b: number) => Context {
  const before = new Map<number, number>();
  const leads = passages.map((passage) => {
    const n = before.get(passage.source) ?? 0;
    before.set(passage.source, n + 1);
    return n < LEAD_SENTENCES;
  });
  return (a, b) => ({
    distance: Math.abs((passages[a] as Passage).place - (passages[b] as Passage).place),
    lead: (leads[a] as boolean) && (leads[b] as boolean),
  });
}
