import type { Span } from "../../text/span.ts";
import type { Evidence } from "./evidence.ts";
import { saysWho } from "./evidence.ts";
import { bestLocal } from "./local.ts";
import type { Match } from "./matches.ts";
import { narrow } from "./narrow.ts";
import type { Passage, Term } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";

/** What two passages share in one place: a part of each. */
export interface Part {
  readonly spanA: Span;
  readonly spanB: Span;
}

/** A part beside others has to stand on its own: this much weight, this share of both clauses, this many words. */
const LEAST_SHARED = 5;
const LEAST_CONTAINED = 0.5;
const LEAST_WORDS = 2;
const MOST_PARTS = 6;

/** One clause between two that run on alike may differ. */
const PARALLEL = 2;

/**
 * The parts of two linked passages that say the same. Mostly one; two lists of the same items, or a sentence told as
 * two clauses here and there, give a part for each item, so that each becomes a claim of its own.
 */
export function partsOf(a: Passage, b: Passage, evidence: Evidence, index: Pick<PassageIndex, "weightsOf">): Part[] {
  const runs: Runs[] = [];
  let left: readonly Match[] = evidence.matches;
  while (runs.length < MOST_PARTS && left.length >= LEAST_WORDS) {
    const local = bestLocal([a, index.weightsOf(a)], [b, index.weightsOf(b)], left, 1);
    if (
      local.matches.length < LEAST_WORDS ||
      local.shared < LEAST_SHARED ||
      local.shared < LEAST_CONTAINED * Math.min(local.a.weight, local.b.weight)
    )
      break;
    if (!local.matches.every((match) => isWho(a, b, match))) runs.push({ a: local.a, b: local.b });
    left = left.filter((match) => !within(local.a, a, match.a) && !within(local.b, b, match.b));
  }
  const parts = joinParallel(runs);
  if (parts.length < 2) return [wholePart(a, b, evidence)];
  return parts.map((part) => ({ spanA: clauses(a, part.a), spanB: clauses(b, part.b) }));
}

/** Two clauses that only name the same speaker, or give the same day and place of writing, say nothing. */
const isWho = (a: Passage, b: Passage, match: Match): boolean =>
  a.terms[match.a]?.kind === "number" || (saysWho(a.terms[match.a] as Term) && saysWho(b.terms[match.b] as Term));

interface Runs {
  readonly a: Run;
  readonly b: Run;
}

/** Clauses that follow one another on both sides are one statement, not several: "to A, to B and to C" told twice alike. */
function joinParallel(runs: readonly Runs[]): Runs[] {
  const joined: Runs[] = [];
  for (const run of [...runs].sort((x, y) => x.a.from - y.a.from)) {
    const before = joined.at(-1);
    const [stepA, stepB] = before ? [run.a.from - before.a.to, run.b.from - before.b.to] : [0, 0];
    if (before && stepA <= PARALLEL && stepB >= 1 && stepB <= PARALLEL) {
      joined[joined.length - 1] = {
        a: { from: before.a.from, to: run.a.to },
        b: { from: before.b.from, to: run.b.to },
      };
    } else joined.push(run);
  }
  return joined;
}

function wholePart(a: Passage, b: Passage, { matches }: Evidence): Part {
  const [elsewhereA, elsewhereB] = otherFigures(a, b, matches);
  const kept = matches.filter(
    (match) => !elsewhereA.has(a.clauseOfTerm[match.a] as number) && !elsewhereB.has(b.clauseOfTerm[match.b] as number),
  );
  const met = kept.length > 0 ? kept : matches;
  return {
    spanA: narrow(a, new Map(met.map((match) => [match.a, match.weight]))),
    spanB: narrow(b, new Map(met.map((match) => [match.b, match.weight]))),
  };
}

/**
 * Clauses about another figure: where two passages share a number, a clause with another number speaks of another thing,
 * however alike its words ("besides the 5,000 of the league, a national force of 8,500 stands ready").
 */
function otherFigures(a: Passage, b: Passage, matches: readonly Match[]): readonly [Set<number>, Set<number>] {
  const shared = matches.filter((match) => isFigure(a.terms[match.a] as Term));
  if (shared.length === 0) return [new Set(), new Set()];
  const clausesOf = (passage: Passage, met: ReadonlySet<number>): Set<number> => {
    const figures = [...passage.terms.keys()].filter((at) => isFigure(passage.terms[at] as Term));
    const clauseOf = (at: number): number => passage.clauseOfTerm[at] as number;
    const common = new Set(figures.filter((at) => met.has(at)).map(clauseOf));
    return new Set(figures.map(clauseOf).filter((clause) => !common.has(clause)));
  };
  return [clausesOf(a, new Set(shared.map((match) => match.a))), clausesOf(b, new Set(shared.map((match) => match.b)))];
}

/** Three digits or more: smaller counts turn up anywhere. */
const isFigure = (term: Term): boolean => term.kind === "number" && /\d{3}/.test(term.root);

interface Run {
  readonly from: number;
  readonly to: number;
}

const within = (run: Run, passage: Passage, term: number): boolean => {
  const clause = passage.clauseOfTerm[term] as number;
  return run.from <= clause && clause <= run.to;
};

const clauses = (passage: Passage, run: Run): Span => ({
  start: (passage.clauses[run.from] as Span).start,
  end: (passage.clauses[run.to] as Span).end,
});
