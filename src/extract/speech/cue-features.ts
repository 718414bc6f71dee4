import { AUXILIARIES, BETWEEN } from "./closed-words.ts";
import { actNumber } from "./directive.ts";
import { bucket, type FeatureBag, feature1, feature2, feature3 } from "./features.ts";
import type { Frame } from "./frame.ts";

export const CUE_FEATURES = 80;
const FAR = 7;

const isBetween = (key: string): boolean =>
  BETWEEN.has(key) || AUXILIARIES.has(key) || (key.length > 4 && key.endsWith("ly"));

/** The nearest token to the left that is no auxiliary and no adverb: where a verb's subject ends. */
export function headBefore(frame: Frame, i: number): number {
  let j = i - 1;
  while (j >= 0 && i - j < FAR && isBetween(frame.tokens[j]?.key as string)) j--;
  return j;
}

/** The nearest token to the right that is no adverb. */
function headAfter(frame: Frame, i: number): number {
  let j = i + 1;
  while (j < frame.tokens.length && j - i < FAR && isBetween(frame.tokens[j]?.key as string)) j++;
  return j;
}

const OPENING: ReadonlySet<string> = new Set(["“", '"', "''", "``", "‘", "«", "„"]);

/** Steps to the next quotation mark that opens a run, within reach; 0 for none. */
function stepsToOpening(frame: Frame, i: number): number {
  for (let d = 1; d <= FAR; d++) {
    const token = frame.tokens[i + d];
    if (!token) return 0;
    if (OPENING.has(token.key) && frame.run[i + d] !== frame.run[i + d - 1]) return d;
  }
  return 0;
}

/** Steps back to the last token of a quoted run, within reach; 0 for none. */
function stepsFromClosing(frame: Frame, i: number): number {
  for (let d = 1; d <= FAR; d++) {
    if (i - d < 0) return 0;
    if ((frame.run[i - d] as number) >= 0 && frame.run[i - d] !== frame.run[i - d + 1]) return d;
  }
  return 0;
}

/** What speaks for or against the token's being (in) a cue. */
export function cueFeatures(frame: Frame, i: number, bag: FeatureBag): void {
  bag.size = 0;
  const { tokens, word, stem, wordClass, ending, run, sentence } = frame;
  const token = tokens[i];
  if (!token) return;
  const at = (values: Int32Array, k: number): number => values[k] ?? -9;
  const w = at(word, i);
  const s = at(stem, i);
  const c = at(wordClass, i);
  const w1 = at(word, i + 1);
  const w2 = at(word, i + 2);
  const b1 = at(word, i - 1);
  const b2 = at(word, i - 2);
  const c1 = at(wordClass, i + 1);
  const c2 = at(wordClass, i + 2);
  const c3 = at(wordClass, i + 3);
  const p1 = at(wordClass, i - 1);
  const p2 = at(wordClass, i - 2);
  const p3 = at(wordClass, i - 3);
  const s1 = at(stem, i + 1);
  const r1 = at(stem, i - 1);
  const inRun = at(run, i) >= 0 ? 1 : 0;
  const first = i === 0 || sentence[i] !== sentence[i - 1] ? 1 : 0;
  const shape = (token.capital ? 1 : 0) + (token.kind === "word" ? 2 : token.kind === "number" ? 4 : 0) + 8 * first;
  feature1(bag, 0, 0);
  feature1(bag, 1, w);
  feature1(bag, 2, s);
  feature1(bag, 3, c);
  feature1(bag, 4, at(ending, i));
  feature1(bag, 5, w1);
  feature1(bag, 6, w2);
  feature1(bag, 7, at(word, i + 3));
  feature1(bag, 8, b1);
  feature1(bag, 9, b2);
  feature1(bag, 10, at(word, i - 3));
  feature1(bag, 11, c1);
  feature1(bag, 12, c2);
  feature1(bag, 13, c3);
  feature1(bag, 14, p1);
  feature1(bag, 15, p2);
  feature1(bag, 16, p3);
  feature2(bag, 17, s, s1);
  feature2(bag, 18, r1, s);
  feature2(bag, 19, w, w1);
  feature2(bag, 20, b1, w);
  feature2(bag, 21, b1, w1);
  feature2(bag, 22, c, c1);
  feature2(bag, 23, p1, c);
  feature3(bag, 24, p1, c, c1);
  feature3(bag, 25, p2, p1, c);
  feature3(bag, 26, c, c1, c2);
  feature3(bag, 27, c1, c2, c3);
  feature2(bag, 28, s, c1);
  feature2(bag, 29, p1, s);
  feature3(bag, 30, p1, s, c1);
  feature2(bag, 31, s, w2);
  feature2(bag, 32, b2, s);
  feature3(bag, 33, s, c1, c2);
  feature3(bag, 34, p2, p1, s);
  feature2(bag, 35, w1, w2);
  feature2(bag, 36, b2, b1);
  feature1(bag, 37, shape);
  feature2(bag, 38, shape, s);
  feature1(bag, 39, inRun);
  feature2(bag, 40, inRun, s);
  feature3(bag, 41, inRun, c, shape);
  const opening = stepsToOpening(frame, i);
  const closing = stepsFromClosing(frame, i);
  feature2(bag, 42, opening, c);
  feature2(bag, 43, opening, s);
  feature2(bag, 44, closing, c);
  feature2(bag, 45, closing, s);
  feature3(bag, 46, opening, closing, shape);
  const left = headBefore(frame, i);
  const right = headAfter(frame, i);
  const leftCapital = tokens[left]?.capital ? 1 : 0;
  feature2(bag, 47, at(word, left), s);
  feature2(bag, 48, at(wordClass, left), s);
  feature3(bag, 49, at(wordClass, left), c, leftCapital);
  feature3(bag, 50, at(wordClass, left), at(wordClass, left - 1), c);
  feature2(bag, 51, at(word, right), s);
  feature2(bag, 52, at(wordClass, right), s);
  feature2(bag, 53, at(wordClass, right), c);
  feature3(bag, 54, at(wordClass, left), c, at(wordClass, right));
  feature3(bag, 55, at(wordClass, left), s, at(wordClass, right));
  feature2(bag, 56, bucket(i - left), c);
  feature3(bag, 57, at(ending, i), p1, c1);
  feature2(bag, 58, at(ending, i + 1), s);
  feature2(bag, 59, at(ending, i - 1), s);
  feature3(bag, 60, s, s1, at(stem, i + 2));
  feature3(bag, 61, at(stem, i - 2), r1, s);
  feature3(bag, 62, c1, w2, s);
  const act = actNumber(token.key);
  if (act > 0) {
    feature3(bag, 70, act, c, c1);
    feature3(bag, 71, act, c, p1);
    feature3(bag, 72, act, at(wordClass, left), leftCapital);
    feature3(bag, 73, act, at(wordClass, right), at(wordClass, left));
    feature3(bag, 74, act, w1, inRun);
    feature3(bag, 75, act, shape, frame.unstopped);
  }
  const around = frame.surroundings[i] ?? 0;
  feature2(bag, 63, around, s);
  feature2(bag, 64, around & 3, c);
  feature3(bag, 65, around & 12, c, p1);
  feature2(bag, 66, around, c1);
  feature3(bag, 67, frame.unstopped, c, p1);
  feature2(bag, 68, frame.unstopped, s);
}
