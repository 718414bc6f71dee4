import type { ActorId } from "../../extract/actor.ts";
import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { stem } from "../../text/words.ts";
import { contentStems } from "../content.ts";
import type { Candidate } from "./candidate.ts";
import { NOMINALS, PLAN_NOUNS } from "./cue-words.ts";
import { isHistory, isIdiom } from "./doubts.ts";
import type { Find } from "./find.ts";
import type { Item } from "./lists.ts";
import { deedOf, modalitiesOf } from "./modality.ts";
import { withoutNested } from "./nested.ts";
import type { Parties } from "./parties.ts";
import { type Memory, possessedPlan, proposerOf, resolve } from "./proposer.ts";
import { MEASURE_RULES } from "./rules.ts";
import { keyAt, type Scene, scenesOf, spanOf } from "./scene.ts";
import { headOf, mainSubject } from "./subjects.ts";
import { titleOf } from "./title.ts";

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

const ADDRESSING: ReadonlySet<string> = new Set(["demand", "offer", "warning", "commitment"]);

const isStand = ({ rule }: Find): boolean => /^(?:cue-verb\/plan-object|verdict|opposition|rejected-by)$/.test(rule);

/** Whose plan somebody takes a stand on: named in the object, else the plan that the text speaks of. */
function planOwner(scene: Scene, find: Find, parties: Parties, memory: Memory): ActorId | null {
  const object = isStand(find) ? find.items[0] : undefined;
  if (!object) return null;
  const { source } = scene;
  const from = object.head === null ? object.from : object.from + 1;
  const said = /^(?:opposition|rejected-by)$/.test(find.rule)
    ? parties.inPhrase(source.id, spanOf(scene, 0, find.cue.from), source.text)
    : parties.inPhrase(source.id, spanOf(scene, from, object.to), source.text);
  const named = said ?? memory.owner;
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
const VAGUE = 0.35;
/** What is done in the first sentences of a report is its news, further down it is often background. */
const NEWS = 0.12;
const FIRST_SENTENCES = 5;
const isNews = (scene: Scene, { rule }: Find): boolean =>
  !scene.title && scene.index < FIRST_SENTENCES && /^(?:act|undergone|performed|fight|rebuff|foretold)$/.test(rule);
const HISTORY = 0.5;
const EMPTY = 0.6;

/** "sign it", "act now", "work with him": fewer than two words of content besides a light verb, and no figure. */
function vagueness(scene: Scene, core: Span): number {
  const stems = contentStems(scene.source.text, core).filter((each) => !LIGHT.has(each));
  if (stems.length >= 2 || stems.some((each) => /\d/.test(each))) return 0;
  return stems.length === 0 ? EMPTY : VAGUE;
}

/** Who is for or against what is said in a word. */
const isReply = (find: Find): boolean => isStand(find) || /^(?:rebuff|fight|performed|accusation)$/.test(find.rule);

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
    const modalities = modalitiesOf(scene, find);
    for (const [n, item] of find.items.entries()) {
      const core = spanOf(scene, item.from, item.to);
      if (core.end - core.start < FEWEST_LETTERS) continue;
      const proposed = proposerOf(scene, find, item, parties, memory);
      const party = proposed === null ? null : parties.principal(proposed);
      const planOf = planOwner(scene, find, parties, memory);
      const addressee = addresseeOf(scene, find, parties, planOf);
      // Nobody takes a stand on a plan of his own, or is asked by his own demand: the subject was misread.
      const misread = party !== null && (party === planOf || (party === addressee && find.rule.startsWith("cue-noun")));
      const proposer = misread ? null : party;
      if (n === 0) remember(find, scene, proposer, memory);
      if (proposer !== null && proposer === memory.owner) memory.block = scene.sentence.block;
      const modality = modalities[n] ?? find.modality;
      const doubt = (isHistory(scene, find) ? HISTORY : 0) + (isIdiom(scene, core) ? VAGUE : 0);
      found.push({
        source,
        sentence: scene.index,
        core,
        evidence: evidenceOf(scene, find, item, n === 0),
        cue: spanOf(scene, find.cue.from, find.cue.to),
        modality,
        strength:
          find.strength +
          (isNews(scene, find) ? NEWS : 0) -
          doubt -
          (isBarePlan(scene, find, item) ? VAGUE : isReply(find) ? 0 : vagueness(scene, core)),
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

/** All candidates of one source, in the order of the text; `owner` is whose plan the reports are about, where they agree. */
export function findCandidates(source: Source, index: number, parties: Parties, owner: ActorId | null): Candidate[] {
  const memory: Memory = { owner, subject: null, block: -1 };
  return scenesIn(source, parties).flatMap((scene) => {
    const found = candidatesOf(scene, index, parties, memory);
    const subject = mainSubject(scene);
    if (subject) memory.subject = resolve(scene, subject, parties, memory);
    return found;
  });
}

const scenesIn = (source: Source, parties: Parties): Scene[] =>
  scenesOf(source, (span) => parties.namesIn(source.id, span));

/** Whose plan the sources speak of: the owner that more than half of the sentences name that name one; else null. */
export function mainOwner(sources: readonly Source[], parties: Parties): ActorId | null {
  const counts = new Map<ActorId, number>();
  for (const source of sources)
    for (const scene of scenesIn(source, parties)) {
      const owner = possessedPlan(scene, parties);
      if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best && best[1] > all / 2 ? best[0] : null;
}
