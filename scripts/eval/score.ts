/** Right, given and wanted, added up over the items of a task. */
export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

export const tally = (): Tally => ({ right: 0, given: 0, wanted: 0 });

/** Adds one item: each key of `given` and `wanted` counts once. */
export function add(sum: Tally, given: Iterable<string>, wanted: Iterable<string>): void {
  const mine = new Set(given);
  const gold = new Set(wanted);
  sum.given += mine.size;
  sum.wanted += gold.size;
  for (const key of mine) if (gold.has(key)) sum.right++;
}

/** Harmonic mean of precision and recall; 1 where nothing was wanted and nothing given. */
export function f1({ right, given, wanted }: Tally): number {
  if (given + wanted === 0) return 1;
  return (2 * right) / (given + wanted);
}
