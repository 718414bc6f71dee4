import { chanceOf, type Features, type Model } from "./model.ts";

/** Strength of the prior that holds the weights of the standardised features near 0. */
const PRIOR = 5;

/** Newton's method settles such sums in some ten steps. */
const STEPS = 40;

/** Estimates a logistic sum with a Gaussian prior. A feature that is the same everywhere gets the weight 0. */
export function logisticWeights(rows: readonly Features[], right: readonly boolean[]): Model {
  const names = Object.keys(rows[0] ?? {});
  const scales = names.map((name) => scaleOf(rows.map((row) => row[name] as number)));
  const points = rows.map((row) => [
    ...names.map((name, k) => ((row[name] as number) - (scales[k] as Scale).mean) / (scales[k] as Scale).spread),
    1,
  ]);
  const weights = settle(points, right);
  const plain = names.map((name, k) => [name, (weights[k] as number) / (scales[k] as Scale).spread] as const);
  const moved = plain.reduce((sum, [, weight], k) => sum + weight * (scales[k] as Scale).mean, 0);
  return { constant: (weights[names.length] as number) - moved, ...Object.fromEntries(plain) };
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread: spread > 0 ? spread : 1 };
}

function settle(points: readonly (readonly number[])[], right: readonly boolean[]): number[] {
  const width = (points[0] ?? []).length;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, k) => (k < width - 1 ? PRIOR * weight : 0));
    const bend = weights.map((_, k) => weights.map((_, l) => (k !== l ? 0 : k < width - 1 ? PRIOR : 1e-6)));
    for (const [i, point] of points.entries()) {
      const chance = chanceOf(point.reduce((sum, value, k) => sum + value * (weights[k] as number), 0));
      const off = chance - Number(right[i]);
      const sway = chance * (1 - chance);
      for (let k = 0; k < width; k++) {
        slope[k] = (slope[k] as number) + off * (point[k] as number);
        const row = bend[k] as number[];
        for (let l = 0; l < width; l++)
          row[l] = (row[l] as number) + sway * (point[k] as number) * (point[l] as number);
      }
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, k) => weight - (change[k] as number));
  }
  return weights;
}

/** Gauss's elimination, with the greatest pivot; both arguments are used up. */
function solve(matrix: number[][], values: number[]): number[] {
  const size = values.length;
  for (let k = 0; k < size; k++) {
    let best = k;
    for (let i = k; i < size; i++) if (Math.abs(at(matrix, i, k)) > Math.abs(at(matrix, best, k))) best = i;
    [matrix[k], matrix[best]] = [matrix[best] as number[], matrix[k] as number[]];
    [values[k], values[best]] = [values[best] as number, values[k] as number];
    for (let i = k + 1; i < size; i++) {
      const factor = at(matrix, i, k) / at(matrix, k, k);
      const row = matrix[i] as number[];
      for (let j = k; j < size; j++) row[j] = (row[j] as number) - factor * at(matrix, k, j);
      values[i] = (values[i] as number) - factor * (values[k] as number);
    }
  }
  const answer = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    let rest = values[k] as number;
    for (let j = k + 1; j < size; j++) rest -= at(matrix, k, j) * (answer[j] as number);
    answer[k] = rest / at(matrix, k, k);
  }
  return answer;
}

const at = (matrix: readonly (readonly number[])[], i: number, j: number): number =>
  (matrix[i] as readonly number[])[j] as number;
