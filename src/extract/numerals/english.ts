import {
  ONES,
  ORDINAL_ONES,
  ORDINAL_SUFFIXES,
  ORDINAL_TEENS,
  ORDINAL_TENS,
  SCALES,
  TEENS,
  TENS,
} from "./english-words.ts";
import type { Read, Token } from "./token.ts";

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? "";

/** Skips a hyphen that joins two words ("twenty-one"): glued on both sides. */
const pastHyphen = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.word === "-" && tokens[i]?.glued && tokens[i + 1]?.glued ? i + 1 : i;

/** "seven", "seventeen", "seventy", "seventy-one": below a hundred, in words. */
export function readBelowHundred(tokens: readonly Token[], i: number): Read<number> | null {
  const word = wordAt(tokens, i);
  const small = ONES.get(word) ?? TEENS.get(word);
  if (small !== undefined) return { value: small, next: i + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const after = pastHyphen(tokens, i + 1);
  const one = ONES.get(wordAt(tokens, after));
  return one ? { value: tens + one, next: after + 1 } : { value: tens, next: i + 1 };
}

/** No number is written in more words; keeps "hundred and two hundred and …" from being read for ever. */
const LONGEST = 24;

/**
 * A cardinal in words: "twenty-one", "a hundred and five", "two thousand and fifteen", "three hundred million".
 * "a" and "an" count only before a scale ("a hundred"), and "and" only inside a number, after "hundred" or "thousand".
 */
export function readCardinalWords(tokens: readonly Token[], i: number): Read<number> | null {
  let next = i;
  let total = 0;
  let group: number | null = null;
  if ((wordAt(tokens, i) === "a" || wordAt(tokens, i) === "an") && SCALES.has(wordAt(tokens, i + 1))) {
    group = 1;
    next = i + 1;
  }
  let room = Number.POSITIVE_INFINITY; // each further part must be smaller than the last scale
  while (next < tokens.length && next < i + LONGEST) {
    const at: number = pastHyphen(tokens, next);
    const scale = SCALES.get(wordAt(tokens, at));
    if (scale !== undefined && group !== null) {
      group *= scale;
      next = at + 1;
      if (scale > 100) {
        total += group;
        room = scale;
        group = null;
      } else room = 100;
      continue;
    }
    const and = wordAt(tokens, at) === "and" && next > i && room < Number.POSITIVE_INFINITY ? at + 1 : at;
    const below = readBelowHundred(tokens, and);
    if (!below || below.value >= room || (group !== null && room !== 100)) break;
    if (below.value === 0 && next > i) break;
    group = (group ?? 0) + below.value;
    next = below.next;
    if (room === 100) room = 1;
  }
  return next > i && (group !== null || total > 0) ? { value: total + (group ?? 0), next } : null;
}

/** "4th", "04th", "fourth", "twenty-third": a rank. */
export function readOrdinal(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (!token) return null;
  if (/^\d{1,3}$/.test(token.raw)) {
    const suffix = tokens[i + 1];
    return suffix?.glued && ORDINAL_SUFFIXES.has(suffix.word) ? { value: Number(token.raw), next: i + 2 } : null;
  }
  const plain = ORDINAL_ONES.get(token.word) ?? ORDINAL_TEENS.get(token.word) ?? ORDINAL_TENS.get(token.word);
  if (plain !== undefined) return { value: plain, next: i + 1 };
  const tens = TENS.get(token.word);
  if (tens === undefined) return null;
  const after = pastHyphen(tokens, i + 1);
  const one = ORDINAL_ONES.get(wordAt(tokens, after));
  return one === undefined ? null : { value: tens + one, next: after + 1 };
}

/** A whole number in digits or words, for counting units of time: "3", "three", "twenty one", "1,000". */
export function readCount(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (token && /^\d{1,4}$/.test(token.raw)) return { value: Number(token.raw), next: i + 1 };
  return readCardinalWords(tokens, i);
}
