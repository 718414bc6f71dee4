import { type EventFigures, ratio } from "./figures.ts";
import type { Judged } from "./judged.ts";

/** Of all pairs of sources, those rightly told to be one line of reporting or two; pairs that may be either do not count. */
export function lineageFigures({ briefing, gold, named }: Judged): EventFigures {
  const lines = new Map(briefing.sources.map(({ id, lineage }) => [named(id), lineage]));
  const together = (groups: Judged["gold"]["lineages"], a: string, b: string): boolean =>
    groups.some((group) => group.includes(a) && group.includes(b));
  const pairs = gold.sources
    .flatMap((a, i) => gold.sources.slice(i + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => !together(gold.either, a, b));
  const right = pairs.filter(([a, b]) => (lines.get(a) === lines.get(b)) === together(gold.lineages, a, b));
  return { "lineages pairs": ratio(right.length, pairs.length) };
}
