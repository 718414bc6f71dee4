import type { Collation } from "../../collate/collate.ts";
import type { Area, Cell, Measure, Proposal } from "../../collate/proposal.ts";
import type { Citation } from "../../read/citation.ts";
import { bySpan } from "../../text/span.ts";
import type { Desk } from "./desk.ts";
import type { Said } from "./shapes.ts";

/** Where measures lie that no area fits: last, and shown under a heading of its own. */
export const OTHER = "other";

export const mapProposals = (collation: Collation, change: (proposal: Proposal) => Proposal): Collation => ({
  ...collation,
  proposals: collation.proposals.map(change),
});

export const mapAreas = (collation: Collation, change: (area: Area, proposal: Proposal) => Area): Collation =>
  mapProposals(collation, (proposal) => ({ ...proposal, areas: proposal.areas.map((area) => change(area, proposal)) }));

export const mapMeasures = (collation: Collation, change: (measure: Measure) => Measure): Collation =>
  mapAreas(collation, (area) => ({ ...area, measures: area.measures.map(change) }));

export const changeMeasure = (collation: Collation, id: string, change: (measure: Measure) => Measure): Collation =>
  mapMeasures(collation, (measure) => (measure.id === id ? change(measure) : measure));

export interface Placed {
  readonly measure: Measure;
  readonly area: Area;
  readonly proposal: Proposal;
}

export const placedMeasures = ({ proposals }: Collation): Placed[] =>
  proposals.flatMap((proposal) =>
    proposal.areas.flatMap((area) => area.measures.map((measure) => ({ measure, area, proposal }))),
  );

export const placed = (collation: Collation, id: string): Placed | undefined =>
  placedMeasures(collation).find(({ measure }) => measure.id === id);

export const proposalOf = (collation: Collation, area: string): Proposal | undefined =>
  collation.proposals.find(({ areas }) => areas.some(({ id }) => id === area));

/** `p1-m7` after `p1-m6`: the number behind the last that was ever given in the proposal. */
export function nextId(collation: Collation, proposal: string, letter: "a" | "m"): string {
  const ids = collation.proposals.flatMap(({ areas }) =>
    letter === "a" ? areas.map(({ id }) => id) : areas.flatMap(({ measures }) => measures.map(({ id }) => id)),
  );
  const start = `${proposal}-${letter}`;
  const numbers = ids.filter((id) => id.startsWith(start)).map((id) => Number(id.slice(start.length)) || 0);
  return `${start}${Math.max(0, ...numbers) + 1}`;
}

export const actorName = ({ actors }: Collation, id: string | null): string =>
  id === null ? "nobody" : (actors.find((actor) => actor.id === id)?.name ?? id);

/** The actor that a text names, null for "nobody"; undefined after a complaint. */
export function actorSaid(said: Said, desk: Desk): string | null | undefined {
  return said.text.toLowerCase() === "nobody" ? null : (desk.findAll("actor", [said])[0] ?? undefined);
}

/** The passages in order, each once. */
export function inOrder(citations: readonly Citation[]): Citation[] {
  const sorted = [...citations].sort(bySpan);
  return sorted.filter(({ start, end }, i) => i === 0 || start !== sorted[i - 1]?.start || end !== sorted[i - 1]?.end);
}

const STRENGTH: Readonly<Record<Cell["status"], number>> = { stated: 3, contradicted: 2, partial: 1, absent: 0 };

/** What two measures' cells say of one source together. */
export function united(a: Cell, b: Cell): Cell {
  const status = STRENGTH[a.status] >= STRENGTH[b.status] ? a.status : b.status;
  return { source: a.source, status, citations: inOrder([...a.citations, ...b.citations]) };
}

/** A cell that cites these; absent where nothing is left to cite. */
export const citing = (cell: Cell, citations: readonly Citation[]): Cell => ({
  source: cell.source,
  status: citations.length === 0 ? "absent" : cell.status === "absent" ? "stated" : cell.status,
  citations: inOrder(citations),
});
