import type { Claim } from "../claim.ts";
import { type Likeness, likenessOf } from "./likeness.ts";
import type { Quotation } from "./own-words.ts";

/** Two quotations of different sources that give the same words, or one and the same in different words. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Exclude<Likeness, null>;
}

/** Words in a row that a quotation is found by. */
const SEED = 4;
/** A run of words that more quotations have tells nothing. */
const MOST_PLACES = 40;

/**
 * All pairs of quotations, by index, that are alike. Looked at are only those that share a run of words or a claim, so
 * that the cost grows with the text and not with its square.
 */
export function alikePairs(quotations: readonly Quotation[], claims: readonly Claim[]): Pair[] {
  const candidates = new Map<number, boolean>();
  const add = (a: number, b: number, inClaim: boolean): void => {
    if (quotations[a]?.utterance.source === quotations[b]?.utterance.source) return;
    const key = Math.min(a, b) * quotations.length + Math.max(a, b);
    candidates.set(key, inClaim || candidates.get(key) === true);
  };
  for (const group of seedGroups(quotations)) eachTwo(group, (a, b) => add(a, b, false));
  for (const group of claimGroups(quotations, claims)) eachTwo(group, (a, b) => add(a, b, true));
  return [...candidates]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, inClaim]) => {
      const [a, b] = [Math.floor(key / quotations.length), key % quotations.length];
      const likeness = likenessOf(quotations[a] as Quotation, quotations[b] as Quotation, inClaim);
      return likeness === null ? [] : [{ a, b, likeness }];
    });
}

function seedGroups(quotations: readonly Quotation[]): number[][] {
  const places = new Map<string, Set<number>>();
  for (const [index, { words }] of quotations.entries())
    for (let i = 0; i + SEED <= words.length; i++) {
      const key = words.slice(i, i + SEED).join(" ");
      const known = places.get(key);
      if (known) known.add(index);
      else places.set(key, new Set([index]));
    }
  return [...places.values()].filter(({ size }) => size > 1 && size <= MOST_PLACES).map((group) => [...group]);
}

function claimGroups(quotations: readonly Quotation[], claims: readonly Claim[]): number[][] {
  const indexOf = new Map(quotations.map(({ utterance }, index) => [utterance.id, index]));
  return claims.map(({ renderings }) => [
    ...new Set(
      renderings
        .flatMap(({ utterance }) => (utterance === null ? [] : (indexOf.get(utterance) ?? [])))
        .slice(0, MOST_PLACES),
    ),
  ]);
}

function eachTwo(group: readonly number[], use: (a: number, b: number) => void): void {
  for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) use(a, b);
}
