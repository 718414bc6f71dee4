/** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
function distance(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      next.push(swapped ? Math.min(best, (above[j - 2] as number) + 1) : best);
    }
    above = row;
    row = next;
  }
  return row[b.length] as number;
}

const HALF = (word: string): number => Math.max(1, word.length / 2);

/** The known word that a misspelt one was meant to be, within `most` edits (half of it, unless told); null where nothing is near. */
export function nearest(
  word: string,
  known: readonly string[],
  most: (candidate: string) => number = HALF,
): string | null {
  const meant = word.toLowerCase().slice(0, 80);
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(meant, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= most(candidate))
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate ?? null;
}
