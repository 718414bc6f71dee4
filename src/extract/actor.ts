import type { Citation } from "../read/citation.ts";

export type ActorId = string;

/** Somebody or something that the sources name. */
export interface Actor {
  /** Slug of the name; in a briefing the same actor has one id over all sources. */
  readonly id: ActorId;
  readonly kind: "person" | "organization" | "place" | "instrument";
  /** The fullest form that the corpus uses, or the analyst's. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** By name or alias; not by pronoun, and without the title before it ("Mr.", "Secretary General"). */
  readonly mentions: readonly Citation[];
  /** Name of the rule that found the first mention, as listed on the site's method page. */
  readonly rule?: string;
}
