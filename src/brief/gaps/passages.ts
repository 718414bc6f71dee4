import type { Collation } from "../../collate/collate.ts";
import type { Proposal } from "../../collate/proposal.ts";
import type { TimeExpression } from "../../extract/time.ts";
import { type Citation, cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { covers, overlaps } from "../../text/span.ts";

/** A sentence that speaks of a proposal, or stands beside one that does. */
export interface Passage {
  readonly citation: Citation;
  /** Whether a measure of the proposal is cited from it; its neighbours may answer a question as well. */
  readonly own: boolean;
  readonly times: readonly TimeExpression[];
}

/** The sentences that the cells of a proposal cite, with the one before and the one after each, in order. */
export function passagesOf(collation: Collation, proposal: Proposal): Passage[] {
  const cited = new Map<string, Citation[]>();
  for (const { cells } of proposal.areas.flatMap((area) => area.measures))
    for (const citation of cells.flatMap((cell) => cell.citations)) {
      const known = cited.get(citation.source);
      if (known) known.push(citation);
      else cited.set(citation.source, [citation]);
    }
  return collation.sources.flatMap((source) => passagesIn(source, cited.get(source.id) ?? [], collation.times));
}

function passagesIn(source: Source, citations: readonly Citation[], times: readonly TimeExpression[]): Passage[] {
  const own = source.sentences.map((sentence) => citations.some((citation) => overlaps(citation, sentence)));
  const dated = times.filter((time) => time.source === source.id);
  return source.sentences.flatMap((sentence, i) =>
    own[i] || own[i - 1] || own[i + 1]
      ? [
          {
            citation: cite(source, sentence),
            own: own[i] === true,
            times: dated.filter((time) => covers(sentence, time)),
          },
        ]
      : [],
  );
}
