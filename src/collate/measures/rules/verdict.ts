import { clauseEnd } from "../bounds.ts";
import { PLAN_NOUNS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { DETERMINERS, keyAt, QUOTES, type Scene } from "../scene.ts";
import { mainSubject, subjectOf } from "../subjects.ts";
import { formsOf } from "../verbs.ts";
import { wholeAct } from "./whole-act.ts";

const CALL = new Set(Object.values(formsOf("call")));
const DESCRIBE = new Set(Object.values(formsOf("describe")));
const AGAINST =
  /^(?:not|non-starter|nonstarter|one-sided|ineffective|unacceptable|bad|dead|dangerous|disaster|disastrous|reckless|irresponsible|cruel|illegal|unconstitutional|insufficient|inadequate|wrong|shameful|misguided|failed|unfair|terrible|awful|outrageous|sham|cynical|insulting|betrayal|extreme|radical|flawed|doomed|mistake|overreach|assault|attack|stunt|scheme|threat|waste|nightmare|joke|farce|handout|giveaway|burden|unnecessary|unworkable|unserious|nonsense|charade|gimmick|absurd|ridiculous|trap)$/;

/** The end of the noun phrase that holds a plan, from `from` on; -1 where it holds none. */
function planPhraseEnd(scene: Scene, from: number): number {
  for (let i = from; i < Math.min(from + 7, scene.tokens.length); i++) {
    if (QUOTES.has(keyAt(scene, i)) || /^[.;:?!]$/.test(keyAt(scene, i))) return -1;
    if (PLAN_NOUNS.has(keyAt(scene, i))) return i + 1;
  }
  return -1;
}

/** "called the offer reasonable", "describing the plan as reckless": a stand on a plan, for or against by its words. */
export const verdict: Rule = {
  name: "verdict",
  at(scene: Scene, i: number): Find | null {
    const called = CALL.has(keyAt(scene, i));
    if (!called && !DESCRIBE.has(keyAt(scene, i))) return null;
    const end = planPhraseEnd(scene, i + 1);
    if (end < 0) return null;
    const next = keyAt(scene, end);
    const judged = called
      ? QUOTES.has(next) ||
        DETERMINERS.has(next) ||
        /^(?:[a-z]+able|[a-z]+ive|reasonable|fair|bad|good|wrong)$/.test(next)
      : next === "as";
    if (!judged) return null;
    const to = Math.max(clauseEnd(scene, i), end + 1);
    const words = scene.tokens.slice(end, to).map(({ key }) => key);
    const modality = words.some((word) => AGAINST.test(word)) ? "refusal" : "principle";
    const subject = keyAt(scene, i).endsWith("ing") ? mainSubject(scene) : subjectOf(scene, i);
    return wholeAct(i, to, { rule: this.name, modality, strength: 0.5, subject });
  },
};
