import { AUXILIARIES, CONJUNCTIONS, RELATIVES } from "./closed-words.ts";
import type { CueFrame, TokenRange } from "./cue-frame.ts";
import { bucket, type FeatureBag, feature } from "./features.ts";

/** Where a speaker or a content may stand: to the left or to the right of its cue. */
export type Side = "left" | "right";

export const ARGUMENT_FEATURES = 90;

const at = (values: Int32Array, k: number): number => values[k] ?? -9;
const sideNumber = (side: Side): number => (side === "left" ? 0 : 1);
const flag = (condition: boolean): number => (condition ? 1 : 0);

/** What lies between two places of a paragraph, counted from running totals. */
function between(
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

/** Numbers of the cue's words that matter for where its arguments stand. */
function cueNumbers(
  { frame }: CueFrame,
  cue: TokenRange,
): { first: number; last: number; lastWord: number; lastClass: number; firstClass: number; words: number } {
  return {
    first: at(frame.stem, cue.from),
    last: at(frame.stem, cue.to - 1),
    lastWord: at(frame.word, cue.to - 1),
    lastClass: at(frame.wordClass, cue.to - 1),
    firstClass: at(frame.wordClass, cue.from),
    words: Math.min(4, cue.to - cue.from),
  };
}

/** Common to all choices of one cue: the cue and its surroundings, joined with `choice`. */
function cueContext(f: CueFrame, cue: TokenRange, base: number, choice: number, bag: FeatureBag): void {
  const { frame } = f;
  const c = cueNumbers(f, cue);
  feature(bag, base, choice);
  feature(bag, base + 1, choice, c.first);
  feature(bag, base + 2, choice, c.last);
  feature(bag, base + 3, choice, c.lastClass);
  feature(bag, base + 4, choice, c.firstClass, c.words);
  feature(bag, base + 5, choice, at(frame.wordClass, cue.from - 1));
  feature(bag, base + 6, choice, at(frame.word, cue.from - 1));
  feature(bag, base + 7, choice, at(frame.wordClass, cue.to));
  feature(bag, base + 8, choice, at(frame.word, cue.to));
  feature(bag, base + 9, choice, at(frame.wordClass, cue.from - 1), at(frame.wordClass, cue.to));
  feature(bag, base + 10, choice, at(frame.wordClass, cue.to), at(frame.wordClass, cue.to + 1));
  feature(bag, base + 11, choice, at(frame.wordClass, cue.from - 2), at(frame.wordClass, cue.from - 1));
  feature(bag, base + 12, choice, c.last, at(frame.wordClass, cue.to));
  feature(bag, base + 13, choice, c.last, at(frame.word, cue.to));
  feature(bag, base + 14, choice, c.first, at(frame.wordClass, cue.from - 1));
  const start = cue.from === 0 || frame.sentence[cue.from] !== frame.sentence[cue.from - 1];
  const closes = cue.from > 0 && (at(frame.run, cue.from - 1) >= 0 || at(frame.run, cue.from - 2) >= 0);
  const opens = at(frame.run, cue.to) >= 0 || at(frame.run, cue.to + 1) >= 0;
  feature(bag, base + 15, choice, flag(start), flag(closes) + 2 * flag(opens));
  feature(bag, base + 16, choice, flag(at(frame.run, cue.from) >= 0), flag(closes) + 2 * flag(opens));
  feature(bag, base + 17, choice, c.lastClass, at(frame.wordClass, cue.to));
}

/** No speaker, or no content on this side. */
export function noneFeatures(f: CueFrame, cue: TokenRange, role: number, bag: FeatureBag): void {
  bag.size = 0;
  cueContext(f, cue, 400 + role * 40, 0, bag);
}

/** `edge` is the end of the span nearest to the cue: a left span ends before `edge`, a right one starts with it. */
export function sourceInnerFeatures(f: CueFrame, cue: TokenRange, side: Side, edge: number, bag: FeatureBag): void {
  bag.size = 0;
  const { frame } = f;
  const s = sideNumber(side);
  const head = side === "left" ? edge - 1 : edge;
  const outer = side === "left" ? edge : edge - 1;
  const distance = side === "left" ? cue.from - edge : edge - cue.to;
  const d = bucket(distance);
  const c = cueNumbers(f, cue);
  const gap = side === "left" ? between(f, edge, cue.from) : between(f, cue.to, edge);
  const k = s * 16 + d;
  const h = at(frame.wordClass, head);
  const o = at(frame.wordClass, outer);
  const hw = at(frame.word, head);
  const capital = flag(frame.tokens[head]?.capital === true);
  feature(bag, 1, k);
  feature(bag, 2, k, c.first);
  feature(bag, 3, k, c.last);
  feature(bag, 4, k, c.lastClass, flag(gap.commas > 0));
  feature(bag, 5, s, h, d);
  feature(bag, 6, s, hw, d > 0 ? 1 : 0);
  feature(bag, 7, s, h, o);
  feature(bag, 8, s, at(frame.word, outer), d);
  feature(bag, 9, s, at(frame.wordClass, head - 1), h);
  feature(bag, 10, s, o, at(frame.wordClass, side === "left" ? edge + 1 : edge - 2));
  feature(bag, 11, s, gap.commas, gap.stops * 4 + gap.marks);
  feature(bag, 12, s, gap.cues, gap.verbs);
  feature(bag, 13, s, gap.cues * 4 + gap.verbs, h);
  feature(bag, 14, k, gap.relatives, gap.commas);
  feature(bag, 15, s, capital, d);
  feature(bag, 16, s, capital, gap.capitals);
  feature(bag, 17, s, h, c.last);
  feature(bag, 18, s, h, c.first);
  feature(bag, 19, s, flag(at(frame.run, head) >= 0), flag(at(frame.run, head) === at(frame.run, cue.from)));
  feature(bag, 20, s, h, gap.commas * 4 + gap.stops);
  feature(bag, 21, s, h, flag(gap.marks > 0) * 8 + gap.joins);
  feature(bag, 22, s, at(frame.wordClass, head + 1), h, at(frame.wordClass, head - 1));
  feature(bag, 23, s, c.lastWord, at(frame.word, outer));
  feature(bag, 24, s, c.firstClass, d);
  feature(bag, 25, s, at(frame.ending, head), d > 0 ? 1 : 0);
  feature(bag, 26, s, gap.stops, d);
  feature(bag, 27, s, h, c.firstClass, o);
  feature(bag, 28, s, flag(RELATIVES.has(frame.tokens[head]?.key ?? "")), gap.commas);
  feature(bag, 29, s, o, d);
  feature(bag, 30, s, hw, o);
  const inCue = at(f.cueAt, head);
  feature(bag, 31, s, flag(inCue >= 0), d);
  if (d === 0) cueContext(f, cue, 40, s, bag);
}

/** The far end of a speaker's span whose near end is known; `start`/`end` are the whole span. */
export function sourceOuterFeatures(
  f: CueFrame,
  cue: TokenRange,
  side: Side,
  start: number,
  end: number,
  bag: FeatureBag,
): void {
  bag.size = 0;
  const { frame } = f;
  const s = sideNumber(side);
  const length = bucket(end - start);
  const inside = between(f, start, end);
  const first = at(frame.wordClass, start);
  const last = at(frame.wordClass, end - 1);
  const before = at(frame.wordClass, start - 1);
  const after = at(frame.wordClass, end);
  const k = s * 16 + length;
  const near = side === "left" ? last : first;
  const far = side === "left" ? first : last;
  const beyond = side === "left" ? before : after;
  const farToken = side === "left" ? start : end - 1;
  const beyondToken = side === "left" ? start - 1 : end;
  const further = side === "left" ? start - 2 : end + 1;
  feature(bag, 101, k);
  feature(bag, 102, k, near);
  feature(bag, 103, k, at(frame.word, side === "left" ? end - 1 : start));
  feature(bag, 104, s, far, beyond);
  feature(bag, 105, s, at(frame.word, farToken));
  feature(bag, 106, s, at(frame.word, beyondToken));
  feature(bag, 107, s, at(frame.word, farToken), beyond);
  feature(bag, 108, s, at(frame.word, beyondToken), far);
  feature(bag, 109, s, beyond, at(frame.wordClass, further));
  feature(bag, 110, s, at(frame.word, beyondToken), at(frame.wordClass, further));
  feature(bag, 111, s, far, at(frame.wordClass, side === "left" ? start + 1 : end - 2));
  feature(bag, 112, s, inside.commas, flag(frame.tokens[beyondToken]?.key === ","));
  feature(bag, 113, s, inside.commas, inside.relatives * 4 + inside.verbs);
  feature(bag, 114, s, inside.cues, inside.stops);
  feature(bag, 115, s, inside.capitals, length);
  feature(
    bag,
    116,
    s,
    flag(frame.tokens[farToken]?.capital === true),
    flag(frame.tokens[beyondToken]?.capital === true),
  );
  feature(
    bag,
    117,
    s,
    flag(frame.tokens[farToken]?.capital === true) * 2 + flag(frame.tokens[beyondToken]?.capital === true),
    beyond,
    far,
  );
  feature(bag, 118, s, inside.joins, length);
  feature(bag, 119, s, flag(at(frame.sentence, beyondToken) !== at(frame.sentence, farToken)), far);
  feature(bag, 120, s, inside.marks, flag(at(frame.run, beyondToken) >= 0));
  feature(bag, 121, s, near, far, length);
  feature(bag, 122, s, inside.commas * 4 + inside.capitals, beyond);
  feature(bag, 123, s, at(frame.wordClass, further), beyond, far);
  feature(bag, 124, s, flag(at(f.cueAt, beyondToken) >= 0), beyond);
  feature(bag, 125, s, flag(side === "left" ? end === cue.from : start === cue.to), k);
  feature(bag, 126, s, beyond, inside.commas * 4 + flag(inside.relatives > 0));
  feature(bag, 127, s, at(frame.word, beyondToken), at(frame.word, farToken));
  feature(bag, 128, s, bucket(side === "left" ? start : frame.tokens.length - end), flag(inside.commas > 0));
  feature(bag, 129, s, near, beyond, flag(frame.tokens[beyondToken]?.capital === true));
  const nextComma = frame.tokens[beyondToken]?.key === "," ? at(frame.wordClass, further) : -5;
  feature(bag, 130, s, nextComma, inside.commas);
  feature(bag, 131, s, nextComma, at(frame.wordClass, side === "left" ? start - 3 : end + 2));
}

/** Where the content begins or ends next to its cue, given the speaker. */
export function contentInnerFeatures(
  f: CueFrame,
  cue: TokenRange,
  speaker: TokenRange | null,
  side: Side,
  edge: number,
  bag: FeatureBag,
): void {
  bag.size = 0;
  const { frame } = f;
  const head = side === "left" ? edge - 1 : edge;
  const outer = side === "left" ? edge : edge - 1;
  const distance = side === "left" ? cue.from - edge : edge - cue.to;
  const s = sideNumber(side);
  const d = bucket(distance);
  const c = cueNumbers(f, cue);
  const gap = side === "left" ? between(f, edge, cue.from) : between(f, cue.to, edge);
  const k = s * 16 + d;
  const h = at(frame.wordClass, head);
  const o = at(frame.wordClass, outer);
  const hw = at(frame.word, head);
  const ow = at(frame.word, outer);
  const speakerSide = speaker === null ? 0 : speaker.to <= cue.from ? 1 : 2;
  const past = speaker === null ? 0 : side === "left" ? bucket(speaker.from - edge) : bucket(edge - speaker.to);
  const clash = speaker !== null && head >= speaker.from && head < speaker.to;
  feature(bag, 201, k);
  feature(bag, 202, k, c.last);
  feature(bag, 203, k, c.first);
  feature(bag, 204, s, hw, ow);
  feature(bag, 205, s, hw, d);
  feature(bag, 206, s, ow, d);
  feature(bag, 207, s, c.last, hw);
  feature(bag, 208, s, c.last, ow);
  feature(bag, 209, s, c.lastClass, hw, d > 0 ? 1 : 0);
  feature(bag, 210, s, h, o);
  feature(bag, 211, s, h, d);
  feature(bag, 212, s, o, at(frame.wordClass, side === "left" ? edge + 1 : edge - 2));
  feature(bag, 213, s, h, at(frame.wordClass, side === "left" ? edge - 2 : edge + 1));
  feature(bag, 214, s, speakerSide, past);
  feature(bag, 215, s, flag(clash), d);
  feature(bag, 216, s, gap.commas, gap.marks * 4 + gap.stops);
  feature(bag, 217, s, gap.cues, gap.verbs * 4 + gap.joins);
  feature(bag, 218, s, gap.cues, d);
  feature(bag, 219, s, c.last, gap.stops * 4 + gap.marks);
  feature(bag, 220, s, c.lastClass, gap.commas * 16 + gap.stops * 4 + gap.marks);
  const headRun = at(frame.run, head);
  const atRunEdge = headRun >= 0 && headRun !== at(frame.run, side === "left" ? edge + 1 : edge - 2);
  feature(bag, 221, s, flag(headRun >= 0) + 2 * flag(atRunEdge), flag(headRun === at(frame.run, cue.from)));
  feature(bag, 222, s, flag(headRun >= 0) + 2 * flag(atRunEdge), c.last);
  feature(bag, 223, s, flag(headRun >= 0) + 2 * flag(atRunEdge), gap.stops * 4 + gap.marks, gap.cues);
  feature(bag, 224, s, flag(at(f.cueAt, head) >= 0), d);
  feature(bag, 225, s, ow, at(frame.word, side === "left" ? edge + 1 : edge - 2));
  feature(bag, 226, s, speakerSide * 16 + d, c.lastClass);
  feature(bag, 227, s, past, ow);
  feature(bag, 228, s, flag(frame.tokens[head]?.capital === true), flag(gap.stops > 0));
  feature(bag, 229, s, h, c.last);
  feature(bag, 230, s, o, c.last, d);
  feature(bag, 231, s, h, o, at(frame.wordClass, side === "left" ? edge + 1 : edge - 2));
  feature(bag, 232, s, past, gap.commas * 4 + gap.marks, speakerSide);
  feature(bag, 233, s, bucket(at(frame.sentence, head) - at(frame.sentence, cue.from)), d);
}

/** The far end of a content span whose near end is known. */
export function contentOuterFeatures(
  f: CueFrame,
  cue: TokenRange,
  speaker: TokenRange | null,
  side: Side,
  start: number,
  end: number,
  bag: FeatureBag,
): void {
  bag.size = 0;
  const { frame } = f;
  const s = sideNumber(side);
  const length = bucket(end - start);
  const inside = between(f, start, end);
  const c = cueNumbers(f, cue);
  const farToken = side === "left" ? start : end - 1;
  const beyondToken = side === "left" ? start - 1 : end;
  const step = side === "left" ? -1 : 1;
  const nearToken = side === "left" ? end - 1 : start;
  const far = at(frame.wordClass, farToken);
  const beyond = at(frame.wordClass, beyondToken);
  const further = at(frame.wordClass, beyondToken + step);
  const bw = at(frame.word, beyondToken);
  const fw = at(frame.word, farToken);
  const nearRun = at(frame.run, nearToken);
  const farRun = at(frame.run, farToken);
  const beyondRun = at(frame.run, beyondToken + step);
  const leavesRun = farRun >= 0 && farRun !== beyondRun;
  const sentences = Math.min(3, Math.abs(at(frame.sentence, farToken) - at(frame.sentence, nearToken)));
  const edgeOfSentence =
    beyondToken < 0 ||
    beyondToken >= frame.tokens.length ||
    at(frame.sentence, beyondToken + step) !== at(frame.sentence, farToken) ||
    beyondToken + step >= frame.tokens.length;
  const runs = flag(nearRun >= 0) + 2 * flag(nearRun === farRun) + 4 * flag(leavesRun) + 8 * flag(farRun >= 0);
  const edge = flag(edgeOfSentence);
  feature(bag, 301, s, length);
  feature(bag, 302, s, length, c.lastClass);
  feature(bag, 303, s, runs, edge);
  feature(bag, 304, s, runs, sentences, edge);
  feature(bag, 305, s, sentences, edge, c.last);
  feature(bag, 306, s, bw);
  feature(bag, 307, s, fw);
  feature(bag, 308, s, bw, further);
  feature(bag, 309, s, bw, at(frame.word, beyondToken + step));
  feature(bag, 310, s, far, beyond);
  feature(bag, 311, s, far, beyond, further);
  feature(bag, 312, s, bw, far);
  feature(bag, 313, s, fw, beyond);
  feature(bag, 314, s, bw, c.last);
  feature(bag, 315, s, bw, c.lastClass, length);
  feature(bag, 316, s, bw, at(frame.wordClass, nearToken));
  feature(bag, 317, s, beyond, at(frame.word, nearToken));
  feature(bag, 318, s, length, at(frame.wordClass, nearToken), edge);
  feature(bag, 319, s, edge, at(frame.word, nearToken), sentences);
  feature(bag, 320, s, inside.commas, beyond);
  feature(bag, 321, s, inside.verbs * 4 + inside.cues, beyond);
  feature(bag, 322, s, inside.verbs, edge, bw);
  feature(bag, 323, s, inside.cues, edge, sentences);
  feature(bag, 324, s, flag(at(f.cueAt, beyondToken) >= 0 || at(f.cueAt, beyondToken + step) >= 0), beyond);
  const nextCue = f.nextCue[Math.max(0, Math.min(frame.tokens.length, beyondToken))] as number;
  const toCue = side === "right" ? bucket(Math.min(20, nextCue - end)) : 0;
  feature(bag, 325, s, toCue, beyond);
  feature(bag, 326, s, toCue, flag(frame.sentence[nextCue] === frame.sentence[farToken]), bw);
  feature(bag, 327, s, inside.marks, runs, flag(beyondRun >= 0));
  feature(bag, 328, s, bw, further, at(frame.wordClass, beyondToken + 2 * step));
  feature(bag, 329, s, bw, runs, edge);
  feature(bag, 330, s, inside.joins, bw, edge);
  feature(bag, 331, s, inside.relatives, bw, edge);
  const meets =
    speaker !== null &&
    (side === "left" ? speaker.to > start && speaker.to <= end : speaker.from < end && speaker.from >= start);
  feature(bag, 332, s, flag(meets), edge);
  feature(bag, 333, s, flag(speaker !== null && beyondToken >= speaker.from && beyondToken < speaker.to), bw);
  feature(bag, 334, s, length, inside.verbs * 4 + inside.commas, edge);
  feature(bag, 335, s, flag(AUXILIARIES.has(frame.tokens[beyondToken]?.key ?? "")), inside.verbs, far);
  feature(
    bag,
    336,
    s,
    flag(CONJUNCTIONS.has(frame.tokens[beyondToken + (frame.tokens[beyondToken]?.key === "," ? step : 0)]?.key ?? "")),
    edge,
    c.lastClass,
  );
  feature(bag, 337, s, at(frame.wordClass, nearToken), at(frame.wordClass, nearToken + 1), edge);
  feature(bag, 338, s, c.last, at(frame.wordClass, nearToken), edge);
  feature(bag, 339, s, c.last, length);
  feature(bag, 340, s, bw, at(frame.wordClass, nearToken), inside.verbs);
}
