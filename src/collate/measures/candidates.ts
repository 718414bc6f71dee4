import type { ActorId } from "../../extract/actor.ts";
import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { stem } from "../../text/words.ts";
import { contentStems } from "../content.ts";
import type { Candidate } from "./candidate.ts";
import { NOMINALS, PLAN_NOUNS } from "./cue-words.ts";
import type { Find } from "./find.ts";
import type { Item } from "./lists.ts";
import { deedOf, modalityOf } from "./modality.ts";
import { withoutNested } from "./nested.ts";
import type { Parties } from "./parties.ts";
import { MEASURE_RULES } from "./rules.ts";
import { keyAt, type Scene, scenesOf, spanOf } from "./scene.ts";
import { headOf, mainSubject, type Subject } from "./subjects.ts";
import { titleOf } from "./title.ts";

/** What is remembered from sentence to sentence of one source. */
interface Memory {
  /** Who the plan of the text belongs to, as last seen. */
  owner: ActorId | null;
  /** The block in which somebody last put something forward: what must be done there is still his. */
  block: number;
  /** Who did what the sentence before tells: a pronoun at the head of the next one goes on with the same. */
  subject: ActorId | null;
}

const CLOSE_TO_CUE = 12;
const FEWEST_LETTERS = 6;

function findsOf(scene: Scene): Find[] {
  const finds: Find[] = [];
  for (let i = 0; i < scene.tokens.length; i++)
    for (const rule of MEASURE_RULES) {
      const find = rule.at(scene, i);
      if (!find) continue;
      finds.push(find);
      break;
    }
  return finds;
}

/** Of a passive the subject is what the measure is about. */
const isPassive = (scene: Scene, item: Item): boolean => item.head !== null && keyAt(scene, item.head) === "be";
const SHORT_SUBJECT = 6;
const LONG_SUBJECT = 20;

/** The cue goes with the first member of its list; the others stand alone. A duty is cited with who has it. */
function evidenceOf(scene: Scene, find: Find, item: Item, first: boolean): Span {
  const core = spanOf(scene, item.from, item.to);
  if (!first || item.from - find.cue.to > CLOSE_TO_CUE || item.from < find.cue.from) return core;
  const subject = find.subject;
  const withSubject =
    subject &&
    /^(?:duty|will|will-not)$/.test(find.rule) &&
    find.cue.from - subject.to <= 1 &&
    subject.to - subject.from <= (isPassive(scene, item) ? LONG_SUBJECT : SHORT_SUBJECT);
  return spanOf(scene, withSubject ? subject.from : find.cue.from, item.to);
}

/** "It also proposes": a plan does not, whoever made it does. */
const MAKES_PLANS =
  /^(?:also|proposes|proposed|urged|urges|asked|asks|said|says|calls|called|offers|offered|demands|demanded)$/;

/** Who a subject means: itself, the speaker behind "we", the owner of a plan, the one a pronoun stands for. */
function resolve(scene: Scene, subject: Subject, parties: Parties, memory: Memory): ActorId | null {
  const { source } = scene;
  const span = spanOf(scene, subject.from, subject.to);
  const said = parties.speakerAt(source.id, span.start);
  if (subject.kind === "first") return said?.speaker ?? null;
  const pronoun = keyAt(scene, subject.to - 1);
  if (subject.kind === "pronoun") {
    if (pronoun === "it" && subject.from === 0 && scene.afterPlan && !MAKES_PLANS.test(keyAt(scene, subject.to)))
      return memory.owner;
    if (subject.from === 0 && memory.subject !== null && parties.fits(memory.subject, pronoun)) return memory.subject;
    if (said && !said.direct && /^(?:he|she|they)$/.test(pronoun)) return said.speaker;
    return parties.behind(source.id, span.start, pronoun);
  }
  const named = parties.inPhrase(source.id, span, source.text);
  if (named !== null) return named;
  const possessive = /^(?:his|her|its|their)$/.exec(keyAt(scene, subject.from));
  if (possessive) return said && !said.direct ? said.speaker : parties.behind(source.id, span.start, possessive[0]);
  if (subject.kind !== "plan") return null;
  const owned = possessedPlan(scene, parties);
  return owned ?? (isNewPlan(scene, subject) ? ofMainSubject(scene, parties) : null) ?? memory.owner;
}

/** "a measure that would VP": the sentence brings it in, so it is its subject's. */
function isNewPlan(scene: Scene, subject: Subject): boolean {
  for (let i = subject.from; i < subject.to; i++) if (/^(?:a|an)$/.test(keyAt(scene, i))) return true;
  return false;
}

/** "the Democrats' showcase bill", "Ms. Ruiz's new plan": whose plan the sentence speaks of; null where it does not say. */
function possessedPlan(scene: Scene, parties: Parties): ActorId | null {
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!scene.named[i] || !/['’]s?$/.test(sourceToken(scene, i))) continue;
    for (let k = i + 1; k < Math.min(i + 8, scene.tokens.length); k++) {
      if (scene.tokens[k]?.kind === "mark" && !/^['’-]$/.test(keyAt(scene, k))) break;
      if (!PLAN_NOUNS.has(keyAt(scene, k))) continue;
      const owner = parties.inPhrase(scene.source.id, spanOf(scene, Math.max(0, i - 3), i + 1), scene.source.text);
      return owner === null ? null : parties.principal(owner);
    }
  }
  return null;
}

/** The word with the apostrophe that may stand behind it as a token of its own ("Democrats’"). */
const sourceToken = (scene: Scene, i: number): string => {
  const next = scene.tokens[i + 1];
  return (
    (scene.tokens[i]?.raw ?? "") +
    (next && /^['’]$/.test(next.raw) && next.start === scene.tokens[i]?.end ? next.raw : "")
  );
};

function ofMainSubject(scene: Scene, parties: Parties): ActorId | null {
  const main = mainSubject(scene);
  return main?.kind === "agent"
    ? parties.inPhrase(scene.source.id, spanOf(scene, main.from, main.to), scene.source.text)
    : null;
}

function proposerOf(scene: Scene, find: Find, item: Item, parties: Parties, memory: Memory): ActorId | null {
  const at = scene.tokens[item.from]?.start ?? scene.sentence.start;
  const said = parties.speakerAt(scene.source.id, at)?.speaker ?? null;
  if (find.bySpeaker) return said ?? (memory.block === scene.sentence.block ? memory.owner : null);
  if (!find.subject) return said ?? memory.owner;
  return resolve(scene, find.subject, parties, memory) ?? (find.subject.kind === "agent" ? null : said);
}

const ADDRESSING: ReadonlySet<string> = new Set(["demand", "offer", "warning", "commitment"]);

const isStand = ({ rule }: Find): boolean => rule === "cue-verb/plan-object" || rule === "verdict";

/** Whose plan somebody takes a stand on: named in the object, else the plan that the text speaks of. */
function planOwner(scene: Scene, find: Find, parties: Parties, memory: Memory): ActorId | null {
  const object = isStand(find) ? find.items[0] : undefined;
  if (!object) return null;
  const { source } = scene;
  const from = object.head === null ? object.from : object.from + 1;
  const named = parties.inPhrase(source.id, spanOf(scene, from, object.to), source.text) ?? memory.owner;
  return named === null ? null : parties.principal(named);
}

/** Who is asked, offered or ordered, as the sentence names them; who rejects a plan answers its owner. */
function addresseeOf(scene: Scene, find: Find, parties: Parties, planOf: ActorId | null): ActorId | null {
  if (isStand(find)) return find.modality === "refusal" ? planOf : null;
  if (!find.addressee || !ADDRESSING.has(find.modality)) return null;
  const span = spanOf(scene, find.addressee.from, find.addressee.to);
  const named = parties.inPhrase(scene.source.id, span, scene.source.text);
  return named === null ? null : parties.principal(named);
}

/** A plan that somebody offers or proposes becomes the plan that the next sentences speak of. */
function remember(find: Find, scene: Scene, proposer: ActorId | null, memory: Memory): void {
  if (proposer === null) return;
  const ofPlan = find.subject?.kind === "plan" || find.modality === "offer";
  const holdsPlan = find.items.some((item) => PLAN_NOUNS.has(keyAt(scene, headOf(scene, item.from, item.to))));
  if (ofPlan || (holdsPlan && find.modality !== "refusal")) memory.owner = proposer;
}

/** Verbs that need an object to say anything. */
const LIGHT: ReadonlySet<string> = new Set(
  [
    "take",
    "make",
    "work",
    "look",
    "act",
    "come",
    "go",
    "give",
    "put",
    "get",
    "help",
    "try",
    "move",
    "sign",
    "vote",
    "thing",
    "same",
    "way",
  ].map(stem),
);
const VAGUE = 0.3;

/** "sign it", "act now", "work with him": fewer than two words of content besides a light verb, and no figure. */
function saysLittle(scene: Scene, core: Span): boolean {
  const stems = contentStems(scene.source.text, core).filter((each) => !LIGHT.has(each));
  return stems.length < 2 && !stems.some((each) => /\d/.test(each));
}

/** "offered a deal", "unveil their own template": a plan without its content is no measure. */
function isBarePlan(scene: Scene, find: Find, item: Item): boolean {
  if (item.head !== null || isStand(find)) return false;
  const head = keyAt(scene, headOf(scene, item.from, item.to));
  return PLAN_NOUNS.has(head) && NOMINALS[head] === undefined;
}

function candidatesOf(scene: Scene, source: number, parties: Parties, memory: Memory): Candidate[] {
  const found: Candidate[] = [];
  memory.owner = possessedPlan(scene, parties) ?? memory.owner;
  for (const find of findsOf(scene)) {
    for (const [n, item] of find.items.entries()) {
      const core = spanOf(scene, item.from, item.to);
      if (core.end - core.start < FEWEST_LETTERS) continue;
      const proposed = proposerOf(scene, find, item, parties, memory);
      const party = proposed === null ? null : parties.principal(proposed);
      const planOf = planOwner(scene, find, parties, memory);
      // Nobody takes a stand on a plan of his own: the subject was misread.
      const proposer = planOf !== null && party === planOf ? null : party;
      if (n === 0) remember(find, scene, proposer, memory);
      if (proposer !== null && proposer === memory.owner) memory.block = scene.sentence.block;
      const modality = modalityOf(scene, find, item);
      const addressee = addresseeOf(scene, find, parties, planOf);
      found.push({
        source,
        sentence: scene.index,
        core,
        evidence: evidenceOf(scene, find, item, n === 0),
        modality,
        strength: find.strength - (saysLittle(scene, core) || isBarePlan(scene, find, item) ? VAGUE : 0),
        proposer,
        addressee: addressee === proposer ? null : addressee,
        title: titleOf(scene, item, find, modality),
        deed: deedOf(scene, item),
        rule: find.rule,
        stand: isStand(find) ? (modality === "refusal" ? "against" : "for") : null,
        planOf,
        headline: scene.title,
      });
    }
  }
  return withoutNested(found);
}

/** All candidates of one source, in the order of the text. */
export function findCandidates(source: Source, index: number, parties: Parties): Candidate[] {
  const memory: Memory = { owner: null, subject: null, block: -1 };
  const namesIn = (span: Span): readonly Span[] => parties.namesIn(source.id, span);
  return scenesOf(source, namesIn).flatMap((scene) => {
    const found = candidatesOf(scene, index, parties, memory);
    const subject = mainSubject(scene);
    if (subject) memory.subject = resolve(scene, subject, parties, memory);
    return found;
  });
}
