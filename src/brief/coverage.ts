import type { Claim } from "../collate/claim.ts";
import type { Discrepancy } from "../collate/discrepancy.ts";
import type { Proposal } from "../collate/proposal.ts";
import type { Citation } from "../read/citation.ts";
import type { Source, SourceId } from "../read/source.ts";
import { overlaps } from "../text/span.ts";

/** How much of a source the briefing uses. */
export interface Coverage {
  readonly source: SourceId;
  /** Number of kept sentences. */
  readonly sentences: number;
  /** How many of them a key point, claim, area, measure, difference or event cites. */
  readonly cited: number;
  /** The others, by id, in order. */
  readonly unused: readonly string[];
}

interface Cited {
  readonly citations: readonly Citation[];
}

/** What cites: lists of all quotations, names, figures and times do not count, they hold whatever there is. */
export interface Citing {
  readonly claims: readonly Claim[];
  readonly proposals: readonly Proposal[];
  readonly discrepancies: readonly Discrepancy[];
  readonly timeline: readonly Cited[];
  readonly keyPoints: readonly Cited[];
}

function* citationsOf({ claims, proposals, discrepancies, timeline, keyPoints }: Citing): Generator<Citation> {
  for (const claim of claims) yield* claim.renderings;
  for (const area of proposals.flatMap(({ areas }) => areas)) {
    yield* area.labels;
    for (const { cells } of area.measures) for (const cell of cells) yield* cell.citations;
  }
  for (const { readings } of discrepancies) for (const reading of readings) yield* reading.citations;
  for (const event of timeline) yield* event.citations;
  for (const point of keyPoints) yield* point.citations;
}

/** One entry for each source, in their order. A sentence of which a part is cited is used. */
export function coverageOf(sources: readonly Source[], citing: Citing): Coverage[] {
  const cited = new Map<SourceId, Citation[]>(sources.map(({ id }) => [id, []]));
  for (const citation of citationsOf(citing)) cited.get(citation.source)?.push(citation);
  return sources.map((source) => {
    const unused = unusedOf(source, cited.get(source.id) ?? []);
    return {
      source: source.id,
      sentences: source.sentences.length,
      cited: source.sentences.length - unused.length,
      unused,
    };
  });
}

/** Sentences come in order and do not overlap, so one pass over the sorted citations is enough. */
function unusedOf({ sentences }: Source, citations: readonly Citation[]): string[] {
  const sorted = [...citations].sort((a, b) => a.start - b.start);
  const unused: string[] = [];
  let next = 0;
  let open: Citation[] = [];
  for (const sentence of sentences) {
    open = open.filter(({ end }) => end > sentence.start);
    while (next < sorted.length && (sorted[next] as Citation).start < sentence.end)
      open.push(sorted[next++] as Citation);
    if (!open.some((citation) => overlaps(citation, sentence))) unused.push(sentence.id);
  }
  return unused;
}
