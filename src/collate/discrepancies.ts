import { alignmentOf } from "./align/alignment.ts";
import type { Claim } from "./claim.ts";
import { materialOf } from "./discrepancies/material.ts";
import { DISCREPANCY_RULES } from "./discrepancies/rules.ts";
import { settle } from "./discrepancies/settle.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { Proposal } from "./proposal.ts";
import type { Witnesses } from "./witnesses.ts";

/**
 * Questions that the sources answer differently, weightiest first. Each has the readings with their citations and the
 * sources that say nothing of it; none is picked.
 */
export function findDiscrepancies(
  witnesses: Witnesses,
  claims: readonly Claim[],
  proposals: readonly Proposal[],
): Discrepancy[] {
  const material = materialOf(witnesses, claims, proposals, alignmentOf(witnesses));
  return settle(
    DISCREPANCY_RULES.flatMap((rule) => rule.find(material)),
    witnesses,
  );
}
