/** B- begins a name, I- goes on with it, O is no part of one. */
export const LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"] as const;
export type Label = (typeof LABELS)[number];
export const SIZE = LABELS.length;

/** A linear chain: a row of weights, one for each label, for each feature; and from label to label. */
export interface Model {
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
  /** `steps[from * SIZE + to]`. */
  readonly steps: ArrayLike<number>;
}

/** I-X goes on with B-X or I-X only. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || (from !== 0 && Math.ceil(from / 2) === to / 2);

/** The best row of labels for the tokens of one piece. Before and after it there is no name. */
export function bestLabels(model: Model, rows: readonly (readonly string[])[]): number[] {
  const n = rows.length;
  const back = new Uint8Array(n * SIZE);
  let score = new Float64Array(SIZE).fill(Number.NEGATIVE_INFINITY);
  score[0] = 0;
  for (let i = 0; i < n; i++) {
    const own = new Float64Array(SIZE);
    for (const feature of rows[i]!) {
      const weights = model.weights.get(feature);
      if (weights) for (let y = 0; y < SIZE; y++) own[y]! += weights[y]!;
    }
    const next = new Float64Array(SIZE).fill(Number.NEGATIVE_INFINITY);
    for (let y = 0; y < SIZE; y++) {
      for (let x = 0; x < SIZE; x++) {
        if (!mayFollow(x, y)) continue;
        const reached = score[x]! + model.steps[x * SIZE + y]! + own[y]!;
        if (reached > next[y]!) {
          next[y] = reached;
          back[i * SIZE + y] = x;
        }
      }
    }
    score = next;
  }
  let y = 0;
  for (let k = 1; k < SIZE; k++) if (score[k]! + model.steps[k * SIZE]! > score[y]! + model.steps[y * SIZE]!) y = k;
  const labels = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = y;
    y = back[i * SIZE + y]!;
  }
  return labels;
}
