import type { Collation } from "../../../collate/collate.ts";
import type { Measure } from "../../../collate/proposal.ts";
import type { AreaChange, MeasureChange } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { mapAreas, mapProposals, placed, proposalOf } from "../proposals.ts";
import { onEach } from "../step.ts";
import { areaOf } from "./additions.ts";
import { areaSubject } from "./titles.ts";

/** The measures at the end of an area, in this order, and nowhere else. */
function put(collation: Collation, measures: readonly Measure[], area: string): Collation {
  const ids = new Set(measures.map(({ id }) => id));
  return mapAreas(collation, (each) => {
    const left = each.measures.filter(({ id }) => !ids.has(id));
    return { ...each, measures: each.id === area ? [...left, ...measures] : left };
  });
}

function moveMeasure(collation: Collation, change: MeasureChange, desk: Desk): Collation {
  if (change.measure === null || (change.area === null && change.proposal === null)) return collation;
  const id = desk.subject("measure", change, change.measure);
  const found = id === null ? undefined : placed(collation, id);
  const home = change.proposal === null ? found?.proposal.id : desk.find("proposal", change.proposal);
  if (id === null || found === undefined || !home) return collation;
  if (change.area === null && home === found.proposal.id) return collation;
  const place = areaOf(change, home, collation, desk);
  if (place === null || place.area === found.area.id) return collation;
  const target = place.collation.proposals.find(({ id: each }) => each === proposalOf(place.collation, place.area)?.id);
  const area = target?.areas.find((each) => each.id === place.area);
  const [from, to] =
    target?.id === found.proposal.id ? [found.area.title, area?.title] : [found.proposal.title, target?.title];
  desk.record(change, `measure ${id}`, `moved from “${from}” to “${to}”`);
  return put(place.collation, [found.measure], place.area);
}

export const moveMeasures = onEach("move-measures", "measures", moveMeasure);

/** The measures that an area lists lie in it, first and in the order of the list; others of its own follow. */
function fillArea(collation: Collation, change: AreaChange, desk: Desk): Collation {
  const id = change.measures === null ? null : areaSubject(change, collation, desk);
  const listed = desk.findAll("measure", change.measures).flatMap((each) => placed(collation, each) ?? []);
  const area = id === null ? undefined : proposalOf(collation, id)?.areas.find((each) => each.id === id);
  if (id === null || area === undefined || listed.length === 0) return collation;
  for (const { measure, area: from } of listed)
    if (from.id !== id && !desk.hasMade(measure.id))
      desk.record(change, `measure ${measure.id}`, `moved from “${from.title}” to “${area.title}”`);
  const ids = listed.map(({ measure }) => measure.id);
  const own = area.measures.filter((measure) => !ids.includes(measure.id));
  const before = area.measures.map((measure) => measure.id);
  if (ids.some((each, i) => before.includes(each) && before[i] !== each))
    desk.record(change, `area ${id}`, "measures put in order");
  return put(collation, [...listed.map(({ measure }) => measure), ...own], id);
}

export const fillAreas = onEach("fill-areas", "areas", fillArea);

/** The areas that a proposal lists stand first, in the order of the list. */
export const orderAreas = onEach("order-areas", "proposals", (now, change, desk) => {
  const id = change.areas === null ? null : desk.subject("proposal", change, change.proposal);
  if (id === null) return now;
  const inside = (area: string): boolean => proposalOf(now, area)?.id === id;
  const first = desk.findAll("area", change.areas, inside);
  return mapProposals(now, (proposal) => {
    if (proposal.id !== id) return proposal;
    const listed = first.flatMap((each) => proposal.areas.find((area) => area.id === each) ?? []);
    const areas = [...listed, ...proposal.areas.filter((area) => !first.includes(area.id))];
    if (areas.some((area, i) => area !== proposal.areas[i]))
      desk.record(change, `proposal ${id}`, "areas put in order");
    return { ...proposal, areas };
  });
});
