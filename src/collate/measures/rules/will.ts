import { UNDERGONE } from "../act-words.ts";
import { PLAN_NOUNS, WILL_MODALS } from "../cue-words.ts";
import type { Find, Rule } from "../find.ts";
import { listItems } from "../lists.ts";
import { keyAt, type Scene, skipAdverbs } from "../scene.ts";
import { type Subject, subjectOf } from "../subjects.ts";
import { formsOf, groupOf, isStative, readVerb } from "../verbs.ts";
import { predicateAfter } from "./predicate.ts";

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
