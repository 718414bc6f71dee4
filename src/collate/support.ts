import type { Citation } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import type { Support } from "./claim.ts";

/** The support that citations give: their sources, and how many different lineages those are. */
export function supportOf(sources: readonly Source[], citations: readonly Pick<Citation, "source">[]): Support {
  const places = placesOf(sources);
  const cited = [...new Set(citations.map((citation) => citation.source))].flatMap((id) => places.get(id) ?? []);
  const carrying = cited.sort((x, y) => x - y).map((at) => sources[at] as Source);
  return {
    sources: carrying.map((source) => source.id),
    independent: new Set(carrying.map((source) => source.lineage)).size,
  };
}

const known = new WeakMap<readonly Source[], ReadonlyMap<string, number>>();

/** Where each source stands in its list; worked out once for each list, which has a claim for nearly every sentence. */
function placesOf(sources: readonly Source[]): ReadonlyMap<string, number> {
  const places = known.get(sources) ?? new Map(sources.map((source, at) => [source.id, at]));
  known.set(sources, places);
  return places;
}
