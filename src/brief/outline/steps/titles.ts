import type { Collation } from "../../../collate/collate.ts";
import type { Proposal } from "../../../collate/proposal.ts";
import { isDated } from "../../../text/edtf.ts";
import type { AreaChange, Changes, MeasureChange, ProposalChange } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { actorName, actorSaid, changeMeasure, mapAreas, mapProposals, placed } from "../proposals.ts";
import { onEach, type Step } from "../step.ts";

const renamed = (from: string, to: string): string => `title “${to}” instead of “${from}”`;

/** A new title is a name like the old one from here on, whichever of them the rest of the file uses. */
const calling = <K extends "proposals" | "areas" | "measures">(
  kind: "proposal" | "area" | "measure",
  list: K,
  subject: (collation: Collation, change: Changes[K][number], desk: Desk) => string | null,
): Step =>
  onEach(`${kind}-names`, list, (collation, change, desk) => {
    const title = change.title?.text;
    const id = title === undefined ? null : subject(collation, change, desk);
    if (id !== null && title !== undefined) desk.alsoCalled(kind, id, title);
    return collation;
  });

export const proposalNames = calling("proposal", "proposals", (_, one, desk) =>
  desk.subject("proposal", one, one.proposal),
);
export const areaNames = calling("area", "areas", (collation, one, desk) => areaSubject(one, collation, desk));
export const measureNames = calling("measure", "measures", (_, one, desk) => desk.subject("measure", one, one.measure));

/** The area that a change is about, in the proposal that it names, if it names one. */
export function areaSubject(change: AreaChange, collation: Collation, desk: Desk): string | null {
  const home = change.proposal === null ? null : desk.find("proposal", change.proposal);
  const inside = (id: string): boolean =>
    home === null || collation.proposals.some((each) => each.id === home && each.areas.some((area) => area.id === id));
  return desk.subject("area", change, change.area, inside);
}

function proposalFields(proposal: Proposal, change: ProposalChange, collation: Collation, desk: Desk): Proposal {
  let next = proposal;
  const note = (words: string): void => desk.record(change, `proposal ${proposal.id}`, words);
  if (change.title !== null && change.title.text !== proposal.title) {
    note(renamed(proposal.title, change.title.text));
    next = { ...next, title: change.title.text };
  }
  for (const key of ["proposer", "addressee"] as const) {
    const said = change[key];
    const actor = said === null ? undefined : actorSaid(said, desk);
    if (actor === undefined || actor === next[key]) continue;
    note(`${key} ${actorName(collation, actor)} instead of ${actorName(collation, next[key])}`);
    next = { ...next, [key]: actor };
  }
  if (change.day !== null && change.day.text !== next.date) {
    if (!isDated(change.day.text))
      desk.complain(change.day, "type", "day must be an EDTF date, as 2022-01-26 or 2022-01");
    else {
      note(`date ${change.day.text} instead of ${next.date ?? "none"}`);
      next = { ...next, date: change.day.text };
    }
  }
  return next;
}

/** Title, parties and day of proposals. */
export const proposalTitles = onEach("proposal-titles", "proposals", (now, change, desk) => {
  const id = desk.subject("proposal", change, change.proposal);
  return change["new-proposal"] !== null && change.title === null
    ? now
    : mapProposals(now, (each) => (each.id === id ? proposalFields(each, change, now, desk) : each));
});

export const areaTitles = onEach("area-titles", "areas", (now, change, desk) => {
  const id = areaSubject(change, now, desk);
  const title = change.title?.text;
  return title === undefined
    ? now
    : mapAreas(now, (area) => {
        if (area.id !== id || area.title === title) return area;
        desk.record(change, `area ${id}`, renamed(area.title, title));
        return { ...area, title };
      });
});

function measureFields(collation: Collation, change: MeasureChange, desk: Desk): Collation {
  const id = desk.subject("measure", change, change.measure);
  const found = id === null ? undefined : placed(collation, id)?.measure;
  if (id === null || found === undefined || change.measure === null) return collation;
  let next = found;
  const note = (words: string): void => desk.record(change, `measure ${id}`, words);
  if (change.title !== null && change.title.text !== found.title) {
    note(renamed(found.title, change.title.text));
    next = { ...next, title: change.title.text };
  }
  if (change.modality !== null && change.modality !== found.modality) {
    note(`${change.modality} instead of ${found.modality}`);
    next = { ...next, modality: change.modality };
  }
  const addressee = change.addressee === null ? undefined : actorSaid(change.addressee, desk);
  if (addressee !== undefined && addressee !== found.addressee) {
    note(`to ${actorName(collation, addressee)} instead of ${actorName(collation, found.addressee)}`);
    next = { ...next, addressee };
  }
  return changeMeasure(collation, id, () => next);
}

/** Title, modality and addressee of measures. */
export const measureTitles = onEach("measure-titles", "measures", measureFields);
