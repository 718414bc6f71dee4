import type { Collation } from "../../../collate/collate.ts";
import type { Measure, Proposal } from "../../../collate/proposal.ts";
import type { AreaChange, MeasureChange, ProposalChange } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { actorSaid, mapProposals, nextId, OTHER, proposalOf } from "../proposals.ts";
import { onEach } from "../step.ts";
import { nameKey } from "../things.ts";

/** Puts an area before the one for all that fits nowhere. */
export function withArea(proposal: Proposal, area: Proposal["areas"][number]): Proposal {
  const isLast = ({ title }: { readonly title: string }): boolean => title === OTHER;
  return {
    ...proposal,
    areas: [...proposal.areas.filter((each) => !isLast(each)), area, ...proposal.areas.filter(isLast)],
  };
}

function addProposal(collation: Collation, change: ProposalChange, desk: Desk): Collation {
  const title = change["new-proposal"];
  if (title === null) return collation;
  const numbers = collation.proposals.map(({ id }) => Number(id.slice(1)) || 0);
  const proposer = change.proposer ? actorSaid(change.proposer, desk) : null;
  const addressee = change.addressee ? actorSaid(change.addressee, desk) : null;
  const proposal: Proposal = {
    id: `p${Math.max(0, ...numbers) + 1}`,
    title: title.text,
    proposer: proposer ?? null,
    addressee: addressee ?? null,
    date: change.day?.text ?? null,
    areas: [],
  };
  desk.made(change, { id: proposal.id, kind: "proposal", names: [proposal.title], passages: [] });
  desk.record(change, `proposal ${proposal.id}`, `added the proposal “${proposal.title}”`);
  return { ...collation, proposals: [...collation.proposals, proposal] };
}

/** The proposal that a new area or measure belongs to: the one it names, else the only one; null after a complaint. */
function homeOf(change: AreaChange | MeasureChange, collation: Collation, desk: Desk): string | null {
  if (change.proposal !== null) return desk.find("proposal", change.proposal);
  const [only, ...others] = collation.proposals;
  if (only && others.length === 0) return only.id;
  desk.complain(change, "proposal", "there are several proposals: say which by the key `proposal`");
  return null;
}

function addArea(collation: Collation, change: AreaChange, desk: Desk): Collation {
  const title = change["new-area"];
  const home = title && homeOf(change, collation, desk);
  if (title === null || home === null) return collation;
  const id = nextId(collation, home, "a");
  desk.made(change, { id, kind: "area", names: [title.text], passages: [] });
  desk.record(change, `area ${id}`, `added the area “${title.text}”`);
  return mapProposals(collation, (proposal) =>
    proposal.id === home ? withArea(proposal, { id, title: title.text, labels: [], measures: [] }) : proposal,
  );
}

/** The area for what fits nowhere, made where it is missing. */
export function withOther(
  collation: Collation,
  proposal: string,
): { readonly collation: Collation; readonly area: string } {
  const found = collation.proposals.find(({ id }) => id === proposal)?.areas.find(({ title }) => title === OTHER);
  if (found) return { collation, area: found.id };
  const area = { id: nextId(collation, proposal, "a"), title: OTHER, labels: [], measures: [] };
  return {
    area: area.id,
    collation: mapProposals(collation, (each) =>
      each.id === proposal ? { ...each, areas: [...each.areas, area] } : each,
    ),
  };
}

/** The area that a measure names, looked for in its own proposal first; null after a complaint. */
export function areaOf(
  change: MeasureChange,
  proposal: string,
  collation: Collation,
  desk: Desk,
): { readonly collation: Collation; readonly area: string } | null {
  const [said] = change.area ?? [];
  if (said === undefined || nameKey(said.text) === OTHER) return withOther(collation, proposal);
  const inside = (id: string): boolean => proposalOf(collation, id)?.id === proposal;
  const area = desk.find(
    "area",
    change.area ?? [],
    desk.knows("area", said.text, inside) || change.proposal ? inside : undefined,
  );
  return area === null ? null : { collation, area };
}

function addMeasure(collation: Collation, change: MeasureChange, desk: Desk): Collation {
  const title = change["new-measure"];
  if (title === null) return collation;
  if (change.modality === null)
    desk.complain(
      title,
      "modality",
      "a new measure needs its `modality`: offer, demand, commitment, principle, refusal or warning",
    );
  const named = change.area !== null && change.proposal === null ? desk.find("area", change.area) : null;
  const home = named === null ? homeOf(change, collation, desk) : (proposalOf(collation, named)?.id ?? null);
  const place = home === null ? null : areaOf(change, home, collation, desk);
  if (home === null || place === null || change.modality === null) return collation;
  const id = nextId(place.collation, home, "m");
  const addressee = change.addressee ? actorSaid(change.addressee, desk) : null;
  const measure: Measure = {
    id,
    title: title.text,
    modality: change.modality,
    addressee: addressee ?? null,
    claims: [],
    answers: [],
    cells: collation.sources.map(({ id: source }) => ({ source, status: "absent", citations: [] })),
  };
  desk.made(change, { id, kind: "measure", names: [title.text], passages: [] });
  desk.record(change, `measure ${id}`, `added the measure “${title.text}”`);
  return mapProposals(place.collation, (proposal) => ({
    ...proposal,
    areas: proposal.areas.map((area) =>
      area.id === place.area ? { ...area, measures: [...area.measures, measure] } : area,
    ),
  }));
}

export const newProposals = onEach("new-proposals", "proposals", addProposal);

export const newAreas = onEach("new-areas", "areas", addArea);

export const newMeasures = onEach("new-measures", "measures", addMeasure);
