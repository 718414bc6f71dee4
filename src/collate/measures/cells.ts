import { type Citation, cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { bySpan, covers, overlaps, type Span } from "../../text/span.ts";
import type { Similarity } from "../align/similarity.ts";
import type { Claim, Rendering } from "../claim.ts";
import type { Cell } from "../proposal.ts";
import type { Candidate } from "./candidate.ts";
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

/** Whether a rendering and a candidate are the same passage, give or take a few words. */
function samePassage(core: Span, rendering: Span): boolean {
  if (!overlaps(core, rendering)) return false;
  const shared = Math.min(core.end, rendering.end) - Math.max(core.start, rendering.start);
  return shared >= 0.5 * (core.end - core.start) && shared >= 0.4 * (rendering.end - rendering.start);
}

/** The claims by source, so that a candidate's are found without looking at those of all sources. */
export function claimFinder(claims: readonly Claim[], sources: readonly Source[]): (candidate: Candidate) => Claim[] {
  const bySource = new Map<string, { readonly claim: Claim; readonly rendering: Rendering }[]>();
  for (const claim of claims)
    for (const rendering of claim.renderings) {
      const list = bySource.get(rendering.source) ?? [];
      list.push({ claim, rendering });
      bySource.set(rendering.source, list);
    }
  return ({ source, core }) => {
    const own = bySource.get(sources[source]?.id ?? "") ?? [];
    return [...new Set(own.filter(({ rendering }) => samePassage(core, rendering)).map(({ claim }) => claim))];
  };
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
