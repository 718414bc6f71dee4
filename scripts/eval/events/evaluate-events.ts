import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeBriefing } from "../../make-briefing.ts";
import { stages } from "../../stages.ts";
import { GOLD } from "../evaluate.ts";
import type { Report } from "./figures.ts";
import { textsOf } from "./judged.ts";
import { readGold } from "./read-gold.ts";
import { scoreEvent } from "./score-event.ts";

/** A folder for each event: `sources/` is its corpus, `gold.yaml` the annotation. */
export const EVENTS = join(GOLD, "events");

export const eventNames = (): string[] =>
  readdirSync(EVENTS, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();

export async function evaluateEvent(name: string): Promise<Report> {
  const { briefing } = await makeBriefing(join(EVENTS, name, "sources"), {}, stages({ quiet: true }));
  return scoreEvent(briefing, readGold(readFileSync(join(EVENTS, name, "gold.yaml"), "utf8"), textsOf(briefing)));
}

/** Event -> its report, one briefing after the other. */
export async function evaluateEvents(): Promise<ReadonlyMap<string, Report>> {
  const all = new Map<string, Report>();
  for (const name of eventNames()) all.set(name, await evaluateEvent(name));
  return all;
}
