/** B- begins a name, I- goes on with it, O is no part of one. */
export const LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"] as const;
export const SIZE = LABELS.length;

/** I-X goes on with B-X or I-X only. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || (from !== 0 && Math.ceil(from / 2) === to / 2);

const ALLOWED: readonly (readonly number[])[] = LABELS.map((_, to) =>
  LABELS.map((_, from) => from).filter((from) => mayFollow(from, to)),
);

/**
 * The best row of labels for `count` tokens, before and after which there is no name. What speaks for label y at token i stands
 * at `own[from + i * width + y]`; for y after x at `steps[x * SIZE + y]`.
 */
export function bestLabels(
  steps: Float64Array,
  own: Float64Array,
  from: number,
  width: number,
  count: number,
): number[] {
  const back = new Uint8Array(count * SIZE);
  let score = new Array<number>(SIZE).fill(Number.NEGATIVE_INFINITY);
  let next = new Array<number>(SIZE).fill(0);
  score[0] = 0;
  for (let i = 0; i < count; i++) {
    for (let y = 0; y < SIZE; y++) {
      let best = Number.NEGATIVE_INFINITY;
      for (const x of ALLOWED[y]!) {
        const reached = score[x]! + steps[x * SIZE + y]!;
        if (reached > best) {
          best = reached;
          back[i * SIZE + y] = x;
        }
      }
      next[y] = best + own[from + i * width + y]!;
    }
    [score, next] = [next, score];
  }
  let y = 0;
  for (let k = 1; k < SIZE; k++) if (score[k]! + steps[k * SIZE]! > score[y]! + steps[y * SIZE]!) y = k;
  const labels = new Array<number>(count).fill(0);
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = y;
    y = back[i * SIZE + y]!;
  }
  return labels;
}
