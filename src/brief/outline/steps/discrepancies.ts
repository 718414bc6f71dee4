import type { Collation } from "../../../collate/collate.ts";
import type { Discrepancy, Reading } from "../../../collate/discrepancy.ts";
import type { DiscrepancyChange } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { findPassages } from "../passages.ts";
import { onEach, type Step } from "../step.ts";
import { citesStretch, nameKey } from "../things.ts";

/** Sources that none of the readings cites. */
const silentOf = ({ sources }: Collation, readings: readonly Reading[]): string[] => {
  const cited = new Set(readings.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return sources.map(({ id }) => id).filter((id) => !cited.has(id));
};

const readingsOf = (change: DiscrepancyChange, desk: Desk): Reading[] =>
  (change.readings ?? []).flatMap(({ value, passages }) => {
    const citations = desk.passages(passages);
    return value === null || citations.length === 0 ? [] : { value: value.text, citations };
  });

function addDiscrepancy(collation: Collation, change: DiscrepancyChange, desk: Desk): Collation {
  const question = change["new-discrepancy"];
  if (question === null) return collation;
  const readings = readingsOf(change, desk);
  if (change.kind === null || readings.length < (change.kind === "omission" ? 1 : 2)) {
    desk.complain(
      question,
      "readings",
      "a new discrepancy needs its `kind` and two `readings`, each with value and passages",
    );
    return collation;
  }
  const numbers = collation.discrepancies.map(({ id }) => Number(id.slice(1)) || 0);
  const added: Discrepancy = {
    id: `d${Math.max(0, ...numbers) + 1}`,
    kind: change.kind,
    weight: change.weight ?? "medium",
    question: question.text,
    readings,
    silent: silentOf(collation, readings),
  };
  desk.made(change, { id: added.id, kind: "discrepancy", names: [added.question], passages: [] });
  desk.record(change, `discrepancy ${added.id}`, "added the difference");
  return { ...collation, discrepancies: [...collation.discrepancies, added] };
}

export const newDiscrepancies = onEach("new-discrepancies", "discrepancies", addDiscrepancy);

/** The reading of that value, or the only one that cites these words; null after a complaint. */
function readingTaken(found: Discrepancy, change: DiscrepancyChange, desk: Desk): Reading | null {
  const said = change.take;
  if (said === null) return null;
  const named = found.readings.filter(({ value }) => nameKey(value) === nameKey(said.text));
  const places = named.length > 0 ? [] : findPassages(said.text, desk.sources);
  const cited = found.readings.filter(({ citations }) =>
    citations.some((citation) => places.some((place) => citesStretch(citation, place.source.id, place))),
  );
  const [one, ...others] = named.length > 0 ? named : cited;
  if (one && others.length === 0) return one;
  const values = found.readings.map(({ value }) => `"${value}"`).join(", ");
  desk.complain(
    said,
    one ? "ambiguous" : "stale",
    `no one reading is meant by "${said.text}"; the readings are ${values}`,
  );
  return null;
}

function changeOne(found: Discrepancy, change: DiscrepancyChange, collation: Collation, desk: Desk): Discrepancy {
  let next = found;
  const note = (words: string): void => desk.record(change, `discrepancy ${found.id}`, words);
  if (change.question !== null && change.question.text !== found.question) {
    note(`question instead of “${found.question}”`);
    next = { ...next, question: change.question.text };
  }
  if (change.weight !== null && change.weight !== next.weight) {
    note(`${change.weight} weight instead of ${next.weight}`);
    next = { ...next, weight: change.weight };
  }
  const readings = change["new-discrepancy"] === null ? readingsOf(change, desk) : [];
  if (readings.length > 0 && JSON.stringify(readings) !== JSON.stringify(found.readings)) {
    note("readings written anew");
    next = { ...next, readings, silent: silentOf(collation, readings) };
  }
  const taken = readingTaken(next, change, desk);
  if (taken !== null) {
    note(`takes “${taken.value}”`);
    const signature = desk.signature(change);
    if (signature !== null) next = { ...next, decision: { reading: taken.value, ...signature } };
  }
  return next;
}

/** The one that a change is about; beside an address `kind` says which of several. */
const subjectOf = (change: DiscrepancyChange, collation: Collation, desk: Desk): string | null => {
  const isOfKind = (id: string): boolean =>
    change.kind === null || collation.discrepancies.some((each) => each.id === id && each.kind === change.kind);
  return desk.subject("discrepancy", change, change.discrepancy, isOfKind);
};

export const changeDiscrepancies = onEach("change-discrepancies", "discrepancies", (now, change, desk) => {
  const id = subjectOf(change, now, desk);
  return {
    ...now,
    discrepancies: now.discrepancies.map((each) => (each.id === id ? changeOne(each, change, now, desk) : each)),
  };
});

export const rejectDiscrepancies = onEach("reject-discrepancies", "discrepancies", (now, change, desk) => {
  const id = change.reject ? subjectOf(change, now, desk) : null;
  const found = now.discrepancies.find((each) => each.id === id);
  if (found === undefined) return now;
  desk.record(change, "briefing", `rejected the difference “${found.question}”`);
  return { ...now, discrepancies: now.discrepancies.filter((each) => each.id !== id) };
});

/** Of what the rules found in sources that the analyst has seen, only what the outline names is left; what is new shows. */
export const rejectReviewed = onEach("reject-reviewed", "reviews", (now, change, desk) => {
  const seen = new Set(desk.outline.seen.flatMap((said) => desk.source(said)?.id ?? []));
  const named = desk.outline.changes.discrepancies.map((one) => subjectOf(one, now, desk));
  const isUnnamed = ({ id, readings }: Discrepancy): boolean =>
    !named.includes(id) && readings.every(({ citations }) => citations.every(({ source }) => seen.has(source)));
  const out = now.discrepancies.filter(isUnnamed);
  if (out.length === 0) return now;
  const questions = out.map(({ question }) => `“${question}”`).join("; ");
  desk.record(change, "briefing", `left out differences that the rules found: ${questions}`);
  return { ...now, discrepancies: now.discrepancies.filter((each) => !out.includes(each)) };
});

const WEIGHTS = { high: 0, medium: 1, low: 2 } as const;

/** The weightiest first, as ever, where the outline has added one or weighed one anew. */
export const orderDiscrepancies: Step = {
  name: "order-discrepancies",
  run: (collation, desk) =>
    desk.outline.changes.discrepancies.some(({ weight, "new-discrepancy": added }) => weight !== null || added !== null)
      ? {
          ...collation,
          discrepancies: [...collation.discrepancies].sort((a, b) => WEIGHTS[a.weight] - WEIGHTS[b.weight]),
        }
      : collation,
};
