import type { Collation } from "../collate/collate.ts";
import type { TimelineEvent } from "./briefing.ts";

/** Dated events merged over the sources, in order of time. */
export function findTimeline(_collation: Collation): TimelineEvent[] {
  return [];
}
