import { ONES, TEENS, TENS } from "../../extract/numerals/english-words.ts";
import type { Word } from "../../text/words.ts";

/** A number in words: how many words it takes, and its value. */
export interface NumberWords {
  readonly words: number;
  readonly value: number;
}

/**
 * Reads a small number in words where one begins: "two", "twenty-one", "two dozen", "dozen". Scales ("million") stay words of
 * their own, as they stand behind digits too. "One" alone is a pronoun as often as a number.
 */
export function numberInWords(words: readonly Word[], at: number): NumberWords | null {
  const key = words[at]?.key ?? "";
  const next = words[at + 1]?.key ?? "";
  if (key === "dozen") return { words: 1, value: 12 };
  const tens = TENS.get(key);
  const ones = ONES.get(next) ?? 0;
  if (tens !== undefined && ones > 0) return { words: 2, value: tens + ones };
  const value = tens ?? TEENS.get(key) ?? ONES.get(key);
  if (value === undefined || value < 2) return null;
  return next === "dozen" ? { words: 2, value: 12 * value } : { words: 1, value };
}

/** Below this a count that differs is another count. */
const LEAST_ROUNDED = 20;
const NEAR = 0.05;

/** Whether one number may be the other rounded: "nearly two dozen" of 23, "some 200" of 197; never two years. */
export function mayBeRounded(a: string, b: string): boolean {
  if (!NUMERAL.test(a) || !NUMERAL.test(b) || (YEAR.test(a) && YEAR.test(b))) return false;
  const [x, y] = [Number(a), Number(b)];
  const most = Math.max(x, y);
  return Math.min(x, y) >= LEAST_ROUNDED && Math.abs(x - y) <= NEAR * most && (isRound(x) || isRound(y));
}

const NUMERAL = /^\d{1,15}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Two digits and then noughts (270, 5,500), or dozens. */
function isRound(value: number): boolean {
  if (value % 12 === 0 && value <= 60) return true;
  let rest = value;
  while (rest % 10 === 0 && rest > 0) rest /= 10;
  return value % 10 === 0 && rest < 100;
}
