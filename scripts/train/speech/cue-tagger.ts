/** Learns the cue tagger: a linear chain over O, B, I with FTRL-proximal steps. */

import { CUE_FEATURES, cueFeatures } from "../../../src/extract/speech/cue-features.ts";
import { newBag } from "../../../src/extract/speech/features.ts";
import type { Frame } from "../../../src/extract/speech/frame.ts";
import { shortCode } from "../../../src/extract/speech/weight-table.ts";
import type { GoldText } from "./gold.ts";
import { framesOf, rangeOf } from "./gold.ts";
import { type Learning, Weights } from "./weights.ts";

export interface Sequence {
  readonly frame: Frame;
  readonly labels: Uint8Array;
}

export function cueSequences(texts: readonly GoldText[]): Sequence[] {
  const out: Sequence[] = [];
  for (const { text, attributions, frames } of texts) {
    const cues = attributions.flatMap((a) => a.cue).sort((a, b) => a.start - b.start);
    for (const frame of frames ?? framesOf(text)) {
      const labels = new Uint8Array(frame.tokens.length);
      for (const cue of cues) {
        if (cue.start < frame.span.start || cue.start >= frame.span.end) continue;
        const range = rangeOf(frame.tokens, cue);
        if (!range || labels.subarray(range.from, range.to).some((l) => l !== 0)) continue;
        labels.fill(2, range.from, range.to);
        labels[range.from] = 1;
      }
      out.push({ frame, labels });
    }
  }
  return out;
}

export interface Encoded {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}

function countCodes(sequences: readonly Sequence[]): Map<number, number> {
  const counts = new Map<number, number>();
  const bag = newBag(CUE_FEATURES);
  for (const { frame } of sequences)
    for (let i = 0; i < frame.tokens.length; i++) {
      cueFeatures(frame, i, bag);
      for (let k = 0; k < bag.size; k++) {
        const code = shortCode(bag.codes[k] as number);
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
  return counts;
}

function encode({ frame, labels }: Sequence, weights: Weights): Encoded {
  const bag = newBag(CUE_FEATURES);
  const offsets = new Int32Array(labels.length + 1);
  const rows: number[] = [];
  for (let i = 0; i < labels.length; i++) {
    cueFeatures(frame, i, bag);
    for (let k = 0; k < bag.size; k++) {
      const row = weights.row(bag.codes[k] as number);
      if (row >= 0) rows.push(row);
    }
    offsets[i + 1] = rows.length;
  }
  return { offsets, rows: Int32Array.from(rows), labels };
}

const L = 3;

function shuffle<T>(items: T[], seed: number): void {
  let state = seed;
  for (let i = items.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

export interface CueModel {
  readonly weights: Weights;
  /** transitions[from * 3 + to]; row 3 is the start. */
  readonly transitions: Float64Array;
}

export function learnCues(sequences: readonly Sequence[], { epochs, rate, sparsity, least }: Learning): CueModel {
  const weights = new Weights(countCodes(sequences), least, 2);
  const data = sequences.filter((s) => s.labels.length > 0).map((s) => encode(s, weights));
  console.error(`${weights.rows.size} features`);
  const transitions = new Float64Array(4 * L);
  transitions[0 * L + 2] = -1e9;
  transitions[3 * L + 2] = -1e9;
  const tsq = new Float64Array(4 * L).fill(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, epoch + 1);
    let loss = 0;
    for (const d of data) loss += stepOn(d, weights, transitions, tsq, rate, sparsity);
    console.error(`epoch ${epoch + 1}: loss ${(loss / data.length).toFixed(4)}`);
  }
  return { weights, transitions };
}

const lse3 = (a: number, b: number, c: number): number => {
  const m = Math.max(a, b, c);
  return m + Math.log(Math.exp(a - m) + Math.exp(b - m) + Math.exp(c - m));
};

function stepOn(
  d: Encoded,
  weights: Weights,
  t: Float64Array,
  tsq: Float64Array,
  rate: number,
  sparsity: number,
): number {
  const n = d.labels.length;
  const u = new Float64Array(n * L);
  for (let i = 0; i < n; i++)
    for (let k = d.offsets[i] as number; k < (d.offsets[i + 1] as number); k++) {
      const r = (d.rows[k] as number) * 2;
      u[i * L + 1]! += weights.values[r] as number;
      u[i * L + 2]! += weights.values[r + 1] as number;
    }
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  for (let y = 0; y < L; y++) alpha[y] = (t[3 * L + y] as number) + (u[y] as number);
  for (let i = 1; i < n; i++)
    for (let y = 0; y < L; y++)
      alpha[i * L + y] =
        (u[i * L + y] as number) +
        lse3(
          (alpha[(i - 1) * L] as number) + (t[y] as number),
          (alpha[(i - 1) * L + 1] as number) + (t[L + y] as number),
          (alpha[(i - 1) * L + 2] as number) + (t[2 * L + y] as number),
        );
  for (let i = n - 2; i >= 0; i--)
    for (let y = 0; y < L; y++) {
      const v = (z: number): number =>
        (t[y * L + z] as number) + (u[(i + 1) * L + z] as number) + (beta[(i + 1) * L + z] as number);
      beta[i * L + y] = lse3(v(0), v(1), v(2));
    }
  const logZ = lse3(alpha[(n - 1) * L] as number, alpha[(n - 1) * L + 1] as number, alpha[(n - 1) * L + 2] as number);
  let score = 0;
  let before = 3;
  const tg = new Float64Array(4 * L);
  for (let i = 0; i < n; i++) {
    const y = d.labels[i] as number;
    score += (u[i * L + y] as number) + (t[before * L + y] as number);
    tg[before * L + y]! += 1;
    before = y;
    for (let z = 0; z < L; z++) {
      if (i === 0) tg[3 * L + z]! -= Math.exp((alpha[z] as number) + (beta[z] as number) - logZ);
      else
        for (let x = 0; x < L; x++)
          tg[x * L + z]! -= Math.exp(
            (alpha[(i - 1) * L + x] as number) +
              (t[x * L + z] as number) +
              (u[i * L + z] as number) +
              (beta[i * L + z] as number) -
              logZ,
          );
    }
    for (let z = 1; z < L; z++) {
      const g = (y === z ? 1 : 0) - Math.exp((alpha[i * L + z] as number) + (beta[i * L + z] as number) - logZ);
      if (Math.abs(g) < 1e-4) continue;
      for (let k = d.offsets[i] as number; k < (d.offsets[i + 1] as number); k++)
        weights.step(d.rows[k] as number, z - 1, g, rate, sparsity);
    }
  }
  for (let k = 0; k < 4 * L; k++) {
    if ((t[k] as number) < -1e8) continue;
    tsq[k]! += (tg[k] as number) ** 2;
    t[k]! += (rate * (tg[k] as number)) / Math.sqrt(tsq[k] as number);
  }
  return logZ - score;
}
