import type { Collation } from "../../../collate/collate.ts";
import type { Measure } from "../../../collate/proposal.ts";
import type { Citation } from "../../../read/citation.ts";
import type { MeasureChange, SplitOff } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { citing, mapAreas, nextId, placed } from "../proposals.ts";
import { onEach } from "../step.ts";
import { citesStretch } from "../things.ts";

/** Whether a citation is about one of the passages. */
export const isAmong = (citation: Citation, passages: readonly Citation[]): boolean =>
  passages.some((passage) => citesStretch(citation, passage.source, passage));

/** The measure without what the passages cite. */
export const without = (measure: Measure, passages: readonly Citation[]): Measure => ({
  ...measure,
  cells: measure.cells.map((cell) => {
    const left = cell.citations.filter((citation) => !isAmong(citation, passages));
    return left.length === cell.citations.length ? cell : citing(cell, left);
  }),
});

function splitOff(collation: Collation, change: MeasureChange, part: SplitOff, desk: Desk): Collation {
  const id = desk.subject("measure", change, change.measure);
  const found = id === null ? undefined : placed(collation, id);
  const passages = desk.passages(part.passages);
  if (id === null || found === undefined || part.title === null || passages.length === 0) return collation;
  const { measure, area, proposal } = found;
  const own = nextId(collation, proposal.id, "m");
  const title = part.title.text;
  const other: Measure = {
    ...measure,
    id: own,
    title,
    modality: part.modality ?? measure.modality,
    answers: [],
    cells: measure.cells.map(({ source }) =>
      citing(
        { source, status: "absent", citations: [] },
        passages.filter((passage) => passage.source === source),
      ),
    ),
  };
  desk.add({ id: own, kind: "measure", names: [title], passages });
  desk.record(change, `measure ${id}`, `“${title}” split off`);
  desk.record(change, `measure ${own}`, `split off from “${measure.title}”`);
  return mapAreas(collation, (each) =>
    each.id === area.id
      ? {
          ...each,
          measures: each.measures.flatMap((one) => (one.id === id ? [without(one, passages), other] : [one])),
        }
      : each,
  );
}

/** Measures that were taken for one, told apart. The parts stand behind what they are split from. */
export const splitMeasures = onEach("split-measures", "measures", (collation, change, desk) => {
  let now = collation;
  for (const part of change.split ?? []) now = splitOff(now, change, part, desk);
  return now;
});
