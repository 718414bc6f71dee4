import type { Span } from "../../text/span.ts";
import type { Passage, Term } from "./passage.ts";

/** Share of what was met that the narrowed passage has to hold. */
const HELD = 0.85;

/** A clause left over at an edge is kept where it is no longer than this: cutting it would only make a torn sentence. */
const SHORT_LEFTOVER = 25;

/**
 * The smallest run of a passage's clauses that holds nearly all of what it shares with another: `met` gives the weight
 * of each shared term by its index. The whole passage where the shared words lie all over it.
 */
export function narrow(passage: Passage, met: ReadonlyMap<number, number>): Span {
  const weights = passage.clauses.map((clause) => weightIn(passage.terms, clause, met));
  const total = weights.reduce((sum, each) => sum + each, 0);
  if (total === 0) return { start: passage.start, end: passage.end };
  let best: readonly [number, number] = [0, passage.clauses.length - 1];
  for (let from = 0; from < weights.length; from++) {
    let held = 0;
    for (let to = from; to < weights.length; to++) {
      held += weights[to] as number;
      if (held < HELD * total) continue;
      if (length(passage, [from, to]) < length(passage, best)) best = [from, to];
      break;
    }
  }
  return withShortLeftovers(passage, { start: clause(passage, best[0]).start, end: clause(passage, best[1]).end });
}

const clause = (passage: Passage, at: number): Span => passage.clauses[at] as Span;

const length = (passage: Passage, [from, to]: readonly [number, number]): number =>
  clause(passage, to).end - clause(passage, from).start;

function weightIn(terms: readonly Term[], within: Span, met: ReadonlyMap<number, number>): number {
  let weight = 0;
  for (const [at, each] of met) {
    const term = terms[at] as Term;
    if (term.start >= within.start && term.end <= within.end) weight += each;
  }
  return weight;
}

function withShortLeftovers(passage: Passage, run: Span): Span {
  return {
    start: run.start - passage.start <= SHORT_LEFTOVER ? passage.start : run.start,
    end: passage.end - run.end <= SHORT_LEFTOVER ? passage.end : run.end,
  };
}
