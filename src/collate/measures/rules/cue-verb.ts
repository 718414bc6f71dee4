import { CUE_VERBS, type Cue } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { type Complement, matchFrame } from "../frames.ts";
import { DASHES, DETERMINERS, keyAt, type Scene } from "../scene.ts";
import { participleSubject, type Subject, subjectOf } from "../subjects.ts";
import { formsOf, type VerbForm } from "../verbs.ts";

interface CueForm {
  readonly cue: Cue;
  readonly base: string;
  readonly form: VerbForm;
}

/** All groups that a form belongs to, in their order: "press" asks somebody, "press for" something. */
const FORMS: ReadonlyMap<string, readonly CueForm[]> = (() => {
  const index = new Map<string, CueForm[]>();
  for (const cue of CUE_VERBS)
    for (const base of cue.words)
      for (const [form, word] of Object.entries(formsOf(base)) as [VerbForm, string][]) {
        const list = index.get(word) ?? [];
        if (!list.some((entry) => entry.cue === cue)) index.set(word, [...list, { cue, base, form }]);
      }
  return index;
})();

/** A thing neither asks nor promises: such a subject was misread, or the verb was. */
const UNFIT_SUBJECT = 0.5;

const isUnfit = (subject: Subject | null): boolean => subject?.kind === "other" || subject?.kind === "universal";

/** What reporters are told when nobody wants to talk, and what is pledged without doing anything. */
const NO_TALK =
  /^(?:comment|confirm|say|discuss|elaborate|answer|respond|disclose|identify|speculate|name|speak|talk|specify|explain|reveal)$/;

/** "weigh in", "be named", "give details": other ways of saying nothing. */
const NO_PASSIVE = /^(?:named|identified|quoted|interviewed|reached)$/;
const NO_DETAILS =
  /^(?:comment|comments|detail|details|specifics|questions|interview|interviews|statement|statements)$/;
const NO_GIVING = /^(?:give|provide|offer|make|take|release|issue|share)$/;

function isSilence(scene: Scene, head: number): boolean {
  const verb = keyAt(scene, head);
  const next = keyAt(scene, head + 1);
  if (NO_TALK.test(verb) || (verb === "weigh" && next === "in") || (verb === "be" && NO_PASSIVE.test(next)))
    return true;
  return NO_GIVING.test(verb) && [1, 2, 3].some((n) => NO_DETAILS.test(keyAt(scene, head + n)));
}

/** "would like to know", "would like to thank". */
const NO_WISH = /^(?:know|thank|say|think|see|add|point|hear|congratulate|remind|stress|note|apologize|apologise)$/;

function isEmpty(scene: Scene, { modality, frames, words }: Cue, { items }: Complement): boolean {
  const [first] = items;
  if (!first) return true;
  if (words.includes("like") && NO_WISH.test(keyAt(scene, first.head ?? first.from))) return true;
  if (modality === "refusal" && frames[0] === "to") return isSilence(scene, first.head ?? first.from);
  return keyAt(scene, first.from) === "allegiance";
}

/** A form that is also a noun is a verb unless an article, a possessive or an adjective-like word stands before it. */
function isVerb(scene: Scene, i: number, form: VerbForm): boolean {
  if (/^lik(?:e|es|ed|ing)$/.test(keyAt(scene, i))) return /^(?:would|['’]?d|[a-z]+'d)$/.test(keyAt(scene, i - 1));
  const before = scene.tokens[i - 1];
  const possessed =
    before !== undefined && /['’]s?$/.test(before.raw) && !/^(?:it|he|she|that|there)['’]s$/.test(before.key);
  if (possessed || DETERMINERS.has(before?.key ?? "")) return false;
  if (form === "gerund") return before === undefined || !DASHES.has(before.key);
  if (form === "past" || form === "participle") return true;
  if (form === "third") return before !== undefined;
  if (before === undefined) return false;
  return (
    /^(?:to|will|would|should|must|can|could|may|might|not|i|we|they|you|also|who)$/.test(before.key) ||
    before.key.endsWith("s")
  );
}

/** Passive ("was urged to", "is expected"): the subject is asked, who asks is not said. */
const isPassive = (scene: Scene, i: number, form: VerbForm): boolean =>
  (form === "past" || form === "participle") && /^(?:is|are|was|were|be|been|being)$/.test(keyAt(scene, i - 1));

const negated = (scene: Scene, i: number): boolean =>
  [1, 2, 3].some((n) => (n < 3 ? NEGATION : STOPPED).test(keyAt(scene, i - n)));
/** "pledged not to VP" refuses. */
const BINDS: ReadonlySet<string> = new Set(["commitment", "offer"]);
const NEGATION = /^(?:not|never|n't|didn't|doesn't|don't|without|short)$/;
const STOPPED = /^(?:stopped|stop|stops)$/;

/** "Y urged X to VP", "Y proposed NP", "Y rejected the offer": the subject proposes, asks or refuses. */
export const cueVerb: Rule = {
  name: "cue-verb",
  at(scene: Scene, i: number): Find | null {
    for (const { cue, form } of FORMS.get(keyAt(scene, i)) ?? []) {
      if (scene.tokens[i]?.capital && i > 0 && !scene.title) return null;
      if (!isVerb(scene, i, form) || isPassive(scene, i, form) || negated(scene, i)) continue;
      // What was launched or imposed is history; what is being, is a measure.
      if (cue.own && cue.modality === "commitment" && cue.frames[0] === "object" && form === "past") continue;
      for (const frame of cue.frames) {
        const complement = matchFrame(scene, i + 1, frame);
        if (!complement || isEmpty(scene, cue, complement)) continue;
        const { modality, strength, own } = cue;
        const refuses = NEGATION.test(keyAt(scene, complement.items[0]?.from ?? -1)) && BINDS.has(modality);
        const participle = form === "gerund" && !/^(?:is|are|was|were|be|been|am)$/.test(keyAt(scene, i - 1));
        const subject = participle ? participleSubject(scene, i) : subjectOf(scene, i);
        if (subject && keyAt(scene, subject.from - 1) === "if") continue;
        return {
          rule: `${this.name}/${frame}`,
          modality: refuses ? "refusal" : modality,
          strength: isUnfit(subject) ? strength * UNFIT_SUBJECT : strength,
          own: own || refuses,
          cue: { from: i, to: i + 1 },
          ...complement,
          subject,
          bySpeaker: false,
        };
      }
    }
    return null;
  },
};
