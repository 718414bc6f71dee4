import type { Claim } from "./claim.ts";
import type { Proposal } from "./proposal.ts";
import type { Witnesses } from "./witnesses.ts";

/** Who proposes what to whom, by area and measure, with the evidence of each source; empty where nothing is proposed. */
export function findProposals(_witnesses: Witnesses, _claims: readonly Claim[]): Proposal[] {
  return [];
}
