import { mayBeRounded } from "./numbers.ts";
import type { Passage, Term } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";

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

/** The same number, once exact and once rounded. */
const ROUNDED = 0.5;

/** Further places of a word in one passage are passed over: a refrain would match itself without end. */
const MOST_PLACES = 6;

/**
 * The words that two passages share. Each term is met once; equal roots first, synonyms of what is left after. A root
 * that stands several times in a passage may be met in any of its places, once for each pair of places, so that every
 * clause shows what it shares; its weight counts at the first place only where places are summed up (`evidence.ts`).
 */
export function matchTerms(
  [a, weightsA]: readonly [Passage, readonly number[]],
  [b, weightsB]: readonly [Passage, readonly number[]],
  standIns: PassageIndex["standIns"],
): Match[] {
  const matches: Match[] = [];
  const [metA, metB] = [new Set<string>(), new Set<string>()];
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  const weightA = (root: string): number => weightsA[placesA.byRoot.get(root)?.[0] as number] as number;
  const weightB = (root: string): number => weightsB[placesB.byRoot.get(root)?.[0] as number] as number;
  for (const [i, { root }] of a.terms.entries()) {
    const places = placesB.byRoot.get(root);
    if (!places || !placesA.byRoot.get(root)?.includes(i)) continue;
    metA.add(root);
    metB.add(root);
    const weight = Math.min(weightA(root), weightB(root));
    for (const j of places) matches.push({ a: i, b: j, same: true, weight });
  }
  const likely = meetingsByMeaning(a, b, [metA, metB], standIns).filter((each) => supported(each, matches));
  for (const { i, j, strength } of likely.sort((x, y) => y.strength - x.strength || x.i - y.i || x.j - y.j)) {
    const [root, other] = [(a.terms[i] as Term).root, (b.terms[j] as Term).root];
    if (metA.has(root) || metB.has(other)) continue;
    metA.add(root);
    metB.add(other);
    matches.push({ a: i, b: j, same: false, weight: strength * Math.min(weightsA[i] as number, weightB(other)) });
  }
  return matches.sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Meeting {
  readonly i: number;
  readonly j: number;
  readonly strength: number;
}

/** Pairs of terms not yet met whose words may stand for one another, by the lists of synonyms or by the thesaurus. */
function meetingsByMeaning(
  a: Passage,
  b: Passage,
  [metA, metB]: readonly [ReadonlySet<string>, ReadonlySet<string>],
  standIns: PassageIndex["standIns"],
): Meeting[] {
  const { byRoot, byConcept, numbers } = placesOf(b);
  const found: Meeting[] = [];
  const put = (i: number, j: number | undefined, strength: number): void => {
    if (j !== undefined && !metB.has((b.terms[j] as Term).root)) found.push({ i, j, strength });
  };
  for (const [i, { root, concepts, kind }] of a.terms.entries()) {
    if (metA.has(root)) continue;
    for (const concept of concepts) for (const j of byConcept.get(concept) ?? []) put(i, j, SYNONYM);
    if (kind === "number")
      for (const j of numbers) if (mayBeRounded(root, (b.terms[j] as Term).root)) put(i, j, ROUNDED);
    for (const { root: other, strength } of standIns(root)) put(i, byRoot.get(other)?.[0], strength);
  }
  return found;
}

/** A word may mean another where something near it meets something near that; far from all else it is chance. */
const NEAR = 3;

const supported = ({ i, j }: Meeting, matches: readonly Match[]): boolean =>
  matches.some(({ a, b }) => Math.abs(a - i) <= NEAR && Math.abs(b - j) <= NEAR);

interface Places {
  readonly byRoot: ReadonlyMap<string, readonly number[]>;
  readonly byConcept: ReadonlyMap<number, readonly number[]>;
  readonly numbers: readonly number[];
}

const known = new WeakMap<Passage, Places>();

/** Where each root and each synonym group stands in a passage; worked out once for each passage. */
function placesOf(passage: Passage): Places {
  const old = known.get(passage);
  if (old) return old;
  const made = {
    byRoot: positions(passage.terms, (term) => [term.root]),
    byConcept: positions(passage.terms, (term) => term.concepts),
    numbers: [...passage.terms.keys()].filter((at) => passage.terms[at]?.kind === "number").slice(0, MOST_PLACES),
  };
  known.set(passage, made);
  return made;
}

function positions<K>(terms: readonly Term[], keysOf: (term: Term) => readonly K[]): Map<K, number[]> {
  const index = new Map<K, number[]>();
  for (const [i, term] of terms.entries()) {
    for (const key of keysOf(term)) {
      const list = index.get(key);
      if (!list) index.set(key, [i]);
      else if (list.length < MOST_PLACES) list.push(i);
    }
  }
  return index;
}
