import { CUE_FEATURES, cueFeatures } from "./cue-features.ts";
import type { TokenRange } from "./cue-frame.ts";
import { newBag } from "./features.ts";
import type { Frame } from "./frame.ts";
import { GATE, type PairGates, pairBefore } from "./pair-gates.ts";
import { findWeights, firstWeight, secondWeight, type WeightTable } from "./weight-table.ts";

/** A linear chain over the labels outside, begin, inside (0, 1, 2). */
export interface CueModel {
  /** Two weights a feature: for begin and for inside; outside is the ground, 0. */
  readonly weights: WeightTable;
  /** `transitions[from * 3 + to]`; the fourth row is the start of a paragraph. */
  readonly transitions: readonly number[];
  /** By word number + 1: bit 1, the word may begin a cue; bit 2, it may stand inside one. */
  readonly gates: Uint8Array;
  /** The same by neighbours. */
  readonly pairs: PairGates;
}

const LABELS = 3;
const bag = newBag(CUE_FEATURES);

/** A label that the gates exclude; far enough below any score that counts. */
const EXCLUDED = -30;
/** Below this a begin or an inside is so unlikely that nothing can go on from it. */
const DEAD = -7;

/**
 * Score of each label for each token, three in a row. Only words that ever begin a cue are asked whether they do, and
 * only after what may be a cue is asked whether it goes on: that spares two thirds of the work. A word that asks, pledges,
 * backs or opposes is always asked.
 */
export function labelScores(frame: Frame, { weights, gates, pairs }: CueModel): Float64Array {
  const n = frame.tokens.length;
  const scores = new Float64Array(n * LABELS);
  const { unit } = weights;
  let alive = false;
  for (let i = 0; i < n; i++) {
    const gate = gates[(frame.word[i] as number) + 1] ?? 3;
    const before = pairs[pairBefore(frame, i)] as number;
    const after = pairs[pairBefore(frame, i + 1)] as number;
    const act = frame.acts[i] === 1;
    const mayBegin = act || ((gate & 1) !== 0 && (before & GATE.cueBegins) === 0 && (after & GATE.cueBegan) === 0);
    const mayGoOn =
      alive && (act || ((gate & 2) !== 0 && (before & GATE.cueGoesOn) === 0 && (after & GATE.cueWentOn) === 0));
    let begin = EXCLUDED;
    let inside = EXCLUDED;
    if (mayBegin || mayGoOn) {
      cueFeatures(frame, i, bag);
      let b = 0;
      let g = 0;
      for (let k = 0; k < bag.size; k++) {
        const found = findWeights(weights, bag.codes[k] as number);
        b += firstWeight(found);
        g += secondWeight(found);
      }
      if (mayBegin) begin = b * unit;
      if (mayGoOn) inside = g * unit;
    }
    alive = begin > DEAD || inside > DEAD;
    scores[i * LABELS + 1] = begin;
    scores[i * LABELS + 2] = inside;
  }
  return scores;
}

/** What trades precision for recall: `begin[i]` is added to a cue's beginning at a token, `either[i]` also to its going on over it. */
export interface CueBias {
  readonly begin: Float64Array;
  readonly either: Float64Array;
}

/** The best labels (Viterbi). */
export function bestLabels(scores: Float64Array, transitions: readonly number[], bias: CueBias): Uint8Array {
  const n = scores.length / LABELS;
  const labels = new Uint8Array(n);
  const back = new Uint8Array(n * LABELS);
  const move = (from: number, to: number): number => transitions[from * LABELS + to] as number;
  const own = (i: number, y: number): number =>
    (scores[i * LABELS + y] as number) +
    (y === 1 ? (bias.begin[i] as number) : 0) +
    (y === 0 ? 0 : (bias.either[i] as number));
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
