import type { Source } from "../../read/source.ts";
import { type Edtf, edtfRange } from "../../text/edtf.ts";

/** What lies farther back than this from the reports is what led to the event, or what they recall; in days. */
const EVENT_REACHES_BACK = 31;
/** A date as wide as this (a season, a year, a decade) dates no news; in days. */
const WIDE = 85;

/** A dated event, as far as its place in time goes. */
interface Placed {
  readonly date: Edtf;
  readonly sources: ReadonlySet<string>;
}

/**
 * The day from which the reports look back: that of the earliest one that states its own. Where none does, the latest
 * day that two sources date something on, else the latest day that one does; null where no source names a day.
 */
export function dayOfReports(sources: readonly Source[], events: readonly Placed[]): number | null {
  const published = sources.flatMap(({ published: from }) => (from === null ? [] : (edtfRange(from.value)?.[0] ?? [])));
  if (published.length > 0) return Math.min(...published);
  const named = new Map<number, Set<string>>();
  for (const { date, sources: carrying } of events) {
    const range = edtfRange(date);
    if (range === null || range[0] !== range[1]) continue;
    const known = named.get(range[0]) ?? new Set<string>();
    named.set(range[0], known);
    for (const source of carrying) known.add(source);
  }
  const shared = [...named].filter(([, carrying]) => carrying.size > 1).map(([day]) => day);
  const days = shared.length > 0 ? shared : [...named.keys()];
  return days.length > 0 ? Math.max(...days) : null;
}

/**
 * Whether a date is background to the reports: it ends a month or more before them, or it is as wide as a year and
 * begins before them. What they announce lies ahead and is none.
 */
export function isBackground(date: Edtf, reported: number | null): boolean {
  const range = edtfRange(date);
  if (range === null) return false;
  const isWide = range[1] - range[0] >= WIDE;
  if (reported === null) return isWide;
  return range[1] < reported - EVENT_REACHES_BACK || (isWide && range[0] < reported);
}
