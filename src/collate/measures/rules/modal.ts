import { UNDERGONE } from "../act-words.ts";
import { DUTY_MODALS, PLAN_NOUNS, WILL_MODALS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { matchFrame } from "../frames.ts";
import { listItems } from "../lists.ts";
import { isAdverb, keyAt, QUOTES, type Scene, skipAdverbs } from "../scene.ts";
import { type Subject, subjectOf } from "../subjects.ts";
import { formsOf, groupOf, isStative, readVerb } from "../verbs.ts";

interface Predicate {
  readonly head: number;
  /** "be" with a noun or a place behind it: "should be a holiday", "must be in the harbour". */
  readonly state: boolean;
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
    const state = /^(?:a|an|the|on|at|in|no|our|their|free|open|equal|part)$/.test(keyAt(scene, next));
    return participle || state ? { head: at, negative, passive: true, state: !participle } : null;
  }
  if (token.key === "have") return null;
  const reading = readVerb(token.key);
  return reading && reading.form !== "base" ? null : { head: at, negative, passive: false, state: false };
}

/** The modal at `i` and how many tokens it has: "should", "ought to", "needs to", "has to", "is going to". */
function dutyAt(scene: Scene, i: number): number {
  const key = keyAt(scene, i);
  if (DUTY_MODALS.has(key)) return 1;
  return /^(?:ought|needs|need|has|have)$/.test(key) && keyAt(scene, i + 1) === "to" ? 2 : 0;
}

/** "it is time Y VP", "it's time for Y to VP", "the way to … is for Y to VP". */
function timeFor(scene: Scene, i: number): Find | null {
  const way =
    /^(?:is|was|would)$/.test(keyAt(scene, i)) &&
    scene.tokens.slice(0, i).some(({ key }) => /^(?:way|solution|answer|goal|priority)$/.test(key));
  if (way) {
    const asked = matchFrame(scene, i + 1, "for-to");
    const cue = { from: i, to: i + 1 };
    return (
      asked && {
        rule: "duty/way",
        modality: "demand",
        strength: 0.65,
        own: false,
        cue,
        ...asked,
        subject: null,
        bySpeaker: true,
      }
    );
  }
  if (keyAt(scene, i) !== "time" || !/^(?:it's|is|was)$/.test(keyAt(scene, i - 1))) return null;
  const complement =
    matchFrame(scene, i + 1, "for-to") ?? matchFrame(scene, i + 1, "to") ?? matchFrame(scene, i + 1, "that");
  if (!complement) return null;
  const cue = { from: i, to: i + 1 };
  return {
    rule: "duty/time",
    modality: "demand",
    strength: 0.7,
    own: false,
    cue,
    ...complement,
    subject: null,
    bySpeaker: true,
  };
}

const rangeOf = (subject: Subject | null) => (subject ? { from: subject.from, to: subject.to } : null);

/** "the council firmly believes that disputes must be settled by talks": what is believed is a principle. */
function isBelieved(scene: Scene, subject: number): boolean {
  for (let i = Math.max(0, subject - 3); i < subject; i++)
    if (/^(?:believe|believes|believed|principle|convinced)$/.test(keyAt(scene, i))) return true;
  return false;
}

/** "we must VP": who says so binds himself and everybody. */
const isOurDuty = (scene: Scene, i: number, subject: Subject): boolean =>
  subject.kind === "first" && keyAt(scene, i) === "must";

/** "Y should VP": a demand on the subject by whoever says so; of everybody, a principle. */
export const duty: Rule = {
  name: "duty",
  at(scene: Scene, i: number): Find | null {
    const length = dutyAt(scene, i);
    if (length === 0) return timeFor(scene, i);
    const predicate = predicateAfter(scene, i + length);
    if (!predicate || (predicate.state && predicate.negative)) return null;
    const subject = subjectOf(scene, i);
    if (!subject || /^(?:what|who|why|how|which|if|you|readers)$/.test(keyAt(scene, subject.from))) return null;
    const items = listItems(scene, predicate.head, "base");
    // "we will need to VP": what one has to do oneself and says so is a promise.
    const promised =
      subject.kind === "first" && /^need/.test(keyAt(scene, i)) && /^(?:will|'ll)$/.test(keyAt(scene, i - 1));
    const weak = length === 2 && /^(?:has|have)$/.test(keyAt(scene, i));
    return {
      rule: this.name,
      modality: promised
        ? "commitment"
        : subject.kind === "universal" ||
            predicate.state ||
            isOurDuty(scene, i, subject) ||
            isBelieved(scene, subject.from)
          ? "principle"
          : "demand",
      strength: weak ? 0.4 : predicate.state ? 0.6 : 0.8,
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
  subject.kind === "pronoun" && keyAt(scene, subject.from) === "it" && subject.from === 0 && scene.afterPlan;

/** "Under the bill, those who … would VP": what follows is what the plan brings. */
function isUnderPlan(scene: Scene): boolean {
  if (keyAt(scene, 0) !== "under") return false;
  for (let i = 1; i < Math.min(9, scene.tokens.length) && keyAt(scene, i) !== ","; i++)
    if (PLAN_NOUNS.has(keyAt(scene, i))) return true;
  return false;
}

/** What is feared, expected or asked about is no promise: "asked whether she worries that Y will VP". */
function isFeared(scene: Scene, subject: number): boolean {
  for (let i = Math.max(0, subject - 4); i < subject; i++) if (FEARED.test(keyAt(scene, i))) return true;
  return false;
}

const FEARED =
  /^(?:fear|fears|feared|if|whether|expect|expects|expected|predict|predicts|predicted|worry|worries|worried|think|thinks|believe|believes|doubt|doubts|likely|hope|hopes|hoped|hoping|concern|concerns|concerned|unclear|chance|when|how|what|why)$/;

interface WillModal {
  /** Tokens of the modal. */
  readonly length: number;
  readonly negative: boolean;
  /** "would" only reports or supposes. */
  readonly remote: boolean;
}

/** "will", "won't", "I'll", "is going to"; "cannot" only before a verb of consent. */
function willAt(scene: Scene, i: number): WillModal | null {
  const key = keyAt(scene, i);
  const before = keyAt(scene, i - 1);
  if (
    key === "going" &&
    keyAt(scene, i + 1) === "to" &&
    /^(?:is|are|am|not|we're|i'm|they're|he's|she's)$/.test(before)
  )
    return { length: 2, negative: before === "not", remote: false };
  if (/^(?:i|we|he|she|they)'ll$/.test(key)) return { length: 1, negative: false, remote: false };
  if (!WILL_MODALS.has(key)) return null;
  const cannot = /^(?:cannot|can't)$/.test(key);
  if (cannot && !CONSENT.test(keyAt(scene, skipAdverbs(scene, i + 1)))) return null;
  return { length: 1, negative: cannot || /n't$/.test(key), remote: key.startsWith("would") };
}

const CONSENT = /^(?:accept|allow|compromise|agree|support|tolerate|negotiate|sign|vote|back|let)$/;
/** Even a plan does nothing by these. */
const PLAN_STATIVE =
  /^(?:be|have|need|remain|become|seem|take|come|get|fail|die|pass|go|prove|appear|mean|look|cost|win|lose|happen|make|put|leave|undermine|expose|harm|damage|weaken|threaten|jeopardize|endanger|cause|hurt|bring|apply)$/;
/** What somebody will not do by these says no more than that it is not so. */
const EMPTY_REFUSAL = /^(?:be|have|need|know|see|happen|want|feel|seem|mean|matter)$/;

function willSubject(scene: Scene, i: number): Subject | null {
  const key = keyAt(scene, i);
  if (!key.endsWith("'ll")) return subjectOf(scene, i);
  return { from: i, to: i + 1, kind: /^(?:i|we)'/.test(key) ? "first" : "pronoun" };
}

/** "said it would VP": the reported form of "we will". */
function isReported(scene: Scene, subject: Subject): boolean {
  const before = keyAt(scene, subject.from - 1);
  return SAYS.test(before === "that" ? keyAt(scene, subject.from - 2) : before);
}

const SAYS = /^(?:said|says|announced|confirmed|added|told|pledged|promised|vowed|stated|declared|tweeted|insisted)$/;

function commitmentStrength(modal: WillModal, negative: boolean, known: boolean, reported: boolean): number {
  if (negative) return 0.7;
  if (modal.remote) return reported ? 0.6 : 0.35;
  return known ? 0.55 : 0.3;
}

const DONE: ReadonlySet<string> = new Set(UNDERGONE.map((base) => formsOf(base).participle));

/** "the boats will be freed by noon": who says so promises it. */
function willBeDone(
  scene: Scene,
  be: number,
  common: Pick<Find, "cue" | "form" | "addressee">,
  given: Subject,
): Find | null {
  // "and their names will be released": the joint is no part of them.
  const subject = /^(?:and|or|but)$/.test(keyAt(scene, given.from)) ? { ...given, from: given.from + 1 } : given;
  if (!DONE.has(keyAt(scene, skipAdverbs(scene, be + 1))) || isFeared(scene, subject.from)) return null;
  if (keyAt(scene, common.cue.from) !== "will" || subject.kind === "first") return null;
  const items = listItems(scene, be, "base")
    .slice(0, 1)
    .map((item) => ({ ...item, from: subject.from }));
  return {
    rule: "will-be",
    modality: "commitment",
    strength: 0.5,
    own: false,
    items,
    ...common,
    subject,
    bySpeaker: true,
  };
}

/**
 * "Y will VP" binds the subject, "will not VP" refuses; of a plan ("the bill would VP") it tells what is proposed. A
 * stative verb foretells and is no measure, nor is what a thing will do.
 */
export const will: Rule = {
  name: "will",
  at(scene: Scene, i: number): Find | null {
    const modal = willAt(scene, i);
    const predicate = modal && predicateAfter(scene, i + modal.length);
    const subject = predicate && willSubject(scene, i);
    if (!modal || !predicate || !subject || predicate.state) return null;
    const cue = { from: i, to: predicate.head };
    const verb = readVerb(keyAt(scene, predicate.head))?.base ?? null;
    const items = listItems(scene, predicate.head, "base");
    const common = { cue, form: "base" as const, subject, bySpeaker: false, addressee: null };
    if (isUnderPlan(scene) && subject.from > 0) {
      const comma = scene.tokens.findIndex(({ key }) => key === ",");
      const whole = items.map((item, n) => (n === 0 && comma < item.from ? { ...item, from: comma + 1 } : item));
      return {
        rule: "under-plan",
        modality: "offer",
        strength: 0.7,
        own: false,
        items: whole,
        ...common,
        subject: null,
      };
    }
    const negative = modal.negative || predicate.negative;
    if (predicate.passive && negative && subject.kind !== "plan")
      return {
        rule: "will-not",
        modality: "refusal",
        strength: 0.5,
        own: true,
        items: items.slice(0, 1).map((item) => ({ ...item, from: subject.from })),
        ...common,
        bySpeaker: true,
      };
    if (predicate.passive) return willBeDone(scene, predicate.head, common, subject);
    if (isFeared(scene, subject.from)) return null;
    if (subject.kind === "plan" || isPlanPronoun(scene, subject)) {
      if (negative || PLAN_STATIVE.test(verb ?? "be")) return null;
      const strength = (modal.remote ? 0.8 : 0.6) - (isPlanPronoun(scene, subject) || !modal.remote ? 0.12 : 0);
      return { rule: "plan-would", modality: "offer", strength, own: false, items, ...common };
    }
    if (subject.kind === "other" || subject.kind === "universal" || (verb === null && !negative)) return null;
    if (negative ? EMPTY_REFUSAL.test(verb ?? "") : isStative(verb ?? "")) return null;
    const strength = commitmentStrength(modal, negative, groupOf(verb ?? "") !== null, isReported(scene, subject));
    if (!negative) return { rule: "will", modality: "commitment", strength, own: false, items, ...common };
    const refused = items.slice(0, 1).map((item) => ({ ...item, from: i }));
    return { rule: "will-not", modality: "refusal", strength, own: true, items: refused, ...common };
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
