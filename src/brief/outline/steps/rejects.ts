import type { Collation } from "../../../collate/collate.ts";
import type { AreaChange, MeasureChange, ProposalChange } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { mapAreas, mapMeasures, mapProposals, placed, proposalOf } from "../proposals.ts";
import { onEach, type Step } from "../step.ts";
import { withOther } from "./additions.ts";
import { areaSubject } from "./titles.ts";

function rejectMeasure(collation: Collation, change: MeasureChange, desk: Desk): Collation {
  const id = change.reject ? desk.subject("measure", change, change.measure) : null;
  const found = id === null ? undefined : placed(collation, id);
  if (found === undefined) return collation;
  desk.record(change, `proposal ${found.proposal.id}`, `rejected the measure “${found.measure.title}”`);
  return mapAreas(collation, (area) => ({ ...area, measures: area.measures.filter((each) => each.id !== id) }));
}

/** The heading goes; what stood under it goes to the measures that fit nowhere. */
function rejectArea(collation: Collation, change: AreaChange, desk: Desk): Collation {
  const id = change.reject ? areaSubject(change, collation, desk) : null;
  const home = id === null ? undefined : proposalOf(collation, id);
  const area = home?.areas.find((each) => each.id === id);
  if (home === undefined || area === undefined) return collation;
  desk.record(change, `proposal ${home.id}`, `rejected the area “${area.title}”`);
  const other = withOther(collation, home.id);
  return mapProposals(other.collation, (proposal) => ({
    ...proposal,
    areas: proposal.areas
      .filter((each) => each.id !== id)
      .map((each) => (each.id === other.area ? { ...each, measures: [...each.measures, ...area.measures] } : each)),
  }));
}

function rejectProposal(collation: Collation, change: ProposalChange, desk: Desk): Collation {
  const id = change.reject ? desk.subject("proposal", change, change.proposal) : null;
  const proposal = collation.proposals.find((each) => each.id === id);
  if (proposal === undefined) return collation;
  desk.record(change, "briefing", `rejected the proposal “${proposal.title}”`);
  return { ...collation, proposals: collation.proposals.filter((each) => each.id !== id) };
}

export const rejectMeasures = onEach("reject-measures", "measures", rejectMeasure);

export const rejectAreas = onEach("reject-areas", "areas", rejectArea);

export const rejectProposals = onEach("reject-proposals", "proposals", rejectProposal);

/** What nothing is left of goes: measures that no source says any more, areas and proposals that hold nothing. */
export const tidy: Step = {
  name: "tidy",
  run(collation, desk) {
    for (const change of desk.outline.changes.measures) {
      const id = change.reject ? null : desk.subject("measure", change, change.measure);
      const measure = id === null ? undefined : placed(collation, id)?.measure;
      if (measure?.cells.every(({ status }) => status === "absent"))
        desk.complain(
          change,
          "evidence",
          `no source is cited for “${measure.title}”: add passages or cues, or reject it`,
        );
    }
    // An untouched briefing stays as it is, to the letter.
    const { proposals, areas, measures } = desk.outline.changes;
    if (proposals.length + areas.length + measures.length === 0) return collation;
    const filled = mapProposals(collation, (proposal) => ({
      ...proposal,
      areas: proposal.areas.filter((area) => area.measures.length > 0),
    }));
    const kept = { ...filled, proposals: filled.proposals.filter(({ areas: held }) => held.length > 0) };
    const left = new Set(
      kept.proposals.flatMap(({ areas: held }) => held).flatMap((area) => area.measures.map(({ id }) => id)),
    );
    return mapMeasures(kept, (measure) =>
      measure.answers.every((id) => left.has(id))
        ? measure
        : { ...measure, answers: measure.answers.filter((id) => left.has(id)) },
    );
  },
};
