import type { Cue, CueFrame } from "./cue-frame.ts";
import { bucket, type FeatureBag, feature1, feature2, feature3 } from "./features.ts";

/** Where a speaker or a content may stand: to the left or to the right of its cue. */
export type Side = "left" | "right";

export const ARGUMENT_FEATURES = 90;

export const at = (values: Int32Array, k: number): number => values[k] ?? -9;
export const sideNumber = (side: Side): number => (side === "left" ? 0 : 1);
export const flag = (condition: boolean): number => (condition ? 1 : 0);

/** What lies between two places of a paragraph, counted from running totals. */
export function between(
  f: CueFrame,
  from: number,
  to: number,
): {
  commas: number;
  stops: number;
  marks: number;
  cues: number;
  verbs: number;
  capitals: number;
  joins: number;
  relatives: number;
} {
  const t = f.totals;
  const count = (values: Int32Array): number => (to > from ? (values[to] as number) - (values[from] as number) : 0);
  return {
    commas: Math.min(3, count(t.commas)),
    stops: Math.min(
      2,
      to > from ? at(f.frame.sentence, Math.min(to, f.frame.tokens.length - 1)) - at(f.frame.sentence, from) : 0,
    ),
    marks: Math.min(2, count(t.marks)),
    cues: Math.min(2, count(t.cues)),
    verbs: Math.min(2, count(t.auxiliaries)),
    capitals: Math.min(3, count(t.capitals)),
    joins: Math.min(2, count(t.conjunctions)),
    relatives: Math.min(2, count(t.relatives)),
  };
}

type Between = ReturnType<typeof between>;

/** One place for the end next to the cue, as numbers: what speakers and contents ask of it alike. */
export interface InnerPlace {
  /** The side, and side and distance in one. */
  readonly s: number;
  readonly k: number;
  readonly d: number;
  /** The token that the span would have at this end. */
  readonly head: number;
  /** What lies between the cue and the span. */
  readonly gap: Between;
  /** Class and word of that token and of the one beside it, outside. */
  readonly h: number;
  readonly o: number;
  readonly hw: number;
  readonly ow: number;
}

/** `edge` is the end of the span nearest to the cue: a left span ends before `edge`, a right one starts with it. */
export function innerPlace(f: CueFrame, cue: Cue, side: Side, edge: number): InnerPlace {
  const { wordClass, word } = f.frame;
  const left = side === "left";
  const head = left ? edge - 1 : edge;
  const outer = left ? edge : edge - 1;
  const d = bucket(left ? cue.from - edge : edge - cue.to);
  const gap = left ? between(f, edge, cue.from) : between(f, cue.to, edge);
  const s = sideNumber(side);
  const h = at(wordClass, head);
  const o = at(wordClass, outer);
  return { s, k: s * 16 + d, d, head, gap, h, o, hw: at(word, head), ow: at(word, outer) };
}

/** Common to all choices of one cue: the cue and its surroundings, joined with `choice`. */
export function cueContext(f: CueFrame, cue: Cue, base: number, choice: number, bag: FeatureBag): void {
  const { frame } = f;
  feature1(bag, base, choice);
  feature2(bag, base + 1, choice, cue.firstStem);
  feature2(bag, base + 2, choice, cue.lastStem);
  feature2(bag, base + 3, choice, cue.lastClass);
  feature3(bag, base + 4, choice, cue.firstClass, cue.words);
  feature2(bag, base + 5, choice, at(frame.wordClass, cue.from - 1));
  feature2(bag, base + 6, choice, at(frame.word, cue.from - 1));
  feature2(bag, base + 7, choice, at(frame.wordClass, cue.to));
  feature2(bag, base + 8, choice, at(frame.word, cue.to));
  feature3(bag, base + 9, choice, at(frame.wordClass, cue.from - 1), at(frame.wordClass, cue.to));
  feature3(bag, base + 10, choice, at(frame.wordClass, cue.to), at(frame.wordClass, cue.to + 1));
  feature3(bag, base + 11, choice, at(frame.wordClass, cue.from - 2), at(frame.wordClass, cue.from - 1));
  feature3(bag, base + 12, choice, cue.lastStem, at(frame.wordClass, cue.to));
  feature3(bag, base + 13, choice, cue.lastStem, at(frame.word, cue.to));
  feature3(bag, base + 14, choice, cue.firstStem, at(frame.wordClass, cue.from - 1));
  const start = cue.from === 0 || frame.sentence[cue.from] !== frame.sentence[cue.from - 1];
  const closes = cue.from > 0 && (at(frame.run, cue.from - 1) >= 0 || at(frame.run, cue.from - 2) >= 0);
  const opens = at(frame.run, cue.to) >= 0 || at(frame.run, cue.to + 1) >= 0;
  feature3(bag, base + 15, choice, flag(start), flag(closes) + 2 * flag(opens));
  feature3(bag, base + 16, choice, flag(at(frame.run, cue.from) >= 0), flag(closes) + 2 * flag(opens));
  feature3(bag, base + 17, choice, cue.lastClass, at(frame.wordClass, cue.to));
}

/** No speaker, or no content on this side. */
export function noneFeatures(f: CueFrame, cue: Cue, role: number, bag: FeatureBag): void {
  bag.size = 0;
  cueContext(f, cue, 400 + role * 40, 0, bag);
}
