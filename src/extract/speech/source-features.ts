import { at, between, cueContext, flag, innerPlace, type Side, sideNumber } from "./argument-context.ts";
import { RELATIVES } from "./closed-words.ts";
import type { Cue, CueFrame } from "./cue-frame.ts";
import { bucket, type FeatureBag, feature1, feature2, feature3, feature4 } from "./features.ts";

/** Where the speaker begins or ends next to the cue. */
export function sourceInnerFeatures(f: CueFrame, cue: Cue, side: Side, edge: number, bag: FeatureBag): void {
  bag.size = 0;
  const { frame } = f;
  const { s, k, d, head, gap, h, o, hw, ow } = innerPlace(f, cue, side, edge);
  const capital = flag(frame.tokens[head]?.capital === true);
  feature1(bag, 1, k);
  feature2(bag, 2, k, cue.firstStem);
  feature2(bag, 3, k, cue.lastStem);
  feature3(bag, 4, k, cue.lastClass, flag(gap.commas > 0));
  feature3(bag, 5, s, h, d);
  feature3(bag, 6, s, hw, d > 0 ? 1 : 0);
  feature3(bag, 7, s, h, o);
  feature3(bag, 8, s, ow, d);
  feature3(bag, 9, s, at(frame.wordClass, head - 1), h);
  feature3(bag, 10, s, o, at(frame.wordClass, side === "left" ? edge + 1 : edge - 2));
  feature3(bag, 11, s, gap.commas, gap.stops * 4 + gap.marks);
  feature3(bag, 12, s, gap.cues, gap.verbs);
  feature3(bag, 13, s, gap.cues * 4 + gap.verbs, h);
  feature3(bag, 14, k, gap.relatives, gap.commas);
  feature3(bag, 15, s, capital, d);
  feature3(bag, 16, s, capital, gap.capitals);
  feature3(bag, 17, s, h, cue.lastStem);
  feature3(bag, 18, s, h, cue.firstStem);
  feature3(bag, 19, s, flag(at(frame.run, head) >= 0), flag(at(frame.run, head) === at(frame.run, cue.from)));
  feature3(bag, 20, s, h, gap.commas * 4 + gap.stops);
  feature3(bag, 21, s, h, flag(gap.marks > 0) * 8 + gap.joins);
  feature4(bag, 22, s, at(frame.wordClass, head + 1), h, at(frame.wordClass, head - 1));
  feature3(bag, 23, s, cue.lastWord, ow);
  feature3(bag, 24, s, cue.firstClass, d);
  feature3(bag, 25, s, at(frame.ending, head), d > 0 ? 1 : 0);
  feature3(bag, 26, s, gap.stops, d);
  feature4(bag, 27, s, h, cue.firstClass, o);
  feature3(bag, 28, s, flag(RELATIVES.has(frame.tokens[head]?.key ?? "")), gap.commas);
  feature3(bag, 29, s, o, d);
  feature3(bag, 32, k, cue.act, o);
  feature3(bag, 33, s, cue.act, h);
  feature3(bag, 30, s, hw, o);
  const inCue = at(f.cueAt, head);
  feature3(bag, 31, s, flag(inCue >= 0), d);
  if (d === 0) cueContext(f, cue, 40, s, bag);
}

/** The far end of a speaker's span whose near end is known; `start`/`end` are the whole span. */
export function sourceOuterFeatures(
  f: CueFrame,
  cue: Cue,
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
  feature1(bag, 101, k);
  feature2(bag, 102, k, near);
  feature2(bag, 103, k, at(frame.word, side === "left" ? end - 1 : start));
  feature3(bag, 104, s, far, beyond);
  feature2(bag, 105, s, at(frame.word, farToken));
  feature2(bag, 106, s, at(frame.word, beyondToken));
  feature3(bag, 107, s, at(frame.word, farToken), beyond);
  feature3(bag, 108, s, at(frame.word, beyondToken), far);
  feature3(bag, 109, s, beyond, at(frame.wordClass, further));
  feature3(bag, 110, s, at(frame.word, beyondToken), at(frame.wordClass, further));
  feature3(bag, 111, s, far, at(frame.wordClass, side === "left" ? start + 1 : end - 2));
  feature3(bag, 112, s, inside.commas, flag(frame.tokens[beyondToken]?.key === ","));
  feature3(bag, 113, s, inside.commas, inside.relatives * 4 + inside.verbs);
  feature3(bag, 114, s, inside.cues, inside.stops);
  feature3(bag, 115, s, inside.capitals, length);
  feature3(
    bag,
    116,
    s,
    flag(frame.tokens[farToken]?.capital === true),
    flag(frame.tokens[beyondToken]?.capital === true),
  );
  feature4(
    bag,
    117,
    s,
    flag(frame.tokens[farToken]?.capital === true) * 2 + flag(frame.tokens[beyondToken]?.capital === true),
    beyond,
    far,
  );
  feature3(bag, 118, s, inside.joins, length);
  feature3(bag, 119, s, flag(at(frame.sentence, beyondToken) !== at(frame.sentence, farToken)), far);
  feature3(bag, 120, s, inside.marks, flag(at(frame.run, beyondToken) >= 0));
  feature4(bag, 121, s, near, far, length);
  feature3(bag, 122, s, inside.commas * 4 + inside.capitals, beyond);
  feature4(bag, 123, s, at(frame.wordClass, further), beyond, far);
  feature3(bag, 124, s, flag(at(f.cueAt, beyondToken) >= 0), beyond);
  feature3(bag, 125, s, flag(side === "left" ? end === cue.from : start === cue.to), k);
  feature3(bag, 126, s, beyond, inside.commas * 4 + flag(inside.relatives > 0));
  feature3(bag, 127, s, at(frame.word, beyondToken), at(frame.word, farToken));
  feature3(bag, 128, s, bucket(side === "left" ? start : frame.tokens.length - end), flag(inside.commas > 0));
  feature4(bag, 129, s, near, beyond, flag(frame.tokens[beyondToken]?.capital === true));
  const nextComma = frame.tokens[beyondToken]?.key === "," ? at(frame.wordClass, further) : -5;
  feature3(bag, 130, s, nextComma, inside.commas);
  feature3(bag, 131, s, nextComma, at(frame.wordClass, side === "left" ? start - 3 : end + 2));
}
