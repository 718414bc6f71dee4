import type { Discrepancy } from "../../../src/collate/discrepancy.ts";
import { assign } from "./assign.ts";
import { type Report, ratio } from "./figures.ts";
import type { GoldDiscrepancy } from "./gold.ts";
import type { Judged } from "./judged.ts";

/**
 * A discrepancy of the briefing hits an annotated one when two of its readings cite two of the annotated readings. Where
 * the annotation has one reading only, an omission: when it cites that one and a source that is rightly silent.
 * Omissions that hit nothing do not lower P: the annotation lists only those that a reader would miss.
 */
export function discrepancyReport(judged: Judged): Report {
  const { briefing, gold } = judged;
  const hits = briefing.discrepancies.map((mine) => gold.discrepancies.map((one) => isHit(judged, mine, one)));
  const pairs = assign(
    hits.flatMap((row, left) => row.flatMap((hit, right) => (hit ? [{ left, right, worth: 1 }] : []))),
  );
  const found = new Set(pairs.values());
  const recall = (weight?: string): number | null => {
    const wanted = [...gold.discrepancies.entries()].filter(
      ([, one]) => !one.optional && (weight === undefined || one.weight === weight),
    );
    return ratio(wanted.filter(([i]) => found.has(i)).length, wanted.length);
  };
  const right = hits.filter((row) => row.some(Boolean)).length;
  const wrong = briefing.discrepancies.filter((one, i) => !hits[i]?.some(Boolean) && one.kind !== "omission");
  return {
    figures: {
      "discrepancies P": ratio(right, right + wrong.length) ?? 0,
      "discrepancies R": recall(),
      "discrepancies R, high weight": recall("high"),
    },
    misses: [
      ...gold.discrepancies
        .filter((one, i) => !found.has(i) && !one.optional)
        .map(({ question, kind, weight }) => `discrepancy not found (${kind}, ${weight}): ${question}`),
      ...wrong.map(({ question, kind }) => `no discrepancy (${kind}): ${question}`),
    ],
  };
}

function isHit({ at, named, meets }: Judged, mine: Discrepancy, gold: GoldDiscrepancy): boolean {
  const touched = mine.readings.map(({ citations }) =>
    gold.readings.map(({ passages }) => meets(citations.map(at), passages)),
  );
  if (gold.readings.length > 1)
    return touched.some((row, i) =>
      row.some((met, k) => met && touched.some((other, j) => i !== j && other.some((meets2, l) => meets2 && l !== k))),
    );
  const silent = mine.silent.map(named);
  return (
    touched.some((row) => row.some(Boolean)) && silent.length > 0 && silent.every((one) => gold.silent.includes(one))
  );
}
