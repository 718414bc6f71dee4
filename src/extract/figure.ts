import type { Citation } from "../read/citation.ts";
import type { ActorId } from "./actor.ts";

/**
 * A number and what it counts: "more than 100,000 troops", "5,000-strong force", "thousands of troops" (1000, at-least).
 * A change ("from 20 to 10") is two figures, not a range. Numbers inside dates, names and page chrome are none.
 */
export interface Figure extends Citation {
  readonly value: number;
  /** Upper end of a range, where the text gives one. */
  readonly to: number | null;
  readonly bound: "exact" | "about" | "at-least" | "more-than" | "at-most" | "less-than";
  /** A unit of measure (km, US dollar, percent); what is merely counted stands in `counted`. */
  readonly unit: string | null;
  readonly counted: string;
  readonly attributedTo: ActorId | null;
  /** Name of the rule that found it, as listed on the site's method page. */
  readonly rule: string;
}
