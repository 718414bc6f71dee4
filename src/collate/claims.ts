import type { Claim } from "./claim.ts";
import type { Witnesses } from "./witnesses.ts";

/** Aligns passages over the sources: what is said in at least two of them. */
export function findClaims(_witnesses: Witnesses): Claim[] {
  return [];
}
