import type { EventFigures, Report } from "./figures.ts";

/** Each figure's mean over the events that ask for it. */
export function meanFigures(reports: Iterable<Report>): EventFigures {
  const events = Array.from(reports, ({ figures }) => figures);
  const names = [...new Set(events.flatMap((figures) => Object.keys(figures)))];
  return Object.fromEntries(names.map((name) => [name, mean(events.map((figures) => figures[name] ?? null))]));
}

function mean(values: readonly (number | null)[]): number | null {
  const asked = values.filter((value) => value !== null);
  return asked.length === 0 ? null : asked.reduce((sum, value) => sum + value, 0) / asked.length;
}

/** Without the figures that no event asks for. */
export const asked = (figures: EventFigures): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(figures).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
