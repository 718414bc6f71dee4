import type { Area, Measure, Proposal } from "../../collate/proposal.ts";
import { count } from "../wording.ts";
import { areaTitle, hasUnread, isDense, isPlain, type MeasureRow, measureRow } from "./breakdown.ts";
import { type SourceView, sourceView } from "./citation.ts";
import { isCrowded } from "./crowd.ts";
import type { Lookup } from "./lookup.ts";

export interface MatrixView {
  readonly sources: readonly SourceView[];
  readonly dense: boolean;
  readonly crowded: boolean;
  /** Whether some source is in a language that no rule reads. */
  readonly unread: boolean;
  readonly areas: readonly { readonly title: string; readonly measures: readonly MeasureRow[] }[];
  /** How many measures are left to the whole breakdown. */
  readonly more: string | null;
}

/** A longer table is no overview. Of more measures than these, the most widely reported are shown. */
const MOST_IN_MATRIX = 20;

function widestMeasures(proposals: readonly Proposal[]): ReadonlySet<Measure> {
  const reported = ({ cells }: Measure): number => cells.filter(({ status }) => status !== "absent").length;
  const measures = proposals.flatMap(({ areas }) => areas.flatMap((area) => area.measures));
  const byReports = measures.sort((a, b) => reported(b) - reported(a));
  return new Set(byReports.slice(0, MOST_IN_MATRIX));
}

export function matrixView(lookup: Lookup, proposals: readonly Proposal[] = lookup.proposals): MatrixView {
  const { sources } = lookup.briefing;
  const widest = widestMeasures(proposals);
  const placed = proposals.flatMap((proposal) =>
    proposal.areas.map((area) => ({
      proposal,
      area,
      measures: area.measures.filter((measure) => widest.has(measure)),
    })),
  );
  return {
    sources: sources.map((source) => sourceView(lookup, source.id)),
    dense: isDense(lookup),
    crowded: isCrowded(lookup),
    unread: hasUnread(lookup),
    areas: placed
      .filter(({ measures }) => measures.length > 0)
      .map(({ proposal, area, measures }) => ({
        title: matrixTitle(proposal, area, proposals.length),
        measures: measures.map((measure) => measureRow(lookup, measure)),
      })),
    more: lookup.measures.length > widest.size ? count(lookup.measures.length - widest.size, "measure") : null,
  };
}

function matrixTitle(proposal: Proposal, area: Area, proposals: number): string {
  if (isPlain(proposal)) return proposal.title;
  return proposals === 1 ? areaTitle(area) : `${proposal.title}: ${areaTitle(area)}`;
}
