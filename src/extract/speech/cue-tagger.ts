import { CUE_FEATURES, cueFeatures } from "./cue-features.ts";
import type { TokenRange } from "./cue-frame.ts";
import { newBag } from "./features.ts";
import type { Frame } from "./frame.ts";
import { findWeights, type WeightTable } from "./weight-table.ts";

/** A linear chain over the labels outside, begin, inside (0, 1, 2). */
export interface CueModel {
  /** Two weights a feature: for begin and for inside; outside is the ground, 0. */
  readonly weights: WeightTable;
  /** `transitions[from * 3 + to]`; the fourth row is the start of a paragraph. */
  readonly transitions: readonly number[];
}

const LABELS = 3;
const bag = newBag(CUE_FEATURES);

/** Score of each label for each token, three in a row. */
export function labelScores(frame: Frame, weights: WeightTable): Float64Array {
  const n = frame.tokens.length;
  const scores = new Float64Array(n * LABELS);
  for (let i = 0; i < n; i++) {
    cueFeatures(frame, i, bag);
    let begin = 0;
    let inside = 0;
    for (let k = 0; k < bag.size; k++) {
      const at = findWeights(weights, bag.codes[k] as number);
      if (at < 0) continue;
      begin += weights.values[at] as number;
      inside += weights.values[at + 1] as number;
    }
    scores[i * LABELS + 1] = begin;
    scores[i * LABELS + 2] = inside;
  }
  return scores;
}

/** The best labels (Viterbi); `bias[i]` is added to the begin at a token and so trades precision for recall. */
export function bestLabels(scores: Float64Array, transitions: readonly number[], bias: Float64Array): Uint8Array {
  const n = scores.length / LABELS;
  const labels = new Uint8Array(n);
  const back = new Uint8Array(n * LABELS);
  const move = (from: number, to: number): number => transitions[from * LABELS + to] as number;
  const own = (i: number, y: number): number =>
    (scores[i * LABELS + y] as number) + (y === 1 ? (bias[i] as number) : 0);
  let total = [0, 1, 2].map((y) => (n > 0 ? move(LABELS, y) + own(0, y) : 0)) as [number, number, number];
  for (let i = 1; i < n; i++) {
    const next: [number, number, number] = [0, 0, 0];
    for (let y = 0; y < LABELS; y++) {
      let best = 0;
      for (let x = 1; x < LABELS; x++)
        if ((total[x] as number) + move(x, y) > (total[best] as number) + move(best, y)) best = x;
      back[i * LABELS + y] = best;
      next[y] = (total[best] as number) + move(best, y) + own(i, y);
    }
    total = next;
  }
  let y = 0;
  for (let x = 1; x < LABELS; x++) if ((total[x] as number) > (total[y] as number)) y = x;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = y;
    y = back[i * LABELS + y] as number;
  }
  return labels;
}

export function rangesOf(labels: Uint8Array): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== 1) continue;
    let to = from + 1;
    while (labels[to] === 2) to++;
    ranges.push({ from, to });
  }
  return ranges;
}
