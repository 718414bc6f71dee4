import type { Modality } from "../proposal.ts";
import { NOMINALS, PLAN_NOUNS } from "./cue-words.ts";
import type { Find } from "./find.ts";
import type { Item } from "./lists.ts";
import { keyAt, type Scene } from "./scene.ts";
import { headOf } from "./subjects.ts";
import { baseOf, groupOf, readVerb } from "./verbs.ts";

/** These cues offer whatever the verb behind them is. */
const GIVES = /^(?:offer|offers|offered|offering|willingness|readiness)$/;
const WISHES = /^(?:want|wants|wanted|wanting|wish|wishes|wished|desire|desires|desired|like)$/;
const EXECUTIVE = /^(?:action|actions|order|orders|steps)$/;
/** Who vows to do one of these says no to what others want. */
const RESISTING = /^(?:resist|oppose|block|veto|reject|thwart|defy|obstruct)$/;
const RESTRICTING_NOUN =
  /^(?:ban|bans|limit|limits|restriction|restrictions|end|moratorium|cut|cuts|freeze|halt|penalties|penalty|sanctions|withdrawal|removal)$/;

/** "try to block", "continue to help": the verb behind says what is done. */
function innerHead(scene: Scene, head: number): number {
  const leads = /^(?:try|seek|continue|move|begin|start|work|attempt|aim|agree)$/.test(baseOf(keyAt(scene, head)));
  return leads && keyAt(scene, head + 1) === "to" && readVerb(keyAt(scene, head + 2))?.form === "base"
    ? head + 2
    : head;
}

/** The verb that says what a measure does: the head of a verb phrase, or that which the head noun is made of. */
export function deedOf(scene: Scene, item: Item): string | null {
  if (item.head !== null) return baseOf(keyAt(scene, innerHead(scene, item.head)));
  return NOMINALS[keyAt(scene, headOf(scene, item.from, item.to))] ?? null;
}

/** What is bad for both sides: who proposes to end it offers something. */
const TROUBLE =
  /^(?:strike|strikes|dispute|conflict|war|fighting|violence|crisis|standoff|stand-off|deadlock|impasse|shutdown|blockade|siege|curfew|boycott|hostilities|row|feud)$/;

/** "end the strike", "end the dispute by raising wages": what is ended is a trouble, or what it is ended by is given. */
function endsTrouble(scene: Scene, { from, to, head }: Item): boolean {
  if (head === null || !/^(?:end|stop|halt|settle|suspend)$/.test(baseOf(keyAt(scene, head)))) return false;
  if (TROUBLE.test(keyAt(scene, headOf(scene, head + 1, to)))) return true;
  for (let i = from; i < to - 1; i++)
    if (keyAt(scene, i) === "by" && groupOf(readVerb(keyAt(scene, i + 1))?.base ?? "") === "giving") return true;
  return false;
}

/** "a resolution requiring members to VP": what a text of law requires is asked of them; an order is its giver's deed. */
function isRequired(scene: Scene, { cue }: Find): boolean {
  if (!/^(?:requiring|obliging|ordering|directing)$/.test(keyAt(scene, cue.from))) return false;
  // "a motion on May 4 requiring": a day may stand between.
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - DAY_BETWEEN); i--) {
    const key = keyAt(scene, i);
    if (PLAN_NOUNS.has(key)) return !EXECUTIVE.test(key);
    if (/^[,;:]$/.test(key) || readVerb(key) !== null) return false;
  }
  return false;
}

const DAY_BETWEEN = 6;

function isExecutive(scene: Scene, { subject }: Find): boolean {
  for (let i = subject?.from ?? 0; i < (subject?.to ?? 0); i++) if (EXECUTIVE.test(keyAt(scene, i))) return true;
  return false;
}

/**
 * What is proposed is offered or asked: who proposes to give, help or restore offers; who proposes to ban, limit or end
 * asks others to. The members of executive actions are commitments. Other cues say themselves what they do.
 */
export function modalityOf(scene: Scene, find: Find, item: Item): Modality {
  const deed = deedOf(scene, item);
  const group = deed === null ? null : groupOf(deed);
  if (find.rule === "cue-verb/object-to" && isRequired(scene, find)) return "demand";
  if (find.modality === "commitment" && RESISTING.test(deed ?? "")) return "refusal";
  if (find.rule === "duty" && find.modality === "demand" && find.subject?.kind === "first")
    return keyAt(scene, find.cue.from) === "should" ? "offer" : "demand";
  if (find.modality === "demand" && WISHES.test(keyAt(scene, find.cue.from)) && find.rule.endsWith("/to"))
    return group === "giving" ? "offer" : "demand";
  if (find.modality !== "offer" || GIVES.test(keyAt(scene, find.cue.from)) || find.rule.startsWith("cue-adjective"))
    return find.modality;
  if (find.rule.startsWith("plan-includes") && isExecutive(scene, find)) return "commitment";
  if (item.head === null && RESTRICTING_NOUN.test(keyAt(scene, headOf(scene, item.from, item.to)))) return "demand";
  if (group === "restricting") return endsTrouble(scene, item) ? "offer" : "demand";
  return OF_PLAN.test(find.rule) && group === "acting" ? "demand" : "offer";
}

const OF_PLAN = /^(?:plan-|under-plan)/;

/** The modalities of all members. A plan that mostly restricts is a demand as a whole, the member that expands something too. */
export function modalitiesOf(scene: Scene, find: Find): Modality[] {
  const each = find.items.map((item) => modalityOf(scene, find, item));
  const demands = each.filter((modality) => modality === "demand").length;
  return OF_PLAN.test(find.rule) && demands > each.length / 2 ? each.map(() => "demand") : each;
}
