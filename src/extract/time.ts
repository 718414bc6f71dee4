import type { Citation } from "../read/citation.ts";
import type { Edtf } from "../text/edtf.ts";

/** Where the time that is meant lies to the one that is named, as TIMEX3's `mod` has it: "before 2018", "by Friday". */
export type TimeRelation = "before" | "on-or-before" | "on-or-after" | "after";

/**
 * A time as the text gives it. `value` is the date that the words name and `relation` the side of it that they mean:
 * "since 2014" is 2014, on-or-after. (An EDTF interval has no way to leave its own end out, as "before" does.)
 */
export interface TimeExpression extends Citation {
  /** null for durations ("a few weeks") and for what the text does not allow to resolve ("last year" in an undated source). */
  readonly value: Edtf | null;
  /** null where the date itself is meant. */
  readonly relation: TimeRelation | null;
  readonly basis: "stated" | "resolved";
  /** Name of the rule that found it, as listed on the site's method page. */
  readonly rule: string;
}
