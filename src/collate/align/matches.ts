import type { Passage, Term } from "./passage.ts";

/** One word of `a` met by one of `b`: the same root, or a synonym. Indices of terms. */
export interface Match {
  readonly a: number;
  readonly b: number;
  /** Whether it is the same root; else it is a synonym. */
  readonly same: boolean;
  readonly weight: number;
}

/** A synonym proves less than the word itself. */
const SYNONYM = 0.6;

/**
 * The words that two passages share. Each term is met once; equal roots first, synonyms of what is left after. A root
 * that stands several times in a passage may be met in any of its places, once for each pair of places, so that every
 * clause shows what it shares; its weight counts at the first place only where places are summed up (`evidence.ts`).
 */
export function matchTerms(
  [a, weightsA]: readonly [Passage, readonly number[]],
  [b, weightsB]: readonly [Passage, readonly number[]],
): Match[] {
  const matches: Match[] = [];
  const [metA, metB] = [new Set<string>(), new Set<string>()];
  const byRoot = positions(b.terms, (term) => [term.root]);
  const rootWeight = (terms: readonly Term[], weights: readonly number[], root: string): number =>
    weights[terms.findIndex((term) => term.root === root)] as number;
  for (const [i, term] of a.terms.entries()) {
    const places = byRoot.get(term.root);
    if (!places) continue;
    metA.add(term.root);
    metB.add(term.root);
    const weight = Math.min(rootWeight(a.terms, weightsA, term.root), rootWeight(b.terms, weightsB, term.root));
    for (const j of places) matches.push({ a: i, b: j, same: true, weight });
  }
  const byConcept = positions(b.terms, (term) => (metB.has(term.root) ? [] : term.concepts));
  for (const [i, term] of a.terms.entries()) {
    if (metA.has(term.root)) continue;
    const j = term.concepts
      .flatMap((concept) => byConcept.get(concept) ?? [])
      .find((at) => !metB.has((b.terms[at] as Term).root));
    if (j === undefined) continue;
    metA.add(term.root);
    metB.add((b.terms[j] as Term).root);
    const weight = Math.min(weightsA[i] as number, rootWeight(b.terms, weightsB, (b.terms[j] as Term).root));
    matches.push({ a: i, b: j, same: false, weight: SYNONYM * weight });
  }
  return matches.sort((x, y) => x.a - y.a || x.b - y.b);
}

function positions<K>(terms: readonly Term[], keysOf: (term: Term) => readonly K[]): Map<K, number[]> {
  const index = new Map<K, number[]>();
  for (const [i, term] of terms.entries()) {
    for (const key of keysOf(term)) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  }
  return index;
}
