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

/** Before the first of two figures; between the second and the first, with the few words of a place or time. */
const FROM = /\bfrom\s+(?:\p{L}+\s+){0,2}$/u;
const TO = /^(?:\s+[\p{L}\d]+){0,3}\s+to\s+$/u;
const OF = /^\s+of\s+(?:the|its|their|his|her|a|an)\s+$/;

/** How far before a figure its "from" may stand, in characters. */
const FROM_REACH = 24;

const shared = (figure: FoundFigure, unit: string | null): FoundFigure => ({
  ...figure,
  unit,
  rule: "figure/shared-unit",
});

/** "from 208 pounds to 193", "280 million of the 1.5 billion shekels": a unit that stands once is that of both. */
export function shareUnit(text: string, before: FoundFigure, figure: FoundFigure): readonly [FoundFigure, FoundFigure] {
  const between = text.slice(before.end, Math.min(figure.start, before.end + 60));
  if (figure.start - before.end > 60 || (before.unit === null) === (figure.unit === null)) return [before, figure];
  if (before.unit === null)
    return before.counted === "" && OF.test(between) ? [shared(before, figure.unit), figure] : [before, figure];
  const start = FROM.test(text.slice(Math.max(0, before.start - FROM_REACH), before.start));
  const changed = start && figure.counted === "" && TO.test(between);
  return [before, changed ? shared(figure, before.unit) : figure];
}
