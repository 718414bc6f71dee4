import type { Analysis } from "../extract/analyse.ts";
import type { Claim } from "./claim.ts";
import { findClaims } from "./claims.ts";
import { findDiscrepancies } from "./discrepancies.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { findLineages } from "./lineage.ts";
import { mergeActors } from "./merge-actors.ts";
import type { Proposal } from "./proposal.ts";
import { findProposals } from "./proposals.ts";
import type { Topic } from "./topic.ts";
import { findTopics } from "./topics.ts";
import type { Witnesses } from "./witnesses.ts";

/** The sources laid side by side: what they say together, propose, and say differently. */
export interface Collation extends Witnesses {
  readonly claims: readonly Claim[];
  readonly proposals: readonly Proposal[];
  readonly discrepancies: readonly Discrepancy[];
  readonly topics: readonly Topic[];
}

/** Compares analyses; their order does not matter, sources come out sorted by id. */
export function collate(analyses: readonly Analysis[]): Collation {
  const witnesses = findLineages(mergeActors([...analyses].sort((a, b) => (a.source.id < b.source.id ? -1 : 1))));
  const claims = findClaims(witnesses);
  const proposals = findProposals(witnesses, claims);
  const discrepancies = findDiscrepancies(witnesses, claims, proposals);
  return { ...witnesses, claims, proposals, discrepancies, topics: findTopics(witnesses, claims) };
}
