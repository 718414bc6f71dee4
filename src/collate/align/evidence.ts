import type { Passage, Term } from "./passage.ts";

/** How much each root says in this set of texts; see `passage-index.ts`. */
export type Weigh = (term: Term) => number;

/** One word of `a` met by one of `b`: the same root, or a synonym. */
export interface Match {
  readonly a: number;
  readonly b: number;
  /** 1 for the same root, less for a synonym. */
  readonly strength: number;
  readonly weight: number;
}

/** What a pair of passages has in common, in weights (roughly bits); all of it symmetric. */
export interface Evidence {
  readonly matches: readonly Match[];
  /** Weight of all words that meet. */
  readonly shared: number;
  /** Twice the shared weight over the weight of both. */
  readonly dice: number;
  /** Shared weight over the weight of the lighter one. */
  readonly contained: number;
  /** Weight of pairs of neighbouring content words that meet in the same order. */
  readonly phrases: number;
  /** Content words in the longest run that meets in the same order, words between left out. */
  readonly run: number;
  readonly names: number;
  readonly numbers: number;
  /** Figures on both sides, none of which meet. */
  readonly otherNumbers: boolean;
}

const SYNONYM = 0.6;

export function compare(a: Passage, b: Passage, weigh: Weigh): Evidence {
  const matches = matchTerms(a.terms, b.terms, weigh);
  const shared = sum(matches.map((match) => match.weight));
  const [all, other] = [totalWeight(a.terms, weigh), totalWeight(b.terms, weigh)];
  const ofKind = (kind: Term["kind"]) => matches.filter(({ a: at }) => (a.terms[at] as Term).kind === kind);
  const numbers = ofKind("number");
  return {
    matches,
    shared,
    dice: all + other > 0 ? (2 * shared) / (all + other) : 0,
    contained: Math.min(all, other) > 0 ? shared / Math.min(all, other) : 0,
    ...runs(matches),
    names: sum(ofKind("name").map((match) => match.weight)),
    numbers: sum(numbers.map((match) => match.weight)),
    otherNumbers: numbers.length === 0 && hasNumber(a.terms) && hasNumber(b.terms),
  };
}

const hasNumber = (terms: readonly Term[]): boolean => terms.some((term) => term.kind === "number");

/** Each term is met once; equal roots first, synonyms of what is left after. Order of terms decides ties. */
export function matchTerms(a: readonly Term[], b: readonly Term[], weigh: Weigh): Match[] {
  const matches: Match[] = [];
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const meet = (i: number, j: number, strength: number) => {
    usedA.add(i);
    usedB.add(j);
    const weight = strength * Math.min(weigh(a[i] as Term), weigh(b[j] as Term));
    matches.push({ a: i, b: j, strength, weight });
  };
  const byRoot = positions(b, (term) => [term.root]);
  for (const [i, term] of a.entries()) {
    const j = byRoot.get(term.root)?.find((at) => !usedB.has(at));
    if (j !== undefined && !isRepeat(a, i)) meet(i, j, 1);
  }
  const byConcept = positions(b, (term) => term.concepts);
  for (const [i, term] of a.entries()) {
    if (usedA.has(i) || isRepeat(a, i)) continue;
    const j = term.concepts
      .flatMap((concept) => byConcept.get(concept) ?? [])
      .find((at) => !usedB.has(at) && !isRepeat(b, at));
    if (j !== undefined && (b[j] as Term).root !== term.root) meet(i, j, SYNONYM);
  }
  return matches.sort((x, y) => x.a - y.a);
}

/** A word said twice in one passage says no more than once. */
function isRepeat(terms: readonly Term[], at: number): boolean {
  const { root } = terms[at] as Term;
  for (let i = 0; i < at; i++) if ((terms[i] as Term).root === root) return true;
  return false;
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

function totalWeight(terms: readonly Term[], weigh: Weigh): number {
  let total = 0;
  for (const [i, term] of terms.entries()) if (!isRepeat(terms, i)) total += weigh(term);
  return total;
}

function runs(matches: readonly Match[]): { phrases: number; run: number } {
  let phrases = 0;
  let run = matches.length > 0 ? 1 : 0;
  let current = 1;
  for (let k = 1; k < matches.length; k++) {
    const [before, now] = [matches[k - 1] as Match, matches[k] as Match];
    const stepB = now.b - before.b;
    if (now.a - before.a <= 2 && stepB >= 1 && stepB <= 2) {
      phrases += Math.min(before.weight, now.weight);
      current++;
      run = Math.max(run, current);
    } else current = 1;
  }
  return { phrases, run };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
