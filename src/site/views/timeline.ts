import type { TimeExpression } from "../../extract/time.ts";
import { machineDate, showDate } from "../dates.ts";
import { PAGE } from "../urls.ts";
import { count } from "../wording.ts";
import { type CitationView, citationView, sentenceHref } from "./citation.ts";
import { type Lookup, need } from "./lookup.ts";
import type { Page } from "./page.ts";
import { type EventView, eventView } from "./summary.ts";

export interface TimelineView extends Page {
  /** What the reports are about, and what they announce. */
  readonly days: readonly DayView[];
  /** What lies well before the reports. */
  readonly background: readonly DayView[];
  readonly expressions: readonly ExpressionRow[];
  /** How many more there are than are listed. */
  readonly moreExpressions: string | null;
}

export interface DayView {
  readonly date: string;
  readonly machineDate: string | null;
  readonly events: readonly EventView[];
}

/** A time as the text gives it, and what it was taken for. */
export interface ExpressionRow {
  readonly date: string | null;
  readonly machineDate: string | null;
  readonly basis: string;
  readonly citation: CitationView;
}

/** A table that is longer than this is data, not reading: it stands in the briefing's JSON. */
const MOST_EXPRESSIONS = 400;

const SIDES = { at: "", before: "before ", "on-or-before": "until ", "on-or-after": "from ", after: "after " } as const;

function expressionRow(lookup: Lookup, time: TimeExpression): ExpressionRow {
  const source = need(lookup.sources, time.source);
  return {
    date: time.value === null ? null : SIDES[time.relation ?? "at"] + showDate(time.value),
    machineDate: time.value === null ? null : machineDate(time.value),
    basis: time.value === null ? "the text does not allow a date" : time.basis,
    citation: { ...citationView(lookup, time), href: sentenceHref(source, time) },
  };
}

export function timelineView(lookup: Lookup): TimelineView {
  const { times, timeline } = lookup.briefing;
  const days = (background: boolean) =>
    daysOf(timeline.filter((event) => event.background === background).map((event) => eventView(lookup, event)));
  return {
    path: PAGE.timeline,
    title: "Timeline",
    description: `${count(lookup.briefing.timeline.length, "dated event")} in order of time, each cited.`,
    section: PAGE.timeline,
    days: days(false),
    background: days(true),
    expressions: times.slice(0, MOST_EXPRESSIONS).map((time) => expressionRow(lookup, time)),
    moreExpressions: times.length > MOST_EXPRESSIONS ? count(times.length - MOST_EXPRESSIONS, "more") : null,
  };
}

/** Events of one date under its head. */
function daysOf(events: readonly EventView[]): DayView[] {
  const days: { date: string; machineDate: string | null; events: EventView[] }[] = [];
  for (const event of events) {
    const last = days.at(-1);
    if (last?.date === event.date) last.events.push(event);
    else days.push({ date: event.date, machineDate: event.machineDate, events: [event] });
  }
  return days;
}
