import { type Report, ratio } from "./figures.ts";
import type { Judged } from "./judged.ts";

/** Share of the annotated key facts that some key point cites a passage of. */
export function keyFactReport({ briefing, gold, at, meets }: Judged): Report {
  const points = briefing.keyPoints.map(({ citations }) => citations.map(at));
  const missed = gold.keyFacts.filter(({ passages }) => !points.some((cited) => meets(cited, passages)));
  return {
    figures: { "key facts covered": ratio(gold.keyFacts.length - missed.length, gold.keyFacts.length) },
    misses: missed.map(({ fact }) => `key fact not covered: ${fact}`),
  };
}
