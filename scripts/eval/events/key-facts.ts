import { type EventFigures, ratio } from "./figures.ts";
import type { Judged } from "./judged.ts";

/** Share of the annotated key facts that some key point cites a passage of. */
export function keyFactFigures({ briefing, gold, at, meets }: Judged): EventFigures {
  const points = briefing.keyPoints.map(({ citations }) => citations.map(at));
  const covered = gold.keyFacts.filter(({ passages }) => points.some((cited) => meets(cited, passages)));
  return { "key facts covered": ratio(covered.length, gold.keyFacts.length) };
}
