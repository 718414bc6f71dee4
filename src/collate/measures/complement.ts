import { DETERMINERS, keyAt, type Scene } from "./scene.ts";
import { isGerund, readVerb } from "./verbs.ts";

/** Verbs that say nothing without what their object is to do, or is kept from. */
const WITH_TO =
  /^(?:require|oblige|force|direct|order|instruct|allow|permit|enable|encourage|urge|ask|tell|press|compel|invite|authorize|authorise)$/;
const WITH_FROM = /^(?:prohibit|prevent|bar|ban|stop|keep|block|discourage|exempt)$/;
const WITH_WITH = /^(?:provide|supply|equip|furnish)$/;

/** Behind these the object only goes on to say who is meant. */
const ASIDE = /^(?:that|which|who|whom|whose|,|\(|–|—|where|including)$/;
const MOST_OF_OBJECT = 6;
const REACH = 30;

/** Where the object of such a verb ends for a title, and where what it is to do begins; null where the verb needs none or it does not come. */
export function complementOf(
  scene: Scene,
  verb: string,
  from: number,
  to: number,
): { readonly end: number; readonly at: number } | null {
  const opens = openerOf(scene, verb);
  if (!opens) return null;
  let end = -1;
  for (let i = from + 1; i < Math.min(to, from + REACH); i++) {
    if (opens(i)) return end < 0 || end > i ? null : { end, at: i };
    const aside = ASIDE.test(keyAt(scene, i)) || (keyAt(scene, i) === "as" && keyAt(scene, i + 1) === "well");
    if (end < 0 && (aside || i - from >= MOST_OF_OBJECT)) end = aside ? i : wholeEnd(scene, from, i);
  }
  return null;
}

/** An object cut at its length ends before a joint or a preposition, not between a noun and what describes it. */
function wholeEnd(scene: Scene, from: number, at: number): number {
  for (let i = at; i > from + 1; i--)
    if (/^(?:and|or|of|in|on|at|for|with|from|by)$/.test(keyAt(scene, i)) && !DETERMINERS.has(keyAt(scene, i - 1)))
      return i;
  return at;
}

function openerOf(scene: Scene, verb: string): ((i: number) => boolean) | null {
  if (WITH_TO.test(verb))
    return (i) =>
      keyAt(scene, i) === "to" && (readVerb(keyAt(scene, i + 1))?.form === "base" || /ly$/.test(keyAt(scene, i + 1)));
  if (WITH_FROM.test(verb)) return (i) => keyAt(scene, i) === "from" && isGerund(keyAt(scene, i + 1));
  return WITH_WITH.test(verb) ? (i) => keyAt(scene, i) === "with" : null;
}
