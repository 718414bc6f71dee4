import type { Collation } from "../../../collate/collate.ts";
import type { Area, Measure, Proposal } from "../../../collate/proposal.ts";
import {
  mapAreas,
  mapMeasures,
  mapProposals,
  OTHER,
  placed,
  placedMeasures,
  proposalOf,
  united,
} from "../proposals.ts";
import { onEach, type Step } from "../step.ts";
import { withArea } from "./additions.ts";
import { areaSubject } from "./titles.ts";

const merged = (titles: readonly string[]): string => `merged with ${titles.map((title) => `“${title}”`).join(", ")}`;

/** What fits nowhere in either fits nowhere in both; any other area stands on its own. */
function withAllOf(home: Proposal, area: Area): Proposal {
  const rest = area.title === OTHER ? home.areas.find(({ title }) => title === OTHER) : undefined;
  if (rest === undefined) return withArea(home, area);
  const measures = [...rest.measures, ...area.measures];
  return { ...home, areas: home.areas.map((each) => (each === rest ? { ...rest, measures } : each)) };
}

/** Areas of the others follow their measures; two areas of one title stay two until the outline merges them. */
export const mergeProposals = onEach("merge-proposals", "proposals", (now, change, desk) => {
  const id = desk.subject("proposal", change, change.proposal);
  const others = desk.findAll("proposal", change.merge).filter((other) => other !== id);
  const from = now.proposals.filter((each) => others.includes(each.id));
  if (id === null || from.length === 0) return now;
  desk.record(change, `proposal ${id}`, merged(from.map(({ title }) => title)));
  for (const other of others) desk.becomes(other, id);
  const kept = { ...now, proposals: now.proposals.filter((each) => !others.includes(each.id)) };
  return mapProposals(kept, (each) =>
    each.id === id ? from.flatMap(({ areas }) => areas).reduce(withAllOf, each) : each,
  );
});

export const mergeAreas = onEach("merge-areas", "areas", (now, change, desk) => {
  const id = areaSubject(change, now, desk);
  const home = id === null ? undefined : proposalOf(now, id);
  if (id === null || home === undefined || change.merge === null) return now;
  const inside = (other: string): boolean => proposalOf(now, other)?.id === home.id;
  const others = desk.findAll("area", change.merge, inside).filter((other) => other !== id);
  const from = home.areas.filter((area) => others.includes(area.id));
  if (from.length === 0) return now;
  desk.record(change, `area ${id}`, merged(from.map(({ title }) => title)));
  for (const other of others) desk.becomes(other, id);
  const all = mapAreas(now, (area) =>
    area.id === id
      ? {
          ...area,
          labels: [...area.labels, ...from.flatMap(({ labels }) => labels)],
          measures: [...area.measures, ...from.flatMap(({ measures }) => measures)],
        }
      : area,
  );
  return mapProposals(all, (each) => ({ ...each, areas: each.areas.filter((area) => !others.includes(area.id)) }));
});

/** The first measure with the evidence of the others. */
function unitedMeasure(first: Measure, others: readonly Measure[]): Measure {
  const all = [first, ...others];
  return {
    ...first,
    claims: [...new Set(all.flatMap(({ claims }) => claims))],
    answers: [...new Set(all.flatMap(({ answers }) => answers))],
    cells: first.cells.map((cell, i) => others.reduce((sum, { cells }) => united(sum, cells[i] ?? sum), cell)),
  };
}

/** What answered a merged measure answers what it has become; nothing answers itself. */
export const withAnswers = (collation: Collation, settled: (id: string) => string): Collation =>
  mapMeasures(collation, (measure) => ({
    ...measure,
    answers: [...new Set(measure.answers.map(settled))].filter((id) => id !== measure.id),
  }));

const uniteMeasures = onEach("merge-measures", "measures", (now, change, desk) => {
  const id = desk.subject("measure", change, change.measure);
  const first = id === null ? undefined : placed(now, id)?.measure;
  const others = desk.findAll("measure", change.merge).filter((other) => other !== id);
  const from = others.flatMap((other) => placed(now, other)?.measure ?? []);
  if (id === null || first === undefined || from.length === 0) return now;
  desk.record(change, `measure ${id}`, merged(from.map(({ title }) => title)));
  for (const other of others) desk.becomes(other, id);
  return mapAreas(now, (area) => ({
    ...area,
    measures: area.measures
      .filter((measure) => !others.includes(measure.id))
      .map((measure) => (measure.id === id ? unitedMeasure(first, from) : measure)),
  }));
});

export const mergeMeasures: Step = {
  name: uniteMeasures.name,
  run: (collation, desk) =>
    desk.outline.changes.measures.every(({ merge }) => merge === null)
      ? collation
      : withAnswers(uniteMeasures.run(collation, desk), (id) => desk.settled(id)),
};

/** A demand and what is answered to it, an offer and the counter-offer: each leads to the other. */
export const linkAnswers = onEach("link-answers", "measures", (now, change, desk) => {
  const id = desk.subject("measure", change, change.measure);
  const measure = id === null ? undefined : placed(now, id)?.measure;
  const others = desk.findAll("measure", change.answers).filter((other) => other !== id);
  const fresh = others.filter((other) => measure?.answers.includes(other) === false);
  if (id === null || measure === undefined || fresh.length === 0) return now;
  for (const other of fresh) desk.record(change, `measure ${id}`, `beside “${placed(now, other)?.measure.title}”`);
  const order = placedMeasures(now).map((each) => each.measure.id);
  const inOrder = (ids: readonly string[]): string[] => order.filter((each) => ids.includes(each));
  return mapMeasures(now, (each) => {
    if (each.id === id) return { ...each, answers: inOrder([...each.answers, ...fresh]) };
    return fresh.includes(each.id) ? { ...each, answers: inOrder([...each.answers, id]) } : each;
  });
});
