import { rootOf } from "../align/root.ts";
import type { Quotation } from "./own-words.ts";

/** same: the words of the shorter one stand in the other, run by run; other-words: one quotation, words changed. */
export type Likeness = "same" | "other-words" | null;

/** From this share of the shorter one's words on, in common order, two quotations are one with words changed. */
const CHANGED = 0.6;
/** Where a claim holds both, so much is enough, by the roots of the words. */
const CHANGED_IN_CLAIM = 0.4;
/** Fewer common words are a set phrase. */
const FEWEST_COMMON = 4;

/** Whether two quotations of different sources give the same words. `inClaim`: some claim holds both. */
export function likenessOf(a: Quotation, b: Quotation, inClaim: boolean): Likeness {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isCutOf(short, long, inClaim)) return "same";
  const common = longestCommon(short.words, long.words);
  if (common >= FEWEST_COMMON && common >= CHANGED * short.words.length) return "other-words";
  if (!inClaim || !sameSpeaker(a, b)) return null;
  const roots = longestCommon(short.words.map(rootOf), long.words.map(rootOf));
  return roots >= FEWEST_COMMON && roots >= CHANGED_IN_CLAIM * long.words.length ? "other-words" : null;
}

/** A speaker whom one report does not name is no other speaker. */
const sameSpeaker = (a: Quotation, b: Quotation): boolean =>
  a.utterance.speaker === null || b.utterance.speaker === null || a.utterance.speaker === b.utterance.speaker;

/** One word in marks is anybody's; of one claim and one speaker it is the same one. */
function isCutOf(short: Quotation, long: Quotation, inClaim: boolean): boolean {
  if (short.words.length < FEWEST_COMMON && !(inClaim && sameSpeaker(short, long))) return false;
  return short.runs.every((run) => long.runs.some((other) => holds(other, run)));
}

/** Whether a run of words stands in another one without a gap. */
function holds(outer: readonly string[], inner: readonly string[]): boolean {
  const text = ` ${outer.join(" ")} `;
  return text.includes(` ${inner.join(" ")} `);
}

/** Length of the longest common subsequence; both sides are bounded by what a quotation is compared by. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries())
      next.push(word === other ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    row = next;
  }
  return row.at(-1) ?? 0;
}
