import { type Report, ratio } from "./figures.ts";
import type { Judged } from "./judged.ts";

/** Of all pairs of sources, those rightly told to be one line of reporting or two; pairs that may be either do not count. */
export function lineageReport({ briefing, gold, named }: Judged): Report {
  const lines = new Map(briefing.sources.map(({ id, lineage }) => [named(id), lineage]));
  const together = (groups: Judged["gold"]["lineages"], a: string, b: string): boolean =>
    groups.some((group) => group.includes(a) && group.includes(b));
  const pairs = gold.sources
    .flatMap((a, i) => gold.sources.slice(i + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => !together(gold.either, a, b));
  const wrong = pairs.filter(([a, b]) => (lines.get(a) === lines.get(b)) !== together(gold.lineages, a, b));
  return {
    figures: { "lineages pairs": ratio(pairs.length - wrong.length, pairs.length) },
    misses: wrong.map(([a, b]) => `lineage: ${a} and ${b} ${lines.get(a) === lines.get(b) ? "joined" : "parted"}`),
  };
}
