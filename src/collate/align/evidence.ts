import type { Local } from "./local.ts";
import { bestLocal } from "./local.ts";
import type { Match } from "./matches.ts";
import { matchTerms } from "./matches.ts";
import type { Passage, Term } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";
import { isRole, lightness } from "./word-classes.ts";

/** What a pair of passages has in common, in weights (bits or so); all of it symmetric. */
export interface Evidence {
  readonly matches: readonly Match[];
  /** Weight of all words that meet. */
  readonly shared: number;
  /** Twice the shared weight over the weight of both. */
  readonly dice: number;
  /** Shared weight over the weight of the lighter one. */
  readonly contained: number;
  /** Weight of pairs of neighbouring content words that meet in the same order. */
  readonly phrases: number;
  /** Content words in the longest run that meets in the same order, at most one other word between two. */
  readonly run: number;
  /** Different words that meet, synonyms included. */
  readonly count: number;
  readonly names: number;
  readonly numbers: number;
  /** Figures on both sides, none of which meet. */
  readonly otherNumbers: boolean;
  /** The same for the clauses where the two agree best. */
  readonly local: Local;
  /** Words that meet there, names left out: who is spoken of is not yet what is said. */
  readonly localWords: number;
  /** Whether nothing meets but names, and words that say who somebody is or when and how it was said. */
  readonly onlyWho: boolean;
}

export function compare(a: Passage, b: Passage, index: Pick<PassageIndex, "weightsOf">): Evidence {
  const [weightsA, weightsB] = [index.weightsOf(a), index.weightsOf(b)];
  const matches = matchTerms([a, weightsA], [b, weightsB]);
  const once = firstMeetings(a, matches);
  const shared = weightOf(once);
  const [all, other] = [sum(weightsA), sum(weightsB)];
  const ofKind = (kind: Term["kind"]) => once.filter(({ a: at }) => (a.terms[at] as Term).kind === kind);
  const numbers = ofKind("number");
  const local = bestLocal([a, weightsA], [b, weightsB], matches);
  return {
    matches,
    shared,
    dice: all + other > 0 ? (2 * shared) / (all + other) : 0,
    contained: Math.min(all, other) > 0 ? shared / Math.min(all, other) : 0,
    ...runs(matches),
    count: once.length,
    names: weightOf(ofKind("name")),
    numbers: weightOf(numbers),
    otherNumbers: numbers.length === 0 && hasNumber(a.terms) && hasNumber(b.terms),
    local,
    onlyWho: once.every((match) => saysWho(a.terms[match.a] as Term)),
    localWords: local.matches.filter((match) => (a.terms[match.a] as Term).kind !== "name").length,
  };
}

/** One match for each root of `a`. */
function firstMeetings(a: Passage, matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    const { root } = a.terms[match.a] as Term;
    if (seen.has(root)) return false;
    seen.add(root);
    return true;
  });
}

const saysWho = (term: Term): boolean =>
  term.kind === "name" || (term.kind === "word" && (isRole(term.root) || lightness(term.root) < 1));

const hasNumber = (terms: readonly Term[]): boolean => terms.some((term) => term.kind === "number");

function runs(matches: readonly Match[]): { phrases: number; run: number } {
  const lengthAt = new Map<string, number>();
  let phrases = 0;
  let run = 0;
  for (const match of matches) {
    let longest = 1;
    let nearest: number | null = null;
    for (const [stepA, stepB] of STEPS) {
      const before = lengthAt.get(`${match.a - stepA} ${match.b - stepB}`);
      if (before === undefined) continue;
      nearest ??= match.weight;
      longest = Math.max(longest, before + 1);
    }
    phrases += nearest ?? 0;
    lengthAt.set(`${match.a} ${match.b}`, longest);
    run = Math.max(run, longest);
  }
  return { phrases, run };
}

/** Neighbours, or one word between on either side. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
] as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const weightOf = (matches: readonly Match[]): number => sum(matches.map((match) => match.weight));
