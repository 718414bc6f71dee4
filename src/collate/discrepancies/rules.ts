import { amounts } from "./amounts.ts";
import { announcers, attribution } from "./attribution.ts";
import { certainty } from "./certainty.ts";
import { contradictions } from "./contradictions.ts";
import { denials } from "./denials.ts";
import type { DiscrepancyRule } from "./draft.ts";
import { enumerations } from "./enumerations.ts";
import { bounds, figures } from "./figures.ts";
import { items } from "./items.ts";
import { labels } from "./labels.ts";
import { lists } from "./lists.ts";
import { naming } from "./naming.ts";
import { omissions } from "./omissions.ts";
import { packages } from "./packages.ts";
import { quantities } from "./quantities.ts";
import { exceptRetellings } from "./retellings.ts";
import { slots } from "./slots.ts";
import { stage } from "./stage.ts";
import { tallies } from "./tallies.ts";
import { tellings } from "./tellings.ts";
import { dates, sequence } from "./times.ts";
import { topics } from "./topics.ts";
import { votes } from "./votes.ts";
import { coordination, deeds, quotation, scope } from "./wording.ts";

/** In order of what weighs most: of two findings at one place the earlier rule's is kept. */
export const DISCREPANCY_RULES: readonly DiscrepancyRule[] = [
  tallies,
  votes,
  figures,
  amounts,
  lists,
  items,
  packages,
  dates,
  sequence,
  attribution,
  stage,
  denials,
  contradictions,
  exceptRetellings(scope),
  certainty,
  exceptRetellings(deeds),
  exceptRetellings(coordination),
  quantities,
  bounds,
  slots,
  enumerations,
  labels,
  announcers,
  exceptRetellings(naming),
  quotation,
  tellings,
  omissions,
  topics,
];
