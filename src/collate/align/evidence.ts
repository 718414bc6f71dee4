import type { Local } from "./local.ts";
import { bestLocal } from "./local.ts";
import type { Match } from "./matches.ts";
import { matchTerms } from "./matches.ts";
import type { Passage, Term } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";
import { verbatimRun } from "./verbatim.ts";
import { isRole, lightness } from "./word-classes.ts";

/** The words that a pair of passages has in common, in weights (bits or so); all of it symmetric. */
export interface SharedWords {
  readonly matches: readonly Match[];
  /** Weight of all words that meet. */
  readonly shared: number;
  /** Twice the shared weight over the weight of both. */
  readonly dice: number;
  /** Shared weight over the weight of the lighter one. */
  readonly contained: number;
  /** Weight of pairs of neighbouring content words that meet in the same order, at most one other word between. */
  readonly phrases: number;
  /** Different words that meet, synonyms included. */
  readonly count: number;
  /** Weight of the numbers that meet. */
  readonly numbers: number;
  /** Numbers on both sides, none of which meet. */
  readonly otherNumbers: boolean;
  /** Whether nothing meets but names, and words that say who somebody is or when and how it was said. */
  readonly onlyWho: boolean;
}

/** The same, and what meets in the clauses where the two agree best. */
export interface Evidence extends SharedWords {
  readonly local: Local;
  /** Words that meet there, names left out: who is spoken of is not yet what is said. */
  readonly localWords: number;
  /** Words in the longest run that is the same to the letter; see `verbatim.ts`. */
  readonly verbatim: number;
}

type Weights = Pick<PassageIndex, "weightsOf" | "standIns">;

export function compare(a: Passage, b: Passage, index: Weights): Evidence {
  return withLocal(a, b, index, compareWords(a, b, index));
}

/** The cheap half of the comparison: it says already which pairs are not worth the other. */
export function compareWords(a: Passage, b: Passage, index: Weights): SharedWords {
  const [weightsA, weightsB] = [index.weightsOf(a), index.weightsOf(b)];
  const matches = matchTerms([a, weightsA], [b, weightsB], index.standIns);
  const once = firstMeetings(a, matches);
  const shared = sum(once.map((match) => match.weight));
  const [all, other] = [sum(weightsA), sum(weightsB)];
  const numbers = once.filter((match) => isNumber(a.terms[match.a] as Term));
  return {
    matches,
    shared,
    dice: all + other > 0 ? (2 * shared) / (all + other) : 0,
    contained: Math.min(all, other) > 0 ? shared / Math.min(all, other) : 0,
    phrases: phrasesIn(matches),
    count: once.length,
    numbers: sum(numbers.map((match) => match.weight)),
    otherNumbers: numbers.length === 0 && a.terms.some(isNumber) && b.terms.some(isNumber),
    onlyWho: once.every((match) => saysWho(a.terms[match.a] as Term) && saysWho(b.terms[match.b] as Term)),
  };
}

export function withLocal(a: Passage, b: Passage, index: Weights, words: SharedWords): Evidence {
  const local = bestLocal([a, index.weightsOf(a)], [b, index.weightsOf(b)], words.matches);
  const isName = ({ a: at, b: there }: Match): boolean =>
    a.terms[at]?.kind === "name" && b.terms[there]?.kind === "name";
  const localWords = local.matches.filter((match) => !isName(match)).length;
  return { ...words, local, localWords, verbatim: verbatimRun(a, b) };
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

const isNumber = (term: Term): boolean => term.kind === "number";

/** A name, or a word that says who somebody is or when and how a thing was said. */
export const saysWho = (term: Term): boolean =>
  term.kind === "name" || (term.kind === "word" && (isRole(term.root) || lightness(term.root) < 1));

function phrasesIn(matches: readonly Match[]): number {
  const places = new Set(matches.map((match) => match.a * WIDE + match.b));
  let phrases = 0;
  for (const { a, b, weight } of matches) {
    if (STEPS.some(([stepA, stepB]) => b >= stepB && places.has((a - stepA) * WIDE + b - stepB))) phrases += weight;
  }
  return phrases;
}

/** No passage has so many terms that a place in it would not fit below this. */
const WIDE = 1 << 20;

/** Neighbours, or one word between on either side. */
const STEPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
] as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
