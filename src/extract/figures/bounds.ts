import {
  BETWEEN_BOUND_AND_NUMBER,
  BOUNDS_BEFORE,
  BOUNDS_BEHIND,
  type Bound,
  LONGEST_BOUND,
  TAKES_OVER,
} from "./bound-words.ts";
import { gluedAt, type Scan, wordAt } from "./scan.ts";

export interface BoundBefore {
  readonly bound: Bound;
  readonly start: number;
}

/** The longest bounding phrase that ends right before a token. */
export function boundBefore(scan: Scan, start: number): BoundBefore | null {
  if (wordAt(scan, start - 1) === "-" && wordAt(scan, start - 2) === "sub" && gluedAt(scan, start))
    return { bound: "less-than", start: start - 2 }; // "sub-7 nanometre"
  let end = start;
  if (BETWEEN_BOUND_AND_NUMBER.has(wordAt(scan, end - 1))) end--;
  for (const stop of end === start ? [start] : [end, start])
    for (let words = LONGEST_BOUND; words >= 1; words--) {
      if (stop - words < 0) continue;
      const phrase = Array.from({ length: words }, (_, k) => wordAt(scan, stop - words + k)).join(" ");
      const bound = BOUNDS_BEFORE.get(phrase);
      if (phrase === "over" && TAKES_OVER.has(wordAt(scan, stop - 2))) continue;
      if (bound !== undefined) return { bound, start: stop - words };
    }
  return null;
}

const TIME_UNITS: ReadonlySet<string> = new Set(["hour", "day", "week", "month", "year", "decade", "century"]);

/** "by $5 million over six years" is during them; "for over six years" is longer. */
export const isSpan = (scan: Scan, near: BoundBefore, unit: string | null): boolean =>
  wordAt(scan, near.start) === "over" &&
  unit !== null &&
  TIME_UNITS.has(unit) &&
  !/^(?:for|just|well|is|was|are|were|been|be|took|takes|take|lasted|with|of|a|an)$/.test(wordAt(scan, near.start - 1));

/** What bounds an amount from behind: "or more", "+". */
export function boundBehind(scan: Scan, i: number): { bound: Bound; next: number } | null {
  if (wordAt(scan, i) === "+" && gluedAt(scan, i)) return { bound: "at-least", next: i + 1 };
  const bound = BOUNDS_BEHIND.get(`${wordAt(scan, i)} ${wordAt(scan, i + 1)}`);
  return bound === undefined ? null : { bound, next: i + 2 };
}
