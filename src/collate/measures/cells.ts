import { type Citation, cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { bySpan, covers, overlaps } from "../../text/span.ts";
import type { Similarity } from "../align/similarity.ts";
import type { Claim, Rendering } from "../claim.ts";
import type { Cell } from "../proposal.ts";
import type { Group } from "./group.ts";

/** More passages of one source say no more. */
const MOST_CITATIONS = 4;

/** The passages in order, without those that lie in another. */
export function distinct(citations: readonly Citation[]): Citation[] {
  const sorted = [...citations].sort(bySpan);
  return sorted.filter(
    (inner, i) => !sorted.some((outer, k) => k !== i && covers(outer, inner) && (k < i || !covers(inner, outer))),
  );
}

/** Claims that a passage of the measure carries a good part of. */
export function claimsOf(group: Group, claims: readonly Claim[], sources: readonly Source[]): Claim[] {
  return claims.filter((claim) =>
    claim.renderings.some((rendering) =>
      group.some((candidate) => {
        if (sources[candidate.source]?.id !== rendering.source || !overlaps(candidate.core, rendering)) return false;
        const shared = Math.min(candidate.core.end, rendering.end) - Math.max(candidate.core.start, rendering.start);
        return (
          shared >= 0.5 * (candidate.core.end - candidate.core.start) &&
          shared >= 0.4 * (rendering.end - rendering.start)
        );
      }),
    ),
  );
}

/** A rendering of one of the measure's claims counts where it holds this share of what the measure says, by weight. */
const CARRIES = 0.6;
const FEWEST_SHARED_WORDS = 3;

/** Whether the passage really says the measure, not only something of the sentence that the measure stands in. */
function carries(group: Group, rendering: Rendering, index: number, similarity: Similarity): boolean {
  const passage = similarity.prepare(index, rendering);
  return group.some((candidate) => {
    const evidence = similarity.evidence(similarity.prepare(candidate.source, candidate.core), passage);
    return evidence.contained >= CARRIES && evidence.count >= FEWEST_SHARED_WORDS && !evidence.otherNumbers;
  });
}

/** One cell for each source: what its own sentences put forward, else what its renderings of the measure's claims say. */
export function cellsOf(
  group: Group,
  claims: readonly Claim[],
  sources: readonly Source[],
  similarity: Similarity,
): Cell[] {
  return sources.map((source, index): Cell => {
    const own = group.filter((candidate) => candidate.source === index).map(({ evidence }) => cite(source, evidence));
    const rendered =
      own.length > 0
        ? []
        : claims
            .flatMap((claim) => claim.renderings)
            .filter((rendering) => rendering.source === source.id && carries(group, rendering, index, similarity))
            .map((rendering) => cite(source, rendering));
    const citations = distinct([...own, ...rendered]).slice(0, MOST_CITATIONS);
    return { source: source.id, status: citations.length > 0 ? "stated" : "absent", citations };
  });
}
