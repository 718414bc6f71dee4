import type { Citation } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import type { Support } from "./claim.ts";

/** The one way to count support: the sources of the citations, in order, and their different lines of reporting. */
export function supportOf(citations: readonly Citation[], sources: readonly Source[]): Support {
  const cited = new Set(citations.map((citation) => citation.source));
  const among = sources.filter(({ id }) => cited.has(id));
  return { sources: among.map(({ id }) => id), independent: new Set(among.map(({ lineage }) => lineage)).size };
}
