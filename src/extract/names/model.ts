/** B- begins a name, I- goes on with it, O is no part of one. */
export const LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"] as const;
export type Label = (typeof LABELS)[number];
export const SIZE = LABELS.length;

/** I-X goes on with B-X or I-X only. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || (from !== 0 && Math.ceil(from / 2) === to / 2);

const ALLOWED: readonly (readonly number[])[] = LABELS.map((_, to) =>
  LABELS.map((_, from) => from).filter((from) => mayFollow(from, to)),
);

/**
 * The best row of labels for the tokens of one piece, before and after which there is no name. `own[i][offset + y]` is what
 * speaks for label y at token i; `steps[x * SIZE + y]` for y after x.
 */
export function bestLabels(steps: ArrayLike<number>, own: readonly ArrayLike<number>[], offset = 0): number[] {
  const n = own.length;
  const back = new Uint8Array(n * SIZE);
  let score = new Float64Array(SIZE).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(SIZE);
  score[0] = 0;
  for (let i = 0; i < n; i++) {
    const row = own[i]!;
    for (let y = 0; y < SIZE; y++) {
      let best = Number.NEGATIVE_INFINITY;
      for (const x of ALLOWED[y]!) {
        const reached = score[x]! + steps[x * SIZE + y]!;
        if (reached > best) {
          best = reached;
          back[i * SIZE + y] = x;
        }
      }
      next[y] = best + row[offset + y]!;
    }
    [score, next] = [next, score];
  }
  let y = 0;
  for (let k = 1; k < SIZE; k++) if (score[k]! + steps[k * SIZE]! > score[y]! + steps[y * SIZE]!) y = k;
  const labels = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = y;
    y = back[i * SIZE + y]!;
  }
  return labels;
}
