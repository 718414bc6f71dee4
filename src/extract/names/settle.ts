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

/** In this order: each step trusts what the ones before it settled. */
const STEPS: readonly Step[] = [
  instruments,
  headlines,
  capitals,
  trims,
  titlesApart,
  officesOff,
  pairsApart,
  hyphenPairs,
  nothings,
  listsInside,
  clearHeads,
  titledPeople,
  declaredLetters,
  sameEverywhere,
  knownNames,
  oneKind,
  knownKinds,
  handles,
];

/** Refines what the tagger read, in named steps; names of a line in their order, none overlapping. */
export function settleNames(lines: readonly Line[], tagged: readonly (readonly TaggedName[])[]): TaggedName[][] {
  const settled = STEPS.reduce<readonly (readonly TaggedName[])[]>((names, step) => step(lines, names), tagged);
  return settled.map((row) => [...row].sort((a, b) => a.start - b.start));
}
