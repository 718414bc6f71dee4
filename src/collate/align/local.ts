import type { Match } from "./matches.ts";
import type { Passage, Term } from "./passage.ts";

/** A run of clauses of each passage, by index, and how well the two agree. */
export interface Local {
  readonly a: Run;
  readonly b: Run;
  /** Weight of what meets inside both runs. */
  readonly shared: number;
  readonly dice: number;
  /** Shared weight times its share: the runs are those where this is greatest, neither a word alone nor all and sundry. */
  readonly gain: number;
  /** What meets inside both runs, each root once. */
  readonly matches: readonly Match[];
}

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Longer runs are not looked at: what is spread over more clauses is the whole sentence, which always is. */
const LONGEST_RUN = 3;

/** The runs of clauses where two passages agree best: the common core of two sentences that say more than it. */
export function bestLocal(
  [a, weightsA]: readonly [Passage, readonly number[]],
  [b, weightsB]: readonly [Passage, readonly number[]],
  matches: readonly Match[],
  longest = LONGEST_RUN,
): Local {
  const runsA = runsOf(a, weightsA, longest);
  const runsB = runsOf(b, weightsB, longest);
  let best: Local | null = null;
  for (const runA of runsA) {
    const inA = matches.filter((match) => within(runA, a.clauseOfTerm[match.a] as number));
    if (inA.length === 0 && best) continue;
    for (const runB of runsB) {
      const inBoth = once(
        a,
        inA.filter((match) => within(runB, b.clauseOfTerm[match.b] as number)),
      );
      const shared = inBoth.reduce((sum, match) => sum + match.weight, 0);
      const total = runA.weight + runB.weight;
      const dice = total > 0 ? (2 * shared) / total : 0;
      const gain = shared * dice;
      if (best && gain <= best.gain) continue;
      best = { a: runA, b: runB, shared, gain, dice, matches: inBoth };
    }
  }
  return best as Local;
}

const within = (run: Run, clause: number): boolean => run.from <= clause && clause <= run.to;

function once(a: Passage, matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    const { root } = a.terms[match.a] as Term;
    return !seen.has(root) && seen.add(root);
  });
}

const known = new WeakMap<readonly number[], Map<number, readonly Run[]>>();

/** The runs of a passage; worked out once for each list of weights, which is the passage's own. */
function runsOf(passage: Passage, weights: readonly number[], longest: number): readonly Run[] {
  const byLongest = known.get(weights) ?? new Map<number, readonly Run[]>();
  known.set(weights, byLongest);
  const old = byLongest.get(longest);
  if (old) return old;
  const made = makeRuns(passage, weights, longest);
  byLongest.set(longest, made);
  return made;
}

function makeRuns(passage: Passage, weights: readonly number[], longest: number): Run[] {
  const byRoot = new Map<string, number>();
  const perClause: Map<string, number>[] = passage.clauses.map(() => new Map());
  for (const [i, term] of passage.terms.entries()) {
    if (!byRoot.has(term.root)) byRoot.set(term.root, weights[i] as number);
    perClause[passage.clauseOfTerm[i] as number]?.set(term.root, byRoot.get(term.root) as number);
  }
  const runs: Run[] = [];
  const last = perClause.length - 1;
  for (let from = 0; from <= last; from++) {
    const held = new Map<string, number>();
    for (let to = from; to <= last; to++) {
      for (const [root, weight] of perClause[to] as Map<string, number>) held.set(root, weight);
      if (to - from >= longest && !(longest > 1 && from === 0 && to === last)) continue;
      let weight = 0;
      for (const each of held.values()) weight += each;
      runs.push({ from, to, weight });
    }
  }
  return runs;
}
