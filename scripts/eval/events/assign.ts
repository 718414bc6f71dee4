/** A pair that could be made, by the positions of its two sides, and what it is worth. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
}

/** Pairs the best candidates first, each side once. Ties go to the earlier positions. */
export function assign(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const made = new Map<number, number>();
  const taken = new Set<number>();
  const order = [...candidates].sort((a, b) => b.worth - a.worth || a.left - b.left || a.right - b.right);
  for (const { left, right } of order) {
    if (made.has(left) || taken.has(right)) continue;
    made.set(left, right);
    taken.add(right);
  }
  return made;
}
