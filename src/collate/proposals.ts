import type { ActorId } from "../extract/actor.ts";
import { type Similarity, similarityOf } from "./align/similarity.ts";
import type { Claim } from "./claim.ts";
import type { Candidate } from "./measures/candidate.ts";
import { findCandidates } from "./measures/candidates.ts";
import { cellsOf, claimsOf } from "./measures/cells.ts";
import { type Group, groupCandidates } from "./measures/group.ts";
import { type Parties, partiesOf } from "./measures/parties.ts";
import type { Measure, Proposal } from "./proposal.ts";
import type { Witnesses } from "./witnesses.ts";

/** A group whose strongest member is weaker than this is rather background or opinion than a measure. */
const WEAKEST = 0.5;
/** Each further line of reporting that has the measure makes up for so much strength. */
const PER_LINE = 0.15;

function strengthOf(group: Group, witnesses: Witnesses): number {
  const lines = new Set(group.map(({ source }) => witnesses.sources[source]?.lineage)).size;
  const known = group.some(({ proposer }) => proposer !== null) ? 0 : -0.15;
  return Math.max(...group.map(({ strength }) => strength)) + PER_LINE * (lines - 1) + known;
}

/** The value that weighs most among the candidates that have one. */
function weightiest<T extends string>(group: Group, valueOf: (candidate: Candidate) => T | null): T | null {
  const weights = new Map<T, number>();
  for (const candidate of group) {
    const value = valueOf(candidate);
    if (value !== null) weights.set(value, (weights.get(value) ?? 0) + candidate.strength);
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

/** The clearest source speaks: a strong cue, a verb, neither clipped nor rambling, not a headline. */
function titleFrom(group: Group): string {
  const scored = group.map((candidate) => {
    const words = candidate.title.split(" ").length;
    const length = words < 3 ? -0.4 : words > 10 ? -0.1 : 0;
    return {
      candidate,
      value: candidate.strength + (candidate.deed ? 0.2 : 0) + length - (candidate.headline ? 0.2 : 0),
    };
  });
  return scored.reduce((a, b) => (b.value > a.value ? b : a)).candidate.title;
}

interface Drafted {
  readonly measure: Omit<Measure, "id">;
  readonly proposer: ActorId | null;
}

function draft(group: Group, claims: readonly Claim[], witnesses: Witnesses, similarity: Similarity): Drafted {
  const carried = claimsOf(group, claims, witnesses.sources);
  return {
    proposer: weightiest(group, ({ proposer }) => proposer),
    measure: {
      title: titleFrom(group),
      modality: weightiest(group, ({ modality }) => modality) ?? "demand",
      addressee: weightiest(group, ({ addressee }) => addressee),
      claims: carried.map(({ id }) => id),
      cells: cellsOf(group, carried, witnesses.sources, similarity),
    },
  };
}

function proposalOf(proposer: ActorId | null, drafted: readonly Drafted[], n: number, parties: Parties): Proposal {
  const id = `p${n + 1}`;
  const name = proposer === null ? null : (parties.actor(proposer)?.name ?? proposer);
  const measures = drafted.map(({ measure }, k) => ({ id: `${id}-m${k + 1}`, ...measure }));
  return {
    id,
    title: name === null ? "Proposed by nobody named" : `Proposals of ${name}`,
    proposer,
    addressee: null,
    date: null,
    areas: [{ id: `${id}-a1`, title: "other", labels: [], measures }],
  };
}

/** Who proposes what to whom, by area and measure, with the evidence of each source; empty where nothing is proposed. */
export function findProposals(witnesses: Witnesses, claims: readonly Claim[]): Proposal[] {
  const parties = partiesOf(witnesses);
  const candidates = witnesses.sources.flatMap((source, index) => findCandidates(source, index, parties));
  const similarity = similarityOf(witnesses.sources);
  const groups = groupCandidates(candidates, similarity).filter((group) => strengthOf(group, witnesses) >= WEAKEST);
  const byProposer = new Map<ActorId | null, Drafted[]>();
  for (const group of groups) {
    const drafted = draft(group, claims, witnesses, similarity);
    byProposer.set(drafted.proposer, [...(byProposer.get(drafted.proposer) ?? []), drafted]);
  }
  const order = [...byProposer].sort(([p, a], [q, b]) => b.length - a.length || ((p ?? "~") < (q ?? "~") ? -1 : 1));
  return order.map(([proposer, drafted], n) => proposalOf(proposer, drafted, n, parties));
}
