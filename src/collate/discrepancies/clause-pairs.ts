import type { Span } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Term } from "../align/passage.ts";
import type { Comparison, Side } from "./draft.ts";

/** A clause of one account with the clause of the other that shares most with it. */
export interface ClausePair {
  readonly comparison: Comparison;
  readonly a: ClauseSide;
  readonly b: ClauseSide;
  /** What meets in the two clauses, each root once, in the order of `a`. */
  readonly matches: readonly Match[];
  /** Weight of what meets. */
  readonly shared: number;
}

export interface ClauseSide {
  readonly side: Side;
  readonly clause: Span;
  readonly terms: readonly Term[];
  /** Words of content that the other passage has nowhere, synonyms included. */
  readonly own: readonly Term[];
}

/** Clauses that share only one word, or only names, are not about the same. */
const LEAST_MATCHES = 2;

/** Each clause is in one pair at the most; those that share most come first. */
export function clausePairsOf(comparison: Comparison): ClausePair[] {
  const { a, b, link } = comparison;
  const { matches } = link.evidence;
  const pairs: { i: number; j: number; pair: ClausePair }[] = [];
  for (const i of a.passage.clauses.keys()) {
    const inA = matches.filter((match) => a.passage.clauseOfTerm[match.a] === i);
    for (const j of new Set(inA.map((match) => b.passage.clauseOfTerm[match.b] as number))) {
      const met = onceEach(
        a,
        inA.filter((match) => b.passage.clauseOfTerm[match.b] === j),
      );
      if (met.length < LEAST_MATCHES || met.every((match) => a.passage.terms[match.a]?.kind === "name")) continue;
      const shared = met.reduce((sum, match) => sum + match.weight, 0);
      const [metA, metB] = [new Set(matches.map((match) => match.a)), new Set(matches.map((match) => match.b))];
      pairs.push({
        i,
        j,
        pair: { comparison, a: clauseSide(a, i, metA), b: clauseSide(b, j, metB), matches: met, shared },
      });
    }
  }
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return pairs
    .sort((x, y) => y.pair.shared - x.pair.shared || x.i - y.i || x.j - y.j)
    .filter(({ i, j }) => {
      if (usedA.has(i) || usedB.has(j)) return false;
      usedA.add(i);
      usedB.add(j);
      return true;
    })
    .map(({ pair }) => pair);
}

function onceEach({ passage }: Side, matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches) {
    const { root } = passage.terms[match.a] as Term;
    const old = best.get(root);
    if (!old || match.weight > old.weight) best.set(root, match);
  }
  return [...best.values()];
}

function clauseSide(side: Side, index: number, met: ReadonlySet<number>): ClauseSide {
  const { terms, clauses, clauseOfTerm } = side.passage;
  const inside = terms.map((term, at) => ({ term, at })).filter(({ at }) => clauseOfTerm[at] === index);
  return {
    side,
    clause: clauses[index] as Span,
    terms: inside.map(({ term }) => term),
    own: inside.filter(({ at }) => !met.has(at)).map(({ term }) => term),
  };
}
