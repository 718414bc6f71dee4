import { fragmentId, type Href, measurePath, PAGE } from "../urls.ts";
import { shorten } from "../wording.ts";
import { actorLink, areaTitle, cellId, isPlain, type MeasureRow, measureRow, statusWords } from "./breakdown.ts";
import { type Quoted, quoted, type SourceView, sourceView } from "./citation.ts";
import { type ClaimView, claimView } from "./claims.ts";
import { leftOutCells, shownCells } from "./crowd.ts";
import { type Lookup, need, type PlacedMeasure } from "./lookup.ts";
import type { Link, Page } from "./page.ts";

export interface MeasurePageView extends Page {
  readonly measure: MeasureRow;
  readonly proposal: Link;
  readonly proposer: Link | null;
  /** Null where the proposal has no areas to speak of. */
  readonly area: { readonly title: string; readonly href: Href } | null;
  readonly evidence: readonly EvidenceView[];
  /** How many sources without it are not listed, where they are many. */
  readonly silent: string | null;
  /** Whether some source does not mention it. */
  readonly someAbsent: boolean;
  readonly claims: readonly ClaimView[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** What one source says of the measure, in its own words. */
export interface EvidenceView {
  readonly id: string;
  readonly source: SourceView;
  readonly status: string;
  readonly words: string;
  /** What stands there instead of citations. */
  readonly empty: string;
  readonly citations: readonly Quoted[];
}

export const measurePages = (lookup: Lookup): MeasurePageView[] =>
  lookup.measures.map((_, index) => measurePageView(lookup, index));

function measurePageView(lookup: Lookup, index: number): MeasurePageView {
  const { measure, area, proposal } = lookup.measures[index] as PlacedMeasure;
  return {
    path: measurePath(measure.id),
    title: measure.title,
    description: shorten(
      `${measure.title}: ${measure.modality}, ${areaTitle(area)}. Each report in its own words.`,
      160,
    ),
    section: PAGE.breakdown,
    measure: measureRow(lookup, measure),
    proposal: { href: `${PAGE.breakdown}#${fragmentId(proposal.id)}`, text: proposal.title },
    proposer: actorLink(lookup, proposal.proposer),
    area: isPlain(proposal) ? null : { title: areaTitle(area), href: `${PAGE.breakdown}#${fragmentId(area.id)}` },
    evidence: shownCells(lookup, measure).map((cell) => ({
      id: cellId(cell),
      source: sourceView(lookup, cell.source),
      status: cell.status,
      words: statusWords(lookup, cell).words,
      empty: emptyWords(sourceView(lookup, cell.source)),
      citations: cell.citations.map((citation) => quoted(lookup, citation)),
    })),
    silent: leftOutCells(lookup, measure),
    someAbsent: measure.cells.some((cell) => cell.status === "absent"),
    claims: measure.claims.map((id) => claimView(lookup, need(lookup.claims, id))),
    previous: neighbour(lookup.measures[index - 1]),
    next: neighbour(lookup.measures[index + 1]),
  };
}

const emptyWords = ({ unread }: SourceView): string =>
  unread === null ? "Not mentioned in this source." : `Not read: the rules know no ${unread}.`;

const neighbour = (placed: PlacedMeasure | undefined): Link | null =>
  placed === undefined ? null : { href: measurePath(placed.measure.id), text: placed.measure.title };
