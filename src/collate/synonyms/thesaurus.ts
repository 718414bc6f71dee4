import { MEANINGS, OPPOSITES } from "./thesaurus-data.ts";

/** 1: a main meaning of the word; 2: another, which is rarely meant, but is just what a synonym spinner puts. */
type Grade = 1 | 2;

/** A root that may stand for another. */
export interface Synonym {
  readonly root: string;
  /** What meeting it proves beside meeting the root itself (1): above 0, below 1. */
  readonly strength: number;
}

/** By the grades of the meaning that the two roots share; tried on annotated events, each judged by weights made without it. */
const STRENGTH: Readonly<Record<Grade, Readonly<Record<Grade, number>>>> = {
  1: { 1: 0.7, 2: 0.5 },
  2: { 1: 0.5, 2: 0.3 },
};

interface Standing {
  readonly meaning: number;
  readonly grade: Grade;
}

interface Thesaurus {
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly members: readonly (readonly (readonly [root: string, grade: Grade])[])[];
}

let known: Thesaurus | null = null;

/** Takes the data apart once, when the first question is asked. */
function thesaurus(): Thesaurus {
  if (known) return known;
  const standings = new Map<string, Standing[]>();
  const members = MEANINGS.split(",").map((line, meaning) =>
    line.split(" ").map((word) => {
      const lesser = word.endsWith("2");
      const root = lesser ? word.slice(0, -1) : word;
      const grade: Grade = lesser ? 2 : 1;
      const list = standings.get(root);
      if (list) list.push({ meaning, grade });
      else standings.set(root, [{ meaning, grade }]);
      return [root, grade] as const;
    }),
  );
  known = { standings, members };
  return known;
}

/** The roots that share a meaning with a root, by WordNet. */
export function synonymsOf(root: string): Synonym[] {
  const { standings, members } = thesaurus();
  const found = new Map<string, number>();
  for (const { meaning, grade } of standings.get(root) ?? []) {
    for (const [other, otherGrade] of members[meaning] ?? []) {
      const strength = STRENGTH[grade][otherGrade];
      if (other !== root && strength > (found.get(other) ?? 0)) found.set(other, strength);
    }
  }
  return [...found].map(([other, strength]) => ({ root: other, strength }));
}

let opposed: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Whether two roots mean the opposite of one another ("open", "shut"). */
export function areOpposite(a: string, b: string): boolean {
  opposed ??= indexOpposites();
  return opposed.get(a)?.has(b) ?? false;
}

function indexOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  const put = (one: string, other: string): void => {
    const set = index.get(one);
    if (set) set.add(other);
    else index.set(one, new Set([other]));
  };
  for (const pair of OPPOSITES.split(",")) {
    const [one, other] = pair.split(" ") as [string, string];
    put(one, other);
    put(other, one);
  }
  return index;
}
