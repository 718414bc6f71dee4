/** Counts which words and which boundaries never take part, so that they need not be weighed. */
import { CLASS_LIMIT, GATE, pairBefore } from "../../../src/extract/speech/pair-gates.ts";
import type { GoldCue } from "./argument-models.ts";
import type { Sequence } from "./cue-tagger.ts";

/** Less often than this is hardly ever, once seen so many times. */
const RARE = 1 / 160;
const OFTEN_ENOUGH = 40;
const RARE_BOUNDARY = 1 / 900;

/** Which words may begin a cue (bit 1) and stand inside one (bit 2), by word number + 1. */
export function wordGates(sequences: readonly Sequence[]): Uint8Array {
  const seen: [number, number, number][] = [];
  for (const { frame, labels } of sequences)
    frame.word.forEach((word, i) => {
      seen[word + 1] ??= [0, 0, 0];
      const counts = seen[word + 1] as [number, number, number];
      counts[labels[i] as 0 | 1 | 2]++;
    });
  return Uint8Array.from({ length: seen.length }, (_, w) => {
    const [o, b, i] = seen[w] ?? [0, 0, 0];
    const all = o + b + i;
    return all < OFTEN_ENOUGH ? 3 : (b / all >= RARE ? 1 : 0) | (i / all >= RARE ? 2 : 0);
  });
}

/** Counts how often each pair of classes was there and how often a boundary of one kind stood in it. */
class PairCounts {
  readonly there = new Float64Array(CLASS_LIMIT * CLASS_LIMIT);
  readonly used = new Map<number, Float64Array>();
  use(bit: number, pair: number): void {
    const counts = this.used.get(bit) ?? new Float64Array(CLASS_LIMIT * CLASS_LIMIT);
    counts[pair] = (counts[pair] as number) + 1;
    this.used.set(bit, counts);
  }
}

function countLabels({ frame, labels }: Sequence, counts: PairCounts): void {
  for (let i = 0; i <= labels.length; i++) {
    const pair = pairBefore(frame, i);
    counts.there[pair] = (counts.there[pair] as number) + 1;
    if (labels[i] === 1) counts.use(GATE.cueBegins, pair);
    if (labels[i - 1] === 1) counts.use(GATE.cueBegan, pair);
    if (labels[i] === 2) counts.use(GATE.cueGoesOn, pair);
    if (labels[i - 1] === 2) counts.use(GATE.cueWentOn, pair);
  }
}

function countArguments({ f, cue, source, left, right }: GoldCue, counts: PairCounts): void {
  const use = (bit: number, edge: number): void => counts.use(bit, pairBefore(f.frame, edge));
  if (source && source.to <= cue.from) {
    use(GATE.sourceInner.left, source.to);
    use(GATE.sourceOuter.left, source.from);
  } else if (source) {
    use(GATE.sourceInner.right, source.from);
    use(GATE.sourceOuter.right, source.to);
  }
  if (left) {
    use(GATE.contentInner.left, left.to);
    use(GATE.contentOuter.left, left.from);
  }
  if (right) {
    use(GATE.contentInner.right, right.from);
    use(GATE.contentOuter.right, right.to);
  }
}

export function pairGates(sequences: readonly Sequence[], cues: readonly GoldCue[]): Uint16Array {
  const counts = new PairCounts();
  for (const sequence of sequences) countLabels(sequence, counts);
  for (const cue of cues) countArguments(cue, counts);
  return Uint16Array.from(counts.there, (there, pair) => {
    let shut = 0;
    for (const [bit, used] of counts.used) {
      const least = bit < GATE.sourceInner.left ? RARE : RARE_BOUNDARY;
      if (there >= OFTEN_ENOUGH && (used[pair] as number) / there < least) shut |= bit;
    }
    return shut;
  });
}
