import type { Citation } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import type { Support } from "./claim.ts";

/** The support that citations give: their sources, and how many different lineages those are. */
export function supportOf(sources: readonly Source[], citations: readonly Pick<Citation, "source">[]): Support {
  const cited = new Set(citations.map((citation) => citation.source));
  const carrying = sources.filter((source) => cited.has(source.id));
  return {
    sources: carrying.map((source) => source.id),
    independent: new Set(carrying.map((source) => source.lineage)).size,
  };
}
