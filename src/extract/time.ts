import type { Citation } from "../read/citation.ts";
import type { Edtf } from "../text/edtf.ts";

export interface TimeExpression extends Citation {
  /** null for durations ("a few weeks") and for what the text does not allow to resolve ("last year" in an undated source). */
  readonly value: Edtf | null;
  readonly basis: "stated" | "resolved";
}
