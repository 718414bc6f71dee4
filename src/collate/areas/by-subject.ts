import { type Citation, cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { stem, wordsOf } from "../../text/words.ts";
import type { Similarity } from "../align/similarity.ts";
import type { Candidate } from "../measures/candidate.ts";
import { PLAN_NOUNS, ROLE_NOUNS } from "../measures/cue-words.ts";
import type { Group } from "../measures/group.ts";
import { headlineStems } from "../topics/common.ts";
import { nounsOf } from "../topics/nouns.ts";
import { groupBySubject } from "../topics/subjects.ts";

/** Measures of all parties that concern one thing, where no source divides the matter itself. */
export interface SubjectArea {
  readonly title: string;
  readonly labels: readonly Citation[];
  readonly groups: ReadonlySet<Group>;
}

/** Two measures are an area among few; among many, or beside a division that the sources make themselves, it takes three. */
const MANY = 20;
/** So few measures need no areas. */
const FEW = 6;
const fewestOf = (measures: number, divided: boolean): number => (divided || measures >= MANY ? 3 : 2);

const POSITIONS = "Positions on the plan";

const isStand = (group: Group): boolean => group.every(({ stand }) => stand !== null);

/** Words that may name no area: those of the parties' names, what plans are called and who acts. */
function excludedStems(names: readonly string[]): Set<string> {
  const words = [...names.flatMap((name) => wordsOf(name).map(({ key }) => key)), ...PLAN_NOUNS, ...ROLE_NOUNS];
  return new Set(words.map(stem));
}

/** The sentences in which a measure is put forward together with others: a list is about one thing. */
const placesOf = (group: Group): string[] => group.map(({ source, sentence }: Candidate) => `${source} ${sentence}`);

/** A measure without a subject of its own goes with those that its sentences list beside it, where they all are of one area. */
function withSiblings(areas: readonly Set<Group>[], rest: readonly Group[]): Set<Group> {
  const areaAt = new Map<string, number[]>();
  for (const [k, groups] of areas.entries())
    for (const group of groups)
      for (const place of placesOf(group)) areaAt.set(place, [...(areaAt.get(place) ?? []), k]);
  const left = new Set<Group>();
  for (const group of rest) {
    const votes = new Map<number, number>();
    for (const k of placesOf(group).flatMap((place) => areaAt.get(place) ?? [])) votes.set(k, (votes.get(k) ?? 0) + 1);
    const [only, other] = [...votes.keys()];
    if (only !== undefined && other === undefined) areas[only]?.add(group);
    else left.add(group);
  }
  return left;
}

/**
 * Areas by what the measures speak of, in the order of their size. Stands for or against a plan are one area of their own: what
 * they have in common is the plan.
 */
export function areasBySubject(
  groups: readonly Group[],
  sources: readonly Source[],
  similarity: Similarity,
  parties: readonly string[],
  divided: boolean,
): SubjectArea[] {
  const stands = groups.filter(isStand);
  const others = groups.filter((group) => !isStand(group));
  const items = others.map((group) => ({
    passages: group.map(({ source, core }) => similarity.prepare(source, core)),
  }));
  const fewest = fewestOf(others.length, divided);
  const grouping = {
    sources,
    nouns: nounsOf(sources),
    excluded: excludedStems(parties),
    common: headlineStems(sources),
    fewest,
  };
  const subjects = items.length < FEW ? [] : groupBySubject(items, grouping);
  const members = subjects.map((subject) => new Set(subject.members.map((n) => others[n] as Group)));
  const taken = new Set(members.flatMap((set) => [...set]));
  withSiblings(
    members,
    others.filter((group) => !taken.has(group)),
  );
  const areas = subjects.map(
    ({ title, named }, k): SubjectArea => ({
      title,
      labels: named.map(({ source, label }) => cite(sources[source] as Source, { start: label.start, end: label.end })),
      groups: members[k] ?? new Set(),
    }),
  );
  const positions = stands.length >= 2 ? [{ title: POSITIONS, labels: [], groups: new Set(stands) }] : [];
  return [...areas, ...positions];
}
