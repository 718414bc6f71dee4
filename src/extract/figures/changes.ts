import { countedAt } from "./counted.ts";
import type { FoundFigure } from "./found.ts";
import { CHANGES } from "./ranges.ts";
import { type Scan, wordAt } from "./scan.ts";

/** Words between a verb of change and the noun of what changes: "cut the maximum number of". */
const BEFORE_NOUN = new Set(
  "the a an its his her their our all maximum minimum total overall number size strength of".split(" "),
);

/** How far before "from" the verb may stand, in words. */
const REACH = 12;

/** What "cut the number of envoys in town from 20 to 10" counts: the object of the nearest verb of change before "from". */
export function changedThing(scan: Scan, from: number): string {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    if (/^[.;:!?]$/.test(wordAt(scan, i))) return "";
    if (!CHANGES.test(wordAt(scan, i))) continue;
    let at = i + 1;
    while (BEFORE_NOUN.has(wordAt(scan, at))) at++;
    const thing = countedAt(scan.tokens, at, scan.text, true);
    return thing.next <= from ? thing.text : "";
  }
  return "";
}

/** Two ends of one change: what only one of them names, both count. */
export function shareCounted(
  text: string,
  before: FoundFigure,
  figure: FoundFigure,
): readonly [FoundFigure, FoundFigure] {
  const oneChange =
    before.unit === null && figure.unit === null && /^\s+to\s+$/.test(text.slice(before.end, figure.start));
  if (!oneChange || (before.counted === "") === (figure.counted === "")) return [before, figure];
  const counted = before.counted || figure.counted;
  return [
    { ...before, counted },
    { ...figure, counted },
  ];
}
