import { JOINTS } from "../bounds.ts";
import { CONTAINS, PLAN_NOUNS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { type Complement, matchFrame } from "../frames.ts";
import { listItems } from "../lists.ts";
import { DETERMINERS, isAdverb, keyAt, type Scene } from "../scene.ts";
import { headOf, type Subject, subjectOf } from "../subjects.ts";
import { headsGerund, isGerund, readVerb, type VerbReading } from "../verbs.ts";
import { wholeAct } from "./whole-act.ts";

/** "the plan includes NP", "those actions include VP-ing, VP-ing and VP-ing": each member is a measure of the plan. */
export const planIncludes: Rule = {
  name: "plan-includes",
  at(scene: Scene, i: number): Find | null {
    const including = keyAt(scene, i) === "including";
    const lacks =
      /^(?:not|doesn't|don't|didn't)$/.test(keyAt(scene, i - 1)) && /^(?:offer|provide)$/.test(keyAt(scene, i));
    if (!CONTAINS.test(keyAt(scene, i)) && !including && !lacks) return null;
    const negative = /^(?:not|n't|doesn't|don't|didn't)$/.test(keyAt(scene, i - 1));
    const own = including ? openingPlan(scene) : subjectOf(scene, i);
    const subject = own?.kind === "plan" ? own : (planBefore(scene, i) ?? own);
    if (subject?.kind !== "plan" && !including) return null;
    let at = i + 1;
    while (isAdverb(keyAt(scene, at))) at++;
    const gerund = isGerund(keyAt(scene, at)) && !scene.tokens[at]?.capital;
    if (!gerund && (including || subject?.kind !== "plan")) return null;
    const complement = gerund
      ? { items: listItems(scene, at, "gerund"), form: "gerund" as const, addressee: null }
      : matchFrame(scene, i + 1, "object");
    if (!complement) return null;
    const strength = !gerund ? 0.55 : own?.kind === "plan" ? 0.8 : 0.65;
    if (negative) return lacking(this.name, i, complement, subject);
    if (including && (subject?.kind !== "plan" || complement.items.length < 2)) return null;
    return {
      rule: `${this.name}/${complement.form}`,
      modality: "offer",
      strength,
      own: false,
      cue: { from: i, to: i + 1 },
      ...complement,
      subject,
      bySpeaker: false,
    };
  },
};

/** "the offer does not include NP": who says so asks for it. */
function lacking(name: string, i: number, complement: Complement, subject: Subject | null): Find {
  const cue = { from: i, to: i + 1 };
  return {
    rule: `${name}/lacking`,
    modality: "demand",
    strength: 0.65,
    own: false,
    cue,
    ...complement,
    subject,
    bySpeaker: true,
  };
}

/** "Its proposals address …, including VP-ing": the plan opens the sentence. */
function openingPlan(scene: Scene): Subject | null {
  for (let i = 0; i < Math.min(6, scene.tokens.length); i++)
    if (PLAN_NOUNS.has(keyAt(scene, i))) return { from: 0, to: i + 1, kind: "plan" };
  return null;
}

/** "Measures the mayor may take this spring are likely to include": the plan stands somewhere before the verb. */
function planBefore(scene: Scene, i: number): Subject | null {
  for (let k = Math.max(0, i - 14); k < i; k++)
    if (PLAN_NOUNS.has(keyAt(scene, k))) return { from: k, to: Math.min(i, k + 5), kind: "plan" };
  return null;
}

/** "The bill bans NP", "the plan calls for": a plan as the subject of a verb in the present or past that does something. */
export const planVerb: Rule = {
  name: "plan-verb",
  at(scene: Scene, i: number): Find | null {
    const token = scene.tokens[i];
    const reading = token && !token.capital ? readVerb(token.key) : null;
    if (!reading || CONTAINS.test(token?.key ?? "")) return null;
    const subject = reading.form === "third" ? subjectOf(scene, i) : pluralPlan(scene, i, reading);
    if (!subject || !(isPlan(scene, subject) || takesUpPlan(scene, subject))) return null;
    const noun = keyAt(scene, headOf(scene, subject.from, subject.to));
    const purpose = /^(?:aim|seek|intend|propose)$/.test(reading.base) ? matchFrame(scene, i + 1, "to") : null;
    if (purpose) {
      const cue = { from: i, to: i + 1 };
      return {
        rule: "plan-aims",
        modality: "offer",
        strength: 0.6,
        own: false,
        cue,
        ...purpose,
        subject,
        bySpeaker: false,
      };
    }
    // "the rules of the game in the hands of bookies": a plural, no verb.
    if (NO_DEED.has(reading.base) || isSetPhrase(scene, i) || keyAt(scene, i + 1) === "of") return null;
    const [first] = listItems(scene, i, "base");
    if (!first) return null;
    const to = beforeNextVerb(scene, i, first.to);
    return wholeAct(i, to, { rule: this.name, modality: "offer", strength: STANDING.test(noun) ? 0.3 : 0.5, subject });
  },
};

const isPlan = (scene: Scene, subject: Subject): boolean =>
  subject.kind === "plan" &&
  PLAN_NOUNS.has(keyAt(scene, headOf(scene, subject.from, subject.to))) &&
  !isBareSingular(scene, subject);

/** "It bans NP" behind a sentence on a plan. */
const takesUpPlan = (scene: Scene, { kind, from }: Subject): boolean =>
  kind === "pronoun" && from === 0 && keyAt(scene, from) === "it" && scene.afterPlan;

/** "makes sense", "makes no mention". */
const isSetPhrase = (scene: Scene, i: number): boolean =>
  keyAt(scene, i) === "makes" && /^(?:sense|clear|no|way|headlines|progress|up|for|an?)$/.test(keyAt(scene, i + 1));

/** "bans A, requires B and makes C": the next verb in the present begins a measure of its own. */
function beforeNextVerb(scene: Scene, verb: number, end: number): number {
  for (let i = verb + 2; i < end - 1; i++) {
    if (/^(?:is|are|was|were)$/.test(keyAt(scene, i))) return i;
    if (keyAt(scene, i) !== "," && !JOINTS.has(keyAt(scene, i))) continue;
    const next = keyAt(scene, i + 1) === "and" || isAdverb(keyAt(scene, i + 1)) ? i + 2 : i + 1;
    if (readVerb(keyAt(scene, next))?.form === "third" && !/^(?:of|on|,|and|\.)$/.test(keyAt(scene, next + 1)))
      return i;
  }
  return end;
}

/** "cap tolls and close gates": a countable noun in the singular with nothing before it is a verb, and the next word its object. */
function isBareSingular(scene: Scene, { from, to }: Subject): boolean {
  if (keyAt(scene, to - 1).endsWith("s") || scene.tokens[to - 1]?.capital) return false;
  let start = to - 1;
  while (start > from && !JOINTS.has(keyAt(scene, start - 1))) start--;
  return start === to - 1 || readVerb(keyAt(scene, start))?.form === "base";
}

const FORBIDS = /^(?:ban|bar|block|cap|curb|forbid|freeze|limit|outlaw|prohibit|restrict)$/;

/** "The measures ban exports": several plans, right before a verb that forbids or limits. */
function pluralPlan(scene: Scene, i: number, { base, form }: VerbReading): Subject | null {
  const before = keyAt(scene, i - 1);
  if (form !== "base" || !FORBIDS.test(base) || !before.endsWith("s") || !PLAN_NOUNS.has(before)) return null;
  const determined = DETERMINERS.has(keyAt(scene, i - 2)) || DETERMINERS.has(keyAt(scene, i - 3));
  return determined ? subjectOf(scene, i) : null;
}

/** What mostly is in force already: what it does is background. */
const STANDING = /^(?:law|laws|act|policy|program|programme|rule|rules|order|orders|treaty|agreement|pact|accord)$/;

/** What a plan does without proposing anything by it. */
const NO_DEED: ReadonlySet<string> = new Set(
  (
    "be have call say come go face need represent mark follow reflect seek want show mean become remain leave get fail pass win lose draw amount " +
    "apply do bring draw spark prompt trigger raise cause hit offer give get receive take prove appear seem look belong include suggest propose address move head stand await hold tell stem deserve earn receive see aim work begin start"
  ).split(" "),
);

/** Without one of these the exchange is told, not proposed: prisoners are freed in exchange for others. */
const TRADE =
  /^(?:offer|offers|offered|offering|deal|propose|proposes|proposed|proposing|proposal|trade|would|seeks|seeking|demands|demanded)$/;

/** "in exchange for NP", "in return for NP": what is asked for what is offered. */
export const exchange: Rule = {
  name: "exchange",
  at(scene: Scene, i: number): Find | null {
    if (keyAt(scene, i) !== "in" || !/^(?:exchange|return)$/.test(keyAt(scene, i + 1)) || keyAt(scene, i + 2) !== "for")
      return null;
    const complement = headsGerund(keyAt(scene, i + 3), keyAt(scene, i + 4))
      ? { items: listItems(scene, i + 3, "gerund"), form: "gerund" as const, addressee: null }
      : matchFrame(scene, i + 2, "for");
    if (!complement) return null;
    if (!scene.tokens.some(({ key }) => TRADE.test(key))) return null;
    return {
      rule: this.name,
      modality: "demand",
      strength: 0.8,
      own: false,
      cue: { from: i, to: i + 3 },
      ...complement,
      subject: null,
      bySpeaker: false,
    };
  },
};
