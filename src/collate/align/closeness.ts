import { wordsOf } from "../../text/words.ts";

export type Closeness = "verbatim" | "variant" | "paraphrase";

/** From this share of words in common order on, a passage is the same sentence with words changed. */
const VARIANT = 0.6;

/**
 * How near a rendering is to the nearest of the others. verbatim: the same words, or one holds the other whole (a
 * quotation with its cue beside the bare quotation); variant: most words, in the same order; else paraphrase.
 */
export function closenessOf(rendering: { exact: string }, others: readonly { exact: string }[]): Closeness {
  const own = keysOf(rendering);
  let best: Closeness = "paraphrase";
  for (const other of others) {
    const theirs = keysOf(other);
    const shorter = Math.min(own.length, theirs.length);
    const ofOneLength = shorter >= 0.8 * Math.max(own.length, theirs.length);
    if (!ofOneLength && (best === "variant" || (2 * shorter) / (own.length + theirs.length) < VARIANT)) continue;
    const common = longestCommon(own, theirs);
    if (common === shorter && ofOneLength) return "verbatim";
    if ((2 * common) / (own.length + theirs.length) >= VARIANT) best = "variant";
  }
  return best;
}

const LONGEST = 120;

const known = new WeakMap<object, readonly string[]>();

/** The keys of a rendering's words; worked out once for each. */
function keysOf(rendering: { exact: string }): readonly string[] {
  const old = known.get(rendering);
  if (old) return old;
  const made = wordsOf(rendering.exact)
    .slice(0, LONGEST)
    .map((word) => word.key);
  known.set(rendering, made);
  return made;
}

/** Length of the longest common subsequence. Bounded by LONGEST words a side. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let [row, next] = [new Uint8Array(b.length + 1), new Uint8Array(b.length + 1)];
  for (const word of a) {
    for (let j = 0; j < b.length; j++)
      next[j + 1] = word === b[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number);
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}
