import { areOpposite } from "../synonyms/thesaurus.ts";
import type { Match } from "./matches.ts";
import type { Passage, Term } from "./passage.ts";

/** How many words of content may lie between a word and one that both passages share, to be said of the same thing. */
const NEAR = 3;

/** Turn what stands behind them round; keys of words. */
const NEGATIONS = new Set(
  (
    "not no never none nobody nothing neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't " +
    "wouldn't couldn't shouldn't hasn't haven't hadn't"
  ).split(" "),
);

/** A negation reaches this many words forward. */
const REACH = 4;

/**
 * Whether two passages say opposite things of what they share: one that it opens, the other that it stays shut. A negation
 * on one side turns it round ("does not open", "stays shut"). Only words that stand near the same shared word count.
 */
export function areOpposed(a: Passage, b: Passage, matches: readonly Match[]): boolean {
  const [metA, metB] = [new Set(matches.map((match) => match.a)), new Set(matches.map((match) => match.b))];
  const [freeA, freeB] = [free(a, metA), free(b, metB)];
  return freeA.some((i) =>
    freeB.some(
      (j) =>
        areOpposite((a.terms[i] as Term).root, (b.terms[j] as Term).root) &&
        matches.some((match) => match.same && Math.abs(match.a - i) <= NEAR && Math.abs(match.b - j) <= NEAR) &&
        isNegated(a, i) === isNegated(b, j),
    ),
  );
}

const free = (passage: Passage, met: ReadonlySet<number>): number[] =>
  [...passage.terms.keys()].filter((at) => !met.has(at) && passage.terms[at]?.kind === "word");

function isNegated(passage: Passage, term: number): boolean {
  const at = passage.wordOfTerm[term] as number;
  return passage.keys.slice(Math.max(0, at - REACH), at).some((key) => NEGATIONS.has(key));
}
