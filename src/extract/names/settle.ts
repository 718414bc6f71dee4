import type { Line } from "./pieces.ts";
import { clearHeads } from "./steps/clear-heads.ts";
import { knownKinds, knownNames, oneKind, sameEverywhere } from "./steps/everywhere.ts";
import { titledPeople } from "./steps/given-names.ts";
import { handles } from "./steps/handles.ts";
import { capitals, headlines } from "./steps/headlines.ts";
import { instruments } from "./steps/instruments.ts";
import { declaredLetters } from "./steps/letters.ts";
import { listsInside } from "./steps/lists.ts";
import { hyphenPairs, pairsApart } from "./steps/pairs.ts";
import type { Step } from "./steps/step.ts";
import { nothings, officesOff, titlesApart } from "./steps/titles.ts";
import { trims } from "./steps/trims.ts";
import type { TaggedName } from "./tagged.ts";

/** In this order: each step trusts what the ones before it settled. Beside each its name on the method page. */
const STEPS: readonly (readonly [rule: string, step: Step])[] = [
  ["name/instrument", instruments],
  ["name/headline", headlines],
  ["name/capitals", capitals],
  ["name/trimmed", trims],
  ["name/title-apart", titlesApart],
  ["name/office-apart", officesOff],
  ["name/pair-apart", pairsApart],
  ["name/hyphen-pair", hyphenPairs],
  ["name/no-name", nothings],
  ["name/list-apart", listsInside],
  ["name/clear-head", clearHeads],
  ["name/titled-person", titledPeople],
  ["name/declared-letters", declaredLetters],
  ["name/named-elsewhere", sameEverywhere],
  ["name/known", knownNames],
  ["name/one-kind", oneKind],
  ["name/known-kind", knownKinds],
  ["name/handle", handles],
];

/** What a step made anew bears its name; what it left alone or only moved to another kind keeps its own. */
const signed = (names: readonly (readonly TaggedName[])[], rule: string): readonly (readonly TaggedName[])[] =>
  names.map((row) =>
    row.every((name) => name.rule !== undefined) ? row : row.map((name) => ({ ...name, rule: name.rule ?? rule })),
  );

/** Refines what the tagger read, in named steps; names of a line in their order, none overlapping. */
export function settleNames(lines: readonly Line[], tagged: readonly (readonly TaggedName[])[]): TaggedName[][] {
  const settled = STEPS.reduce(
    (names, [rule, step]) => signed(step(lines, names), rule),
    signed(tagged, "name/by-model"),
  );
  return settled.map((row) => [...row].sort((a, b) => a.start - b.start));
}
