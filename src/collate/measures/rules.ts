import type { Rule } from "./find.ts";
import { act } from "./rules/act.ts";
import { cueAdjective, cueNoun, lookForward } from "./rules/cue-phrase.ts";
import { cueVerb } from "./rules/cue-verb.ts";
import { duty } from "./rules/duty.ts";
import { imperative } from "./rules/imperative.ts";
import { opposition } from "./rules/opposition.ts";
import { asked, rejectedBy } from "./rules/passive.ts";
import { exchange, planIncludes, planVerb } from "./rules/plan.ts";
import { provision } from "./rules/provision.ts";
import { accusation, fight, foretold, rebuff } from "./rules/retort.ts";
import { consequences, disclaimer, goesOn, right, underWay } from "./rules/stance.ts";
import { performed, undergone } from "./rules/undergone.ts";
import { verdict } from "./rules/verdict.ts";
import { will } from "./rules/will.ts";

/** The rules for measures in English. At one token the first that does not decline decides. */
export const MEASURE_RULES: readonly Rule[] = [
  rejectedBy,
  asked,
  cueVerb,
  cueAdjective,
  cueNoun,
  duty,
  will,
  consequences,
  planIncludes,
  planVerb,
  exchange,
  imperative,
  verdict,
  opposition,
  lookForward,
  right,
  disclaimer,
  provision,
  underWay,
  goesOn,
  act,
  rebuff,
  fight,
  foretold,
  accusation,
  undergone,
  performed,
];
