import { attribution } from "./attribution.ts";
import type { DiscrepancyRule } from "./draft.ts";
import { figures } from "./figures.ts";
import { lists } from "./lists.ts";
import { naming } from "./naming.ts";
import { omissions } from "./omissions.ts";
import { stage } from "./stage.ts";
import { dates, sequence } from "./times.ts";
import { coordination, deeds, quotation, scope } from "./wording.ts";

/** In order of what weighs most: of two findings at one place the earlier rule's is kept. */
export const DISCREPANCY_RULES: readonly DiscrepancyRule[] = [
  figures,
  lists,
  dates,
  sequence,
  attribution,
  stage,
  scope,
  deeds,
  coordination,
  naming,
  quotation,
  omissions,
];
