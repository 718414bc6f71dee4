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

/** The analyses as one set of findings, not yet compared; their order does not matter, sources come out sorted by id. */
export const gather = (analyses: readonly Analysis[]): Witnesses =>
  findLineages(mergeActors([...analyses].sort((a, b) => (a.source.id < b.source.id ? -1 : 1))));

/** Compares what was gathered: who is who is settled by then. */
export function compare(witnesses: Witnesses): Collation {
  const claims = findClaims(witnesses);
  const proposals = findProposals(witnesses, claims);
  const discrepancies = findDiscrepancies(witnesses, claims, proposals);
  const topics = needsTopics(proposals) ? findTopics(witnesses, claims) : [];
  return { ...witnesses, claims, proposals, discrepancies, topics };
}

/** Fewer measures make no breakdown: they are what somebody said on the side of another matter. */
const BREAKDOWN = 10;

const needsTopics = (proposals: readonly Proposal[]): boolean =>
  proposals.flatMap(({ areas }) => areas).flatMap(({ measures }) => measures).length < BREAKDOWN;

/** Compares analyses; their order does not matter, sources come out sorted by id. */
export const collate = (analyses: readonly Analysis[]): Collation => compare(gather(analyses));
