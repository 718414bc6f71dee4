import type { Span } from "../../text/span.ts";

/** Words that may stand between the verb of proposing and its day: "proposed late on Tuesday", "on Tuesday the mayor proposed". */
const AFTER_VERB = /^\s*(?:(?:late|early|again|publicly|formally|on|last|this|in a statement)\s+){0,3}$/i;
const BEFORE_VERB = /^,?(?:\s+[\p{L}\p{N}.'’-]{1,30}){0,8}\s+$/u;
const CLAUSE = /\b(?:and|but|or|who|which|that|when|after|before|if|because|as|while|since|until|said|says)\b/i;
const DEADLINE = /\b(?:by|until|before|since|after|from)\s+(?:the\s+)?$/i;

/** Whether the day is that of the verb's deed, not one that something is to be done on or happened on. */
export function isDayOf(cue: Span, time: Span, text: string): boolean {
  if (DEADLINE.test(text.slice(Math.max(0, time.start - 12), time.start))) return false;
  if (time.start >= cue.end) return AFTER_VERB.test(text.slice(cue.end, Math.min(time.start, cue.end + 60)));
  const between = text.slice(time.end, Math.min(cue.start, time.end + 200));
  return time.end <= cue.start && BEFORE_VERB.test(between) && !CLAUSE.test(between);
}

const PAPER =
  "(?:proposals?|offers?|plans?|package|bill|demands?|responses?|reply|replies|answers?|counter-?proposals?|letter|document|draft)";
const HANDED =
  "(?:delivered|handed|sent|presented|submitted|transmitted|unveiled|tabled|introduced|published|released)";
/** "…'s written answers had been handed over to the envoy in Aster on". */
const PASSIVE = new RegExp(
  `^['’]s?\\s+(?:[\\p{L}-]{1,20}\\s+){0,2}${PAPER}\\s+(?:has been|had been|have been|were|was)\\s+${HANDED}\\b`,
  "iu",
);
/** "… has sent its written answer to the envoy on". */
const ACTIVE = new RegExp(`^(?:\\s+(?:has|have|had))?\\s+${HANDED}\\s+(?:[\\p{L}-]{1,20}\\s+){0,3}${PAPER}\\b`, "iu");
const REACH = 140;

/** Whether the day is that on which the party named at `mention` handed over or showed its paper. */
export function isDayOfDelivery(mention: Span, time: Span, text: string): boolean {
  if (time.start < mention.end || time.start - mention.end > REACH) return false;
  const between = text.slice(mention.end, time.start);
  if (/[.,;:"“”\n]/.test(between) || CLAUSE.test(between) || DEADLINE.test(between)) return false;
  return PASSIVE.test(between) || ACTIVE.test(between);
}
