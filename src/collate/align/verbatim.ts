import type { Passage } from "./passage.ts";

/** A run of fewer words than this is a set phrase. */
const SHORTEST = 5;
const LONGEST = 10;

/** So many of its words have to say something, names aside: the long name of an office is no common sentence. */
const LEAST_CONTENT = 2;

/**
 * Words in the longest run that stands in both passages, small words included; 0 if it is short or only a name. Two
 * accounts that quote half a sentence from one mouth share little else: "not a bridge but a longer ferry queue".
 */
export function verbatimRun(a: Passage, b: Passage): number {
  let row = new Array<number>(b.keys.length + 1).fill(0);
  let best = 0;
  for (const [i, key] of a.keys.entries()) {
    const next = [0];
    for (const [j, other] of b.keys.entries()) {
      const length = key === other ? (row[j] as number) + 1 : 0;
      next.push(length);
      if (length > best && length >= SHORTEST && contentIn(a, i - length + 1, i) >= LEAST_CONTENT) best = length;
    }
    row = next;
  }
  return Math.min(best, LONGEST);
}

const contentIn = (passage: Passage, from: number, to: number): number => {
  let content = 0;
  for (let i = from; i <= to; i++) if (passage.plain[i]) content++;
  return content;
};
