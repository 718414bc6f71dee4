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
  return collation.sources.flatMap((source) => {
    const citations = cited.get(source.id);
    return citations === undefined ? [] : passagesIn(source, citations, collation.times);
  });
}

const bySource = new WeakMap<readonly TimeExpression[], ReadonlyMap<string, readonly TimeExpression[]>>();

/** The times of each source, sorted out once for all proposals. */
function timesOf(times: readonly TimeExpression[]): ReadonlyMap<string, readonly TimeExpression[]> {
  const known = bySource.get(times);
  if (known !== undefined) return known;
  const made = new Map<string, TimeExpression[]>();
  for (const time of times) {
    const list = made.get(time.source);
    if (list) list.push(time);
    else made.set(time.source, [time]);
  }
  bySource.set(times, made);
  return made;
}

function passagesIn(source: Source, citations: readonly Citation[], times: readonly TimeExpression[]): Passage[] {
  const own = source.sentences.map((sentence) => citations.some((citation) => overlaps(citation, sentence)));
  const dated = timesOf(times).get(source.id) ?? [];
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
