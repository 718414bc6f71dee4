import type { Collation } from "../collate/collate.ts";
import type { Gap } from "./gaps/gap.ts";

/** What no source says of the proposals. */
export function findGaps(_collation: Collation): Gap[] {
  return [];
}
