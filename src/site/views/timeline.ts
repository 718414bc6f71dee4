import { PAGE } from "../urls.ts";
import { count } from "../wording.ts";
import type { Lookup } from "./lookup.ts";
import type { Page } from "./page.ts";
import { type EventView, eventView } from "./summary.ts";

export interface TimelineView extends Page {
  readonly days: readonly {
    readonly date: string;
    readonly machineDate: string | null;
    readonly events: readonly EventView[];
  }[];
}

export function timelineView(lookup: Lookup): TimelineView {
  const days: { date: string; machineDate: string | null; events: EventView[] }[] = [];
  for (const event of lookup.briefing.timeline.map((one) => eventView(lookup, one))) {
    const last = days.at(-1);
    if (last?.date === event.date) last.events.push(event);
    else days.push({ date: event.date, machineDate: event.machineDate, events: [event] });
  }
  return {
    path: PAGE.timeline,
    title: "Timeline",
    description: `${count(lookup.briefing.timeline.length, "dated event")} in order of time, each cited.`,
    section: PAGE.timeline,
    days,
  };
}
