import type { Cell, Measure } from "../../collate/proposal.ts";
import { count } from "../wording.ts";
import type { Lookup } from "./lookup.ts";

/** Nobody reads a table of more columns; and its cells, measures by sources, would make pages of many megabytes. */
const MOST_COLUMNS = 30;

/** Whether measures list only the sources that have them, instead of every source. */
export const isCrowded = ({ briefing }: Lookup): boolean => briefing.sources.length > MOST_COLUMNS;

export const shownCells = (lookup: Lookup, { cells }: Measure): readonly Cell[] =>
  isCrowded(lookup) ? cells.filter(({ status }) => status !== "absent") : cells;

/** "187 other reports": those that are left out beside a measure; null where none is. */
export function leftOutCells(lookup: Lookup, measure: Measure): string | null {
  const left = measure.cells.length - shownCells(lookup, measure).length;
  return left === 0 ? null : count(left, "other report");
}
