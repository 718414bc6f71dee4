import { wordsOf } from "../../text/words.ts";

export type Closeness = "verbatim" | "variant" | "paraphrase";

/** From this share of words in common order on, a passage is the same sentence with words changed. */
const VARIANT = 0.6;

/**
 * How near a rendering is to the nearest of the others. verbatim: the same words, or one holds the other whole (a
 * quotation with its cue beside the bare quotation); variant: most words, in the same order; else paraphrase.
 */
export function closenessOf(rendering: { exact: string }, others: readonly { exact: string }[]): Closeness {
  const own = keysOf(rendering.exact);
  let best: Closeness = "paraphrase";
  for (const other of others) {
    const theirs = keysOf(other.exact);
    const common = longestCommon(own, theirs);
    const shorter = Math.min(own.length, theirs.length);
    if (common === shorter && common >= 0.8 * Math.max(own.length, theirs.length)) return "verbatim";
    if ((2 * common) / (own.length + theirs.length) >= VARIANT) best = "variant";
  }
  return best;
}

const LONGEST = 120;

const keysOf = (text: string): string[] =>
  wordsOf(text)
    .slice(0, LONGEST)
    .map((word) => word.key);

/** Length of the longest common subsequence. Bounded by LONGEST words a side. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries()) {
      next.push(word === other ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
