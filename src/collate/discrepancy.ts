import type { Citation } from "../read/citation.ts";
import type { SourceId } from "../read/source.ts";

/** A question that the sources answer differently. Every reading is shown; none is picked. */
export interface Discrepancy {
  readonly id: string;
  readonly kind:
    | "figure"
    | "date"
    | "wording"
    | "list"
    | "attribution"
    | "sequence"
    | "label"
    | "framing"
    | "omission"
    /** One source against itself: headline beside lead, say. */
    | "internal";
  readonly weight: "high" | "medium" | "low";
  readonly question: string;
  readonly readings: readonly Reading[];
  readonly silent: readonly SourceId[];
  /** Only where the analyst takes one of the readings; the rules pick none. */
  readonly decision?: Decision;
}

/** Which reading a person takes, and who, when, why. */
export interface Decision {
  /** The `value` of the reading. */
  readonly reading: string;
  readonly author: string;
  readonly date: string;
  readonly reason: string;
}

export interface Reading {
  readonly value: string;
  readonly citations: readonly Citation[];
}
