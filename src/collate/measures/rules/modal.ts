import { DUTY_MODALS, PLAN_NOUNS, WILL_MODALS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { listItems } from "../lists.ts";
import { isAdverb, keyAt, QUOTES, type Scene } from "../scene.ts";
import { type Subject, subjectOf } from "../subjects.ts";
import { groupOf, isStative, readVerb } from "../verbs.ts";

interface Predicate {
  readonly head: number;
  readonly negative: boolean;
  readonly passive: boolean;
}

/** What follows a modal: adverbs and "not", then a base form; "be" + participle is passive, "be" + anything else is none. */
function predicateAfter(scene: Scene, i: number): Predicate | null {
  let at = i;
  let negative = false;
  while (isAdverb(keyAt(scene, at)) || keyAt(scene, at) === ",") {
    negative ||= keyAt(scene, at) === "not" || keyAt(scene, at) === "never";
    at++;
  }
  const token = scene.tokens[at];
  if (token?.kind !== "word" || token.capital) return null;
  if (token.key === "be") {
    let next = at + 1;
    while (isAdverb(keyAt(scene, next))) next++;
    const reading = readVerb(keyAt(scene, next));
    const participle = reading
      ? reading.form === "past" || reading.form === "participle"
      : keyAt(scene, next).endsWith("ed");
    return participle ? { head: at, negative, passive: true } : null;
  }
  if (token.key === "have") return null;
  const reading = readVerb(token.key);
  return reading && reading.form !== "base" ? null : { head: at, negative, passive: false };
}

/** The modal at `i` and how many tokens it has: "should", "ought to", "needs to", "has to", "is going to". */
function dutyAt(scene: Scene, i: number): number {
  const key = keyAt(scene, i);
  if (DUTY_MODALS.has(key)) return 1;
  return /^(?:ought|needs|need|has|have)$/.test(key) && keyAt(scene, i + 1) === "to" ? 2 : 0;
}

const rangeOf = (subject: Subject | null) => (subject ? { from: subject.from, to: subject.to } : null);

/** "Y should VP": a demand on the subject by whoever says so; of everybody, a principle. */
export const duty: Rule = {
  name: "duty",
  at(scene: Scene, i: number): Find | null {
    const length = dutyAt(scene, i);
    if (length === 0) return null;
    const predicate = predicateAfter(scene, i + length);
    if (!predicate) return null;
    const subject = subjectOf(scene, i);
    if (!subject || /^(?:what|who|why|how|which|if)$/.test(keyAt(scene, subject.from))) return null;
    const items = listItems(scene, predicate.head, "base");
    const weak = length === 2 && /^(?:has|have)$/.test(keyAt(scene, i));
    return {
      rule: this.name,
      modality: subject.kind === "universal" ? "principle" : "demand",
      strength: weak ? 0.4 : 0.8,
      own: predicate.negative,
      cue: { from: i, to: i + length },
      items: predicate.negative ? items.map((item) => ({ ...item, from: i })) : items,
      form: "base",
      subject,
      bySpeaker: true,
      addressee: rangeOf(subject),
    };
  },
};

/** "it" at the head of a sentence stands for the plan of the sentence before. */
const isPlanPronoun = (scene: Scene, subject: Subject): boolean =>
  subject.kind === "pronoun" && subject.to - subject.from <= 2 && keyAt(scene, subject.to - 1) === "it";

/**
 * "Y will VP" binds the subject, "will not VP" refuses; of a plan ("the bill would VP") it tells what is proposed. A
 * stative verb foretells and is no measure, nor is what a thing will do.
 */
export const will: Rule = {
  name: "will",
  at(scene: Scene, i: number): Find | null {
    const key = keyAt(scene, i);
    const contracted = /^(?:i|we|he|she|they)'ll$/.test(key);
    const going =
      key === "going" &&
      keyAt(scene, i + 1) === "to" &&
      /^(?:is|are|am|not|we're|i'm|they're)$/.test(keyAt(scene, i - 1));
    if (!WILL_MODALS.has(key) && !contracted && !going) return null;
    const predicate = predicateAfter(scene, i + (going ? 2 : 1));
    if (!predicate) return null;
    const negative =
      predicate.negative || /^(?:won't|wouldn't|cannot|can't)$/.test(key) || (going && keyAt(scene, i - 1) === "not");
    if (
      /^(?:cannot|can't)$/.test(key) &&
      !/^(?:accept|allow|compromise|agree|support|tolerate|negotiate|sign|vote|back|let)$/.test(
        keyAt(scene, predicate.head),
      )
    )
      return null;
    const verb = readVerb(keyAt(scene, predicate.head));
    if (!predicate.passive && isStative(verb?.base ?? "")) return null;
    const subject = contracted
      ? {
          from: i,
          to: i + 1,
          kind: key.startsWith("i") || key.startsWith("we") ? ("first" as const) : ("pronoun" as const),
        }
      : subjectOf(scene, i);
    if (!subject) return null;
    const ofPlan = subject.kind === "plan" || isPlanPronoun(scene, subject);
    if (ofPlan ? predicate.passive || negative : subject.kind === "other" || subject.kind === "universal") return null;
    if (predicate.passive) return null;
    if (!ofPlan && !verb && !negative) return null;
    const items = listItems(scene, predicate.head, "base");
    const known = groupOf(verb?.base ?? "") !== null;
    return {
      rule: ofPlan ? "plan-would" : negative ? "will-not" : "will",
      modality: ofPlan ? "offer" : negative ? "refusal" : "commitment",
      strength: ofPlan ? (key === "would" ? 0.8 : 0.6) : negative ? 0.7 : known ? (key === "would" ? 0.35 : 0.55) : 0.3,
      own: negative,
      cue: { from: i, to: predicate.head },
      items: negative ? items.slice(0, 1).map((item) => ({ ...item, from: i })) : items,
      form: "base",
      subject,
      bySpeaker: false,
      addressee: null,
    };
  },
};

const IMPERATIVE_STOPS =
  /^(?:look|see|think|remember|imagine|consider|thank|please|welcome|guess|suppose|mind|note|say|tell|order|call|watch|face|like|share|follow|read|click|subscribe|sign|view|log|join|use|go|get|keep|take|make|find)$/;

/** An order to the hearer at the head of a quotation: "open the government", "Don't allow …", "Let's act". */
export const imperative: Rule = {
  name: "imperative",
  at(scene: Scene, i: number): Find | null {
    const before = keyAt(scene, i - 1);
    if (!QUOTES.has(before) && before !== ":") return null;
    const negative =
      /^(?:don't|let's)$/.test(keyAt(scene, i)) || (keyAt(scene, i) === "do" && keyAt(scene, i + 1) === "not");
    const head = negative ? i + (keyAt(scene, i) === "do" ? 2 : 1) : i;
    const reading = readVerb(keyAt(scene, head));
    if (reading?.form !== "base" || groupOf(reading.base) === null) return null;
    if (!negative && (IMPERATIVE_STOPS.test(reading.base) || PLAN_NOUNS.has(reading.base))) return null;
    const next = scene.tokens[head + 1];
    if (
      !next ||
      next.kind === "mark" ||
      !/^(?:the|a|an|this|that|your|our|all|these|it|him|her|them|us)$/.test(next.key)
    )
      return null;
    return {
      rule: this.name,
      modality: "demand",
      strength: 0.6,
      own: negative,
      cue: { from: i, to: i + 1 },
      items: negative
        ? [{ ...(listItems(scene, head, "base")[0] ?? { to: head + 1, head }), from: i }]
        : listItems(scene, head, "base"),
      form: "base",
      subject: null,
      bySpeaker: true,
      addressee: null,
    };
  },
};
