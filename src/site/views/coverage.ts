import type { Coverage } from "../../brief/coverage.ts";
import type { Html } from "../html.ts";
import { type CoverageBar, coverageBars } from "../plots/coverage-bars.ts";
import { type SourceView, sourceView } from "./citation.ts";
import type { Lookup } from "./lookup.ts";

/** How much of the sources the briefing uses, as a picture and as the table behind it. */
export interface CoverageView {
  readonly picture: { readonly html: Html };
  readonly rows: readonly CoverageRow[];
  /** "75 of 102 kept sentences". */
  readonly total: string;
}

export interface CoverageRow {
  readonly source: SourceView;
  readonly cited: number;
  readonly sentences: number;
  readonly share: string;
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`);

function coverageRow(lookup: Lookup, { source, cited, sentences }: Coverage): CoverageRow {
  return { source: sourceView(lookup, source), cited, sentences, share: percent(cited, sentences) };
}

/** Null where there is nothing to show. */
export function coverageView(lookup: Lookup): CoverageView | null {
  const { coverage } = lookup.briefing;
  const sum = (of: "cited" | "sentences"): number => coverage.reduce((total, each) => total + each[of], 0);
  if (sum("sentences") === 0) return null;
  const rows = coverage.map((each) => coverageRow(lookup, each));
  const total = `${sum("cited")} of ${sum("sentences")} kept sentences`;
  const bars = rows.map(
    ({ source, cited, sentences }): CoverageBar => ({ number: source.number, name: source.label, cited, sentences }),
  );
  return { picture: { html: coverageBars(bars, `The briefing cites ${total}.`) }, rows, total };
}
