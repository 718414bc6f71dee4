import type { Claim } from "../../collate/claim.ts";
import type { Citation } from "../../read/citation.ts";
import type { SourceId } from "../../read/source.ts";
import { fragmentId, type Href, measurePath, PAGE } from "../urls.ts";
import { shorten } from "../wording.ts";
import { claimHref } from "./claims.ts";
import type { Lookup } from "./lookup.ts";

/** The way back from a passage to what cites it. */
export interface Backlink {
  readonly citation: Citation;
  readonly kind: "key point" | "measure" | "difference" | "event" | "claim" | "area";
  readonly text: string;
  readonly href: Href;
  /** Where the kind is "claim". */
  readonly claim?: Claim;
}

/** Everything that cites each source, in the order of the briefing: key points first. */
export function backlinks(lookup: Lookup): ReadonlyMap<SourceId, readonly Backlink[]> {
  const bySource = new Map<SourceId, Backlink[]>(lookup.briefing.sources.map(({ id }) => [id, []]));
  for (const link of allBacklinks(lookup)) bySource.get(link.citation.source)?.push(link);
  return bySource;
}

function* allBacklinks(lookup: Lookup): Generator<Backlink> {
  const { briefing } = lookup;
  let number = 0;
  for (const point of briefing.keyPoints) {
    const href = `${PAGE.summary}#${fragmentId(point.id)}`;
    number++;
    for (const citation of point.citations) yield { citation, kind: "key point", text: `Key point ${number}`, href };
  }
  for (const area of briefing.proposals.flatMap((proposal) => proposal.areas)) {
    const href = `${PAGE.breakdown}#${fragmentId(area.id)}`;
    for (const citation of area.labels) yield { citation, kind: "area", text: shorten(area.title, 60), href };
  }
  for (const { measure } of lookup.measures) {
    const to = { kind: "measure", text: shorten(measure.title, 60), href: measurePath(measure.id) } as const;
    for (const cell of measure.cells) for (const citation of cell.citations) yield { citation, ...to };
  }
  for (const discrepancy of briefing.discrepancies) {
    const href = `${PAGE.differences}#${fragmentId(discrepancy.id)}`;
    const text = shorten(discrepancy.question, 70);
    for (const reading of discrepancy.readings)
      for (const citation of reading.citations) yield { citation, kind: "difference", text, href };
  }
  for (const event of briefing.timeline) {
    const to = { kind: "event", text: "Timeline", href: `${PAGE.timeline}#${fragmentId(event.id)}` } as const;
    for (const citation of [event.text, ...event.citations]) yield { citation, ...to };
  }
  for (const claim of lookup.sharedClaims) {
    const href = claimHref(lookup, claim);
    const text = `claim ${lookup.claimNumber.get(claim.id)}`;
    for (const rendering of claim.renderings) yield { citation: rendering, kind: "claim", text, href, claim };
  }
}
