import type { Citation } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import type { Similarity } from "../align/similarity.ts";
import type { FoundArea } from "../areas.ts";
import type { Group } from "../measures/group.ts";
import { areaOf, standsIn } from "../measures/place.ts";
import { areasBySubject } from "./by-subject.ts";

/** An area before it belongs to a proposal: several proposals may have it. */
export interface Heading {
  readonly title: string;
  readonly labels: readonly Citation[];
}

/** Headings in their order, and under which each measure stands; a measure that has none stands under "other". */
export interface Layout {
  readonly headings: readonly Heading[];
  readonly headingOf: ReadonlyMap<Group, Heading>;
}

/**
 * The division that the sources announce is the proposer's who has at least two measures in its text; where the sources only name
 * the parts, the names decide.
 */
function enumerated(
  groups: readonly Group[],
  areas: readonly FoundArea[],
  sources: readonly Source[],
  similarity: Similarity,
): Map<Group, FoundArea> {
  const found = new Map<Group, FoundArea>();
  for (const group of groups) {
    const area = areas[areaOf(group, areas, sources, similarity)];
    if (area) found.set(group, area);
  }
  return groups.filter((group) => standsIn(group, areas)).length >= 2 ? found : new Map();
}

/** Lays the measures of all parties out: by the sources' own division where there is one, else by what they speak of. */
export function layOut(
  byParty: readonly (readonly Group[])[],
  areas: readonly FoundArea[],
  sources: readonly Source[],
  similarity: Similarity,
  names: readonly string[],
): Layout {
  const headingOf = new Map<Group, Heading>();
  for (const groups of byParty)
    for (const [group, area] of enumerated(groups, areas, sources, similarity)) headingOf.set(group, area);
  const rest = byParty.flat().filter((group) => !headingOf.has(group));
  const subjects = areasBySubject(rest, sources, similarity, names, headingOf.size > 0);
  for (const subject of subjects) for (const group of subject.groups) headingOf.set(group, subject);
  return { headings: [...areas, ...subjects], headingOf };
}
