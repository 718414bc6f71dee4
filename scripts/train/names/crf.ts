import { mayFollow, SIZE } from "../../../src/extract/names/model.ts";
import type { PlainModel } from "../../../src/extract/names/weight-table.ts";

/** One stretch of a text: its tokens' features by name, and the right labels. */
export interface Piece {
  readonly rows: readonly (readonly string[])[];
  readonly gold: readonly number[];
}

const LEAST_TEXTS = 3;
const LEAST_WEIGHT = 3;
const ROUNDS = 12;
const RATE = 0.1;
const PRIOR = Number(process.env.L2 ?? 5);

/** Only features of several texts are kept: what stands in one text is that text's, not English. */
function vocabulary(texts: readonly (readonly Piece[])[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const pieces of texts)
    for (const feature of new Set(pieces.flatMap((piece) => piece.rows.flat())))
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, texts] of seen) if (texts >= LEAST_TEXTS) ids.set(feature, ids.size);
  return ids;
}

const logSum = (values: ArrayLike<number>): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (values[i]! > top) top = values[i]!;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.exp(values[i]! - top);
  return top + Math.log(sum);
};

/** Estimates the weights by stochastic gradient descent with a Gaussian prior, averaged over the later rounds. */
export function train(texts: readonly (readonly Piece[])[]): PlainModel {
  const ids = vocabulary(texts);
  const pieces = texts.flat().map(({ rows, gold }) => ({
    gold,
    rows: rows.map((row) => row.map((f) => ids.get(f) ?? -1).filter((id) => id >= 0)),
  }));
  const width = ids.size * SIZE;
  const weights = new Float64Array(width + SIZE * SIZE);
  // All weights are held as weights * scale, so that one step of decay costs one multiplication.
  let scale = 1;
  let rate = RATE;
  const mean = new Float64Array(width + SIZE * SIZE);
  let counted = 0;
  let steps = 0;
  const lambda = PRIOR / pieces.length;
  const change = (at: number, gradient: number): void => {
    weights[at]! -= (rate * gradient) / scale;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let k = 0; k < pieces.length; k++) {
      const { rows, gold } = pieces[(k * 7919) % pieces.length]!;
      rate = RATE / (1 + lambda * RATE * steps++);
      scale *= 1 - rate * lambda;
      const n = rows.length;
      const own = rows.map((row) => {
        const sums = new Float64Array(SIZE);
        for (const id of row) for (let y = 0; y < SIZE; y++) sums[y]! += weights[id * SIZE + y]! * scale;
        return sums;
      });
      const step = (x: number, y: number): number =>
        mayFollow(x, y) ? weights[width + x * SIZE + y]! * scale : Number.NEGATIVE_INFINITY;
      const ahead: Float64Array[] = [];
      for (let i = 0; i < n; i++) {
        const now = new Float64Array(SIZE);
        for (let y = 0; y < SIZE; y++) {
          now[y] =
            (i === 0 ? step(0, y) : logSum(Array.from({ length: SIZE }, (_, x) => ahead[i - 1]![x]! + step(x, y)))) +
            own[i]![y]!;
        }
        ahead.push(now);
      }
      const behind: Float64Array[] = new Array(n);
      for (let i = n - 1; i >= 0; i--) {
        const now = new Float64Array(SIZE);
        for (let x = 0; x < SIZE; x++)
          now[x] =
            i === n - 1
              ? step(x, 0)
              : logSum(Array.from({ length: SIZE }, (_, y) => step(x, y) + own[i + 1]![y]! + behind[i + 1]![y]!));
        behind[i] = now;
      }
      const all = logSum(Array.from({ length: SIZE }, (_, y) => ahead[n - 1]![y]! + behind[n - 1]![y]!));
      for (let i = 0; i < n; i++) {
        for (let y = 0; y < SIZE; y++) {
          const gradient = Math.exp(ahead[i]![y]! + behind[i]![y]! - all) - (gold[i] === y ? 1 : 0);
          if (Math.abs(gradient) > 1e-4) for (const id of rows[i]!) change(id * SIZE + y, gradient);
        }
      }
      for (let i = 0; i <= n; i++) {
        for (let x = 0; x < SIZE; x++) {
          for (let y = 0; y < SIZE; y++) {
            if (!mayFollow(x, y) || (i === 0 && x !== 0) || (i === n && y !== 0)) continue;
            const before = i === 0 ? 0 : ahead[i - 1]![x]!;
            const after = i === n ? 0 : own[i]![y]! + behind[i]![y]!;
            const held = (i === 0 ? 0 : gold[i - 1]) === x && (i === n ? 0 : gold[i]) === y ? 1 : 0;
            change(width + x * SIZE + y, Math.exp(before + step(x, y) + after - all) - held);
          }
        }
      }
      if (round >= ROUNDS / 2 && k % 50 === 0) {
        counted++;
        for (let i = 0; i < weights.length; i++) mean[i]! += weights[i]! * scale;
      }
    }
  }
  for (let i = 0; i < weights.length; i++) weights[i] = mean[i]! / counted;
  const rounded = (from: number): number[] => Array.from(weights.slice(from, from + SIZE), (w) => Math.round(w * 100));
  const rows = [...ids]
    .map(([feature, id]) => [feature, rounded(id * SIZE)] as const)
    .filter(([, row]) => row.some((w) => Math.abs(w) >= LEAST_WEIGHT))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    steps: Array.from(weights.slice(width), (w) => Math.round(w * 100)).join(" "),
    weights: Object.fromEntries(rows.map(([feature, row]) => [feature, row.join(" ")])),
  };
}
