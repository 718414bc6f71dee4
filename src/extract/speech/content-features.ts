import { at, between, flag, innerPlace, type Side, sideNumber } from "./argument-context.ts";
import { AUXILIARIES, CONJUNCTIONS } from "./closed-words.ts";
import type { Cue, CueFrame, TokenRange } from "./cue-frame.ts";
import { bucket, type FeatureBag, feature1, feature2, feature3, feature4 } from "./features.ts";

/** Where the content begins or ends next to its cue, given the speaker. */
export function contentInnerFeatures(
  f: CueFrame,
  cue: Cue,
  speaker: TokenRange | null,
  side: Side,
  edge: number,
  bag: FeatureBag,
): void {
  bag.size = 0;
  const { frame } = f;
  const { s, k, d, head, gap, h, o, hw, ow } = innerPlace(f, cue, side, edge);
  const speakerSide = speaker === null ? 0 : speaker.to <= cue.from ? 1 : 2;
  const past = speaker === null ? 0 : side === "left" ? bucket(speaker.from - edge) : bucket(edge - speaker.to);
  const clash = speaker !== null && head >= speaker.from && head < speaker.to;
  feature1(bag, 201, k);
  feature2(bag, 202, k, cue.lastStem);
  feature2(bag, 203, k, cue.firstStem);
  feature3(bag, 204, s, hw, ow);
  feature3(bag, 205, s, hw, d);
  feature3(bag, 206, s, ow, d);
  feature3(bag, 207, s, cue.lastStem, hw);
  feature3(bag, 208, s, cue.lastStem, ow);
  feature4(bag, 209, s, cue.lastClass, hw, d > 0 ? 1 : 0);
  feature3(bag, 210, s, h, o);
  feature3(bag, 211, s, h, d);
  feature3(bag, 212, s, o, at(frame.wordClass, side === "left" ? edge + 1 : edge - 2));
  feature3(bag, 213, s, h, at(frame.wordClass, side === "left" ? edge - 2 : edge + 1));
  feature3(bag, 214, s, speakerSide, past);
  feature3(bag, 215, s, flag(clash), d);
  feature3(bag, 216, s, gap.commas, gap.marks * 4 + gap.stops);
  feature3(bag, 217, s, gap.cues, gap.verbs * 4 + gap.joins);
  feature3(bag, 218, s, gap.cues, d);
  feature3(bag, 219, s, cue.lastStem, gap.stops * 4 + gap.marks);
  feature3(bag, 220, s, cue.lastClass, gap.commas * 16 + gap.stops * 4 + gap.marks);
  const headRun = at(frame.run, head);
  const atRunEdge = headRun >= 0 && headRun !== at(frame.run, side === "left" ? edge + 1 : edge - 2);
  feature3(bag, 221, s, flag(headRun >= 0) + 2 * flag(atRunEdge), flag(headRun === at(frame.run, cue.from)));
  feature3(bag, 222, s, flag(headRun >= 0) + 2 * flag(atRunEdge), cue.lastStem);
  feature4(bag, 223, s, flag(headRun >= 0) + 2 * flag(atRunEdge), gap.stops * 4 + gap.marks, gap.cues);
  feature3(bag, 224, s, flag(at(f.cueAt, head) >= 0), d);
  feature3(bag, 225, s, ow, at(frame.word, side === "left" ? edge + 1 : edge - 2));
  feature3(bag, 226, s, speakerSide * 16 + d, cue.lastClass);
  feature3(bag, 227, s, past, ow);
  feature3(bag, 228, s, flag(frame.tokens[head]?.capital === true), flag(gap.stops > 0));
  feature3(bag, 229, s, h, cue.lastStem);
  feature4(bag, 230, s, o, cue.lastStem, d);
  feature4(bag, 231, s, h, o, at(frame.wordClass, side === "left" ? edge + 1 : edge - 2));
  feature4(bag, 232, s, past, gap.commas * 4 + gap.marks, speakerSide);
  feature3(bag, 234, s, cue.act, hw);
  feature3(bag, 235, s, cue.act, ow);
  feature4(bag, 236, s, cue.act, d, h);
  feature3(bag, 233, s, bucket(at(frame.sentence, head) - at(frame.sentence, cue.from)), d);
}

/** The far end of a content span whose near end is known. */
export function contentOuterFeatures(
  f: CueFrame,
  cue: Cue,
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
  feature2(bag, 301, s, length);
  feature3(bag, 302, s, length, cue.lastClass);
  feature3(bag, 303, s, runs, edge);
  feature4(bag, 304, s, runs, sentences, edge);
  feature4(bag, 305, s, sentences, edge, cue.lastStem);
  feature2(bag, 306, s, bw);
  feature2(bag, 307, s, fw);
  feature3(bag, 308, s, bw, further);
  feature3(bag, 309, s, bw, at(frame.word, beyondToken + step));
  feature3(bag, 310, s, far, beyond);
  feature4(bag, 311, s, far, beyond, further);
  feature3(bag, 312, s, bw, far);
  feature3(bag, 313, s, fw, beyond);
  feature3(bag, 314, s, bw, cue.lastStem);
  feature4(bag, 315, s, bw, cue.lastClass, length);
  feature3(bag, 316, s, bw, at(frame.wordClass, nearToken));
  feature3(bag, 317, s, beyond, at(frame.word, nearToken));
  feature4(bag, 318, s, length, at(frame.wordClass, nearToken), edge);
  feature4(bag, 319, s, edge, at(frame.word, nearToken), sentences);
  feature3(bag, 320, s, inside.commas, beyond);
  feature3(bag, 321, s, inside.verbs * 4 + inside.cues, beyond);
  feature4(bag, 322, s, inside.verbs, edge, bw);
  feature4(bag, 323, s, inside.cues, edge, sentences);
  feature3(bag, 324, s, flag(at(f.cueAt, beyondToken) >= 0 || at(f.cueAt, beyondToken + step) >= 0), beyond);
  const nextCue = f.nextCue[Math.max(0, Math.min(frame.tokens.length, beyondToken))] as number;
  const toCue = side === "right" ? bucket(Math.min(20, nextCue - end)) : 0;
  feature3(bag, 325, s, toCue, beyond);
  feature4(bag, 326, s, toCue, flag(frame.sentence[nextCue] === frame.sentence[farToken]), bw);
  feature4(bag, 327, s, inside.marks, runs, flag(beyondRun >= 0));
  feature4(bag, 328, s, bw, further, at(frame.wordClass, beyondToken + 2 * step));
  feature4(bag, 329, s, bw, runs, edge);
  feature4(bag, 330, s, inside.joins, bw, edge);
  feature4(bag, 331, s, inside.relatives, bw, edge);
  const meets =
    speaker !== null &&
    (side === "left" ? speaker.to > start && speaker.to <= end : speaker.from < end && speaker.from >= start);
  feature3(bag, 332, s, flag(meets), edge);
  feature3(bag, 333, s, flag(speaker !== null && beyondToken >= speaker.from && beyondToken < speaker.to), bw);
  feature4(bag, 334, s, length, inside.verbs * 4 + inside.commas, edge);
  feature4(bag, 335, s, flag(AUXILIARIES.has(frame.tokens[beyondToken]?.key ?? "")), inside.verbs, far);
  feature4(
    bag,
    336,
    s,
    flag(CONJUNCTIONS.has(frame.tokens[beyondToken + (frame.tokens[beyondToken]?.key === "," ? step : 0)]?.key ?? "")),
    edge,
    cue.lastClass,
  );
  feature4(bag, 337, s, at(frame.wordClass, nearToken), at(frame.wordClass, nearToken + 1), edge);
  feature4(bag, 338, s, cue.lastStem, at(frame.wordClass, nearToken), edge);
  feature3(bag, 339, s, cue.lastStem, length);
  feature4(bag, 341, s, cue.act, bw, edge);
  feature4(bag, 342, s, cue.act, bw, at(frame.wordClass, nearToken));
  feature4(bag, 343, s, cue.act, beyond, at(frame.word, nearToken));
  feature4(bag, 344, s, cue.act, far, beyond);
  feature4(bag, 340, s, bw, at(frame.wordClass, nearToken), inside.verbs);
}
