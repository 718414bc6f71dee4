import type { Claim } from "./claim.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { Proposal } from "./proposal.ts";
import type { Witnesses } from "./witnesses.ts";

/** Questions that the sources answer differently, weightiest first. */
export function findDiscrepancies(
  _w: Witnesses,
  _claims: readonly Claim[],
  _proposals: readonly Proposal[],
): Discrepancy[] {
  return [];
}
