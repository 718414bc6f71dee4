import { clauseEnd, trimmedEnd } from "../bounds.ts";
import { STAND_NOUNS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { isAdverb, keyAt, QUOTES, type Scene } from "../scene.ts";
import { participleSubject, type Subject, subjectOf } from "../subjects.ts";
import { formsOf } from "../verbs.ts";

const formsOfAll = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words.split(" ").flatMap((base) => Object.values(formsOf(base)).map((form): [string, string] => [form, base])),
  );

const canSpeak = (subject: Subject | null): boolean =>
  subject?.kind === "first" || subject?.kind === "agent" || subject?.kind === "pronoun";

const subjectBefore = (scene: Scene, i: number): Subject | null =>
  keyAt(scene, i).endsWith("ing") && !/^(?:is|are|was|were|be|been)$/.test(keyAt(scene, i - 1))
    ? participleSubject(scene, i)
    : subjectOf(scene, i);

const isVerbHere = (scene: Scene, i: number): boolean =>
  !scene.tokens[i]?.capital &&
  !/^(?:the|a|an|this|that|his|her|its|their|our|no|of|any|some|is|are|was|were|be|been|not|never)$/.test(
    keyAt(scene, i - 1),
  );

function found(scene: Scene, i: number, find: Pick<Find, "rule" | "modality" | "strength" | "subject">): Find {
  const to = trimmedEnd(scene, i, clauseEnd(scene, i));
  return {
    own: true,
    cue: { from: i, to: i + 1 },
    items: [{ from: i, to, head: i }],
    form: "base",
    bySpeaker: false,
    addressee: null,
    ...find,
  };
}

const REBUFF = formsOfAll(
  "dismiss reject dispute criticize criticise condemn denounce deny rebut refute contest downplay",
);
const CHARGE =
  /^(?:concern|concerns|claim|claims|charge|charges|accusation|accusations|allegation|allegations|argument|arguments|assessment|assertion|criticism|report|reports|rationale|suggestion|suggestions|notion|speculation|role|responsibility|involvement|wrongdoing|knowledge|any|guilt|blame|fears|objections|complaints|findings|verdict|ruling)$/;
const REACH = 7;

function holds(scene: Scene, from: number, nouns: { test(word: string): boolean }): boolean {
  for (let i = from; i < Math.min(from + REACH, scene.tokens.length); i++) {
    if (/^[.,;:]$/.test(keyAt(scene, i))) return false;
    if (nouns.test(keyAt(scene, i))) return true;
  }
  return false;
}

/** "dismissed the fears", "denies any part in NP", "disputed that": who says so answers a charge. */
export const rebuff: Rule = {
  name: "rebuff",
  at(scene, i) {
    const base = REBUFF.get(keyAt(scene, i));
    if (base === undefined || !isVerbHere(scene, i)) return null;
    const clause = base === "deny" && /^(?:he|she|it|they|that)$/.test(keyAt(scene, i + 1));
    if (!clause && !holds(scene, i + 1, CHARGE)) return null;
    const subject = subjectBefore(scene, i);
    if (!canSpeak(subject)) return null;
    return found(scene, i, { rule: this.name, modality: "refusal", strength: 0.52, subject });
  },
};

const FIGHT = formsOfAll("oppose fight object protest resist");
const PLAN_NOUN = { test: (word: string): boolean => STAND_NOUNS.has(word) };

/** "has objected to the bill", "fought against the measure", "which the guild has opposed": the stand on a plan, its object behind a preposition or before the verb. */
export const fight: Rule = {
  name: "fight",
  at(scene, i) {
    const base = FIGHT.get(keyAt(scene, i));
    if (base === undefined || !isVerbHere(scene, i) || keyAt(scene, i - 1) === "to") return null;
    let at = i + 1;
    while (isAdverb(keyAt(scene, at))) at++;
    const against = /^(?:against|to)$/.test(keyAt(scene, at)) && holds(scene, at + 1, PLAN_NOUN);
    const relative = /^(?:oppose|opposed|fought|resisted)$/.test(keyAt(scene, i)) && takenUp(scene, i);
    if (!against && !relative) return null;
    const subject = subjectOf(scene, i);
    if (!canSpeak(subject)) return null;
    const find = found(scene, i, { rule: this.name, modality: "refusal", strength: 0.52, subject });
    return against
      ? find
      : { ...find, rule: "opposition", form: "noun", items: [{ from: i, to: find.cue.to, head: null }] };
  },
};

/** "the bill, which NP has opposed": a relative pronoun before the subject, a plan right before it. */
function takenUp(scene: Scene, verb: number): boolean {
  for (let i = verb - 2; i > Math.max(0, verb - 8); i--) {
    if (!/^(?:which|that)$/.test(keyAt(scene, i))) continue;
    const before = keyAt(scene, i - 1) === "," ? i - 2 : i - 1;
    return STAND_NOUNS.has(keyAt(scene, before));
  }
  return false;
}

const WARN = formsOfAll("warn caution argue contend");
const MODAL = /^(?:would|could|will|may|might|can)$/;

/** "warned (that) the lock could flood the town", "argued that it would put NP at risk": what is foretold of somebody else's plan is a warning. */
export const foretold: Rule = {
  name: "foretold",
  at(scene, i) {
    const base = WARN.get(keyAt(scene, i));
    if (base === undefined || !isVerbHere(scene, i)) return null;
    const that = keyAt(scene, i + 1) === "that";
    const warns = base === "warn" || base === "caution";
    if (!warns && !that) return null;
    const end = clauseEnd(scene, that ? i + 1 : i);
    let modal = -1;
    for (let k = i + 2; k < Math.min(i + 16, end) && modal < 0; k++) {
      if (/^[.;:]$/.test(keyAt(scene, k))) break;
      if (MODAL.test(keyAt(scene, k))) modal = k;
    }
    if (modal < 0) return null;
    if (!warns && !scene.tokens.slice(modal, end).some(({ key }) => HARM.test(key))) return null;
    const subject = subjectBefore(scene, i);
    if (!canSpeak(subject)) return null;
    const to = trimmedEnd(scene, i, end);
    const find = found(scene, i, { rule: this.name, modality: "warning", strength: warns ? 0.58 : 0.5, subject });
    return { ...find, items: [{ from: i, to, head: i }] };
  },
};

const HARM =
  /^(?:risk|risks|harm|hurt|danger|damage|threaten|undermine|jeopardize|jeopardise|endanger|cost|chaos|worse|weaken|destroy|collapse|lawsuits|vulnerable|expose|fail|lose|loss|losses|war|retaliation|jobs|unrest|suffer)$/;

const ACCUSE = formsOfAll("accuse");

/** "accused Y of VP-ing": a charge against Y. */
export const accusation: Rule = {
  name: "accusation",
  at(scene, i) {
    if (!ACCUSE.has(keyAt(scene, i)) || !isVerbHere(scene, i)) return null;
    let of = i + 1;
    while (of < i + 9 && keyAt(scene, of) !== "of") of++;
    if (keyAt(scene, of) !== "of" || QUOTES.has(keyAt(scene, i + 1))) return null;
    const subject = subjectBefore(scene, i);
    if (!canSpeak(subject)) return null;
    const find = found(scene, i, { rule: this.name, modality: "warning", strength: 0.5, subject });
    return { ...find, addressee: { from: i + 1, to: of } };
  },
};
