import type { Citation } from "../../read/citation.ts";
import { overlaps } from "../../text/span.ts";
import type { Discrepancy, Reading } from "../discrepancy.ts";
import type { Witnesses } from "../witnesses.ts";
import { ByPlace } from "./by-place.ts";
import type { Draft, Place } from "./draft.ts";
import { withReadingsElsewhere } from "./elsewhere.ts";

const WEIGHTS = ["high", "medium", "low"] as const;

/** A reader follows up so many; what weighs least goes first. */
const MOST = 40;

/**
 * From what the rules found to what is shown: findings at one place become one, readings of the same words become one
 * with all citations, sources that are not cited are silent.
 */
export function settle(drafts: readonly Draft[], witnesses: Witnesses): Discrepancy[] {
  const merged: Draft[] = [];
  const byPlace = new ByPlace();
  for (const draft of drafts) {
    const places = placesOf(draft);
    const near = byPlace.near(places).map((at) => ({ at, other: merged[at] as Draft }));
    if (draft.general && near.some(({ other }) => !other.general && answers(other, draft))) continue;
    const same = near.find(({ other }) => askTheSame(other, draft) && (!draft.general || addsSource(other, draft)));
    byPlace.put(same?.at ?? merged.length, places);
    if (same) merged[same.at] = united(same.other, draft);
    else merged.push(draft);
  }
  return merged
    .map((draft, i) => ({ draft, i }))
    .sort(
      (x, y) =>
        WEIGHTS.indexOf(x.draft.weight) - WEIGHTS.indexOf(y.draft.weight) ||
        (y.draft.rank ?? 0) - (x.draft.rank ?? 0) ||
        x.i - y.i,
    )
    .slice(0, MOST)
    .map(({ draft }) => withReadingsElsewhere(draft, witnesses.sources))
    .map((draft, i) => ({
      id: `d${i + 1}`,
      kind: draft.kind,
      weight: draft.weight,
      question: draft.question,
      readings: draft.readings,
      silent: silentIn(draft, witnesses),
    }));
}

const placesOf = ({ readings, at = [] }: Draft): Place[] => [...readings.flatMap(({ citations }) => citations), ...at];

/** Two findings ask the same if they are of one kind and cite the same place in some source. */
function askTheSame(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind || a.kind === "omission") return false;
  if (a.at && b.at) return a.at.some((each) => b.at?.some((other) => samePlace(each, other)));
  const ofA = a.readings.flatMap((reading) => reading.citations);
  return b.readings.some((reading) => reading.citations.some((each) => ofA.some((other) => samePlace(each, other))));
}

/** Of two general findings over the same sources each lays other sentences side by side: neither is in the other. */
function addsSource(first: Draft, second: Draft): boolean {
  const known = new Set(first.readings.flatMap((reading) => reading.citations.map((each) => each.source)));
  return (
    second.readings.every((reading) =>
      reading.citations.some((each) => !known.has(each.source) || cites(first, each)),
    ) && Boolean(first.general)
  );
}

const cites = (draft: Draft, citation: Citation): boolean =>
  draft.readings.some((reading) => reading.citations.some((each) => samePlace(each, citation)));

/** Whether a finding names already what differs in two places that a general one only lays side by side. */
function answers(particular: Draft, general: Draft): boolean {
  const touched = general.readings.map((reading) =>
    particular.readings.some((other) =>
      other.citations.some((each) => reading.citations.some((citation) => samePlace(each, citation))),
    ),
  );
  return touched.filter(Boolean).length > 1;
}

const samePlace = (a: Place, b: Place): boolean => a.source === b.source && overlaps(a, b);

/** The first draft asks; the second adds what further sources say. */
function united(first: Draft, second: Draft): Draft {
  const cited = new Set(first.readings.flatMap((reading) => reading.citations.map((each) => each.source)));
  const readings: Reading[] = [...first.readings];
  for (const reading of second.readings) {
    const fresh = reading.citations.filter((each) => !cited.has(each.source));
    if (fresh.length === 0) continue;
    const same = readings.findIndex((other) => valueKey(other) === valueKey(reading));
    if (same < 0) readings.push({ ...reading, citations: fresh });
    else {
      const old = readings[same] as Reading;
      readings[same] = { ...old, citations: [...old.citations, ...fresh].sort(byPlace) };
    }
  }
  return { ...first, readings, ...(first.at && second.at ? { at: [...first.at, ...second.at] } : {}) };
}

const valueKey = (reading: Reading): string => reading.value.toLowerCase();

const byPlace = (a: Citation, b: Citation): number =>
  a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1;

function silentIn(draft: Draft, witnesses: Witnesses): string[] {
  const cited = new Set(draft.readings.flatMap((reading) => reading.citations.map((each) => each.source)));
  return witnesses.sources.map((source) => source.id).filter((id) => !cited.has(id));
}
