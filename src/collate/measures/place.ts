import type { Source } from "../../read/source.ts";
import { covers } from "../../text/span.ts";
import type { Similarity } from "../align/similarity.ts";
import type { FoundArea } from "../areas.ts";
import type { Group } from "./group.ts";

/** A label and a measure that share this much of the label, by weight, belong together though they stand apart. */
const NAMED = 0.3;

/** How often the measure stands in the stretches of each area. */
function votes(group: Group, areas: readonly FoundArea[]): number[] {
  return areas.map(
    ({ stretches }) =>
      group.filter(({ source, core }) => stretches.get(source)?.some((stretch) => covers(stretch, core))).length,
  );
}

/** Whether the measure stands in the stretch of any area. */
export const standsIn = (group: Group, areas: readonly FoundArea[]): boolean => votes(group, areas).some((n) => n > 0);

/** How much of the best of its labels each area shares with the measure. */
function namings(
  group: Group,
  areas: readonly FoundArea[],
  sources: readonly Source[],
  similarity: Similarity,
): number[] {
  const cores = group.map(({ source, core }) => similarity.prepare(source, core));
  return areas.map(({ labels }) =>
    Math.max(
      0,
      ...labels.flatMap((label) => {
        const passage = similarity.prepare(
          sources.findIndex(({ id }) => id === label.source),
          label,
        );
        return cores
          .map((core) => similarity.evidence(core, passage))
          .map(({ contained, count }) => (count > 0 ? contained : 0));
      }),
    ),
  );
}

/** Index of the greatest value; -1 where none is above `least` or two are equal. */
function clearBest(values: readonly number[], least: number): number {
  const best = Math.max(...values);
  const at = values.indexOf(best);
  return best > least && values.lastIndexOf(best) === at ? at : -1;
}

/** The area in whose stretch of text the measure stands in most sources, else the one whose name it shares; -1 for none. */
export function areaOf(
  group: Group,
  areas: readonly FoundArea[],
  sources: readonly Source[],
  similarity: Similarity,
): number {
  if (areas.length === 0) return -1;
  const standing = clearBest(votes(group, areas), 0);
  return standing >= 0 ? standing : clearBest(namings(group, areas, sources, similarity), NAMED);
}
