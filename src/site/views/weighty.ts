import type { Proposal } from "../../collate/proposal.ts";
import { fragmentId, PAGE } from "../urls.ts";
import { decisionsOn } from "./decisions.ts";
import type { Lookup } from "./lookup.ts";
import type { Link } from "./page.ts";

/** The proposals that the first page shows, and those that it only names. */
export interface ProposalsByWeight {
  readonly weighty: readonly Proposal[];
  readonly passing: readonly Link[];
}

/**
 * One measure that one report has is a remark in passing, or what a rule took for a proposal: beside the others it would
 * look like one of them. Where that is all there is and nothing takes its place, it is shown.
 */
export function proposalsByWeight(lookup: Lookup): ProposalsByWeight {
  const weighty = lookup.proposals.filter((proposal) => isWeighty(lookup, proposal));
  if (weighty.length === 0 && lookup.briefing.topics.length === 0) return { weighty: lookup.proposals, passing: [] };
  const passing = lookup.proposals.filter((proposal) => !weighty.includes(proposal));
  return {
    weighty,
    passing: passing.map(({ id, title }) => ({ href: `${PAGE.breakdown}#${fragmentId(id)}`, text: title })),
  };
}

function isWeighty(lookup: Lookup, proposal: Proposal): boolean {
  const measures = proposal.areas.flatMap((area) => area.measures);
  if (measures.length > 1) return true;
  const decided = [`proposal ${proposal.id}`, ...measures.map(({ id }) => `measure ${id}`)];
  if (decided.some((what) => decisionsOn(lookup, what).length > 0)) return true;
  return measures.some(({ cells }) => cells.filter(({ status }) => status !== "absent").length > 1);
}
