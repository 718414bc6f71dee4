import type { Source } from "../read/source.ts";
import type { Edtf } from "../text/edtf.ts";
import type { TimeExpression } from "./time.ts";

/** Dates and durations of the kept text; `reference` is the day on which "yesterday" is resolved, null where none is known. */
export function findTimes(_source: Source, _reference: Edtf | null): TimeExpression[] {
  return [];
}
