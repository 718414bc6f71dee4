import type { Step } from "./step.ts";
import { newAreas, newMeasures, newProposals } from "./steps/additions.ts";
import { changeClaims, newClaims, rejectClaims } from "./steps/claims.ts";
import {
  changeDiscrepancies,
  newDiscrepancies,
  orderDiscrepancies,
  rejectDiscrepancies,
  rejectReviewed,
} from "./steps/discrepancies.ts";
import { addPassages, areaLabels, dropPassages, matchClaims, matchCues, setCells } from "./steps/evidence.ts";
import { linkAnswers, mergeAreas, mergeMeasures, mergeProposals } from "./steps/merges.ts";
import { fillAreas, moveMeasures, orderAreas } from "./steps/moves.ts";
import { rejectAreas, rejectMeasures, rejectProposals, tidy } from "./steps/rejects.ts";
import { splitMeasures } from "./steps/splits.ts";
import { areaNames, areaTitles, measureNames, measureTitles, proposalNames, proposalTitles } from "./steps/titles.ts";

/**
 * The order in which an outline is worked off, whatever the order of the file: what is new can be named by the rest, what
 * is merged is found under all its names, and what is rejected could still be merged, moved or cited before.
 */
export const STEPS: readonly Step[] = [
  newClaims,
  changeClaims,
  newProposals,
  proposalNames,
  newAreas,
  areaNames,
  newMeasures,
  measureNames,
  mergeProposals,
  mergeAreas,
  mergeMeasures,
  splitMeasures,
  linkAnswers,
  proposalTitles,
  areaTitles,
  measureTitles,
  moveMeasures,
  fillAreas,
  orderAreas,
  dropPassages,
  addPassages,
  matchClaims,
  matchCues,
  setCells,
  areaLabels,
  rejectMeasures,
  rejectAreas,
  rejectProposals,
  tidy,
  rejectClaims,
  newDiscrepancies,
  changeDiscrepancies,
  rejectDiscrepancies,
  rejectReviewed,
  orderDiscrepancies,
];
