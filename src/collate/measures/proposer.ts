import type { ActorId } from "../../extract/actor.ts";
import { PLAN_NOUNS } from "./cue-words.ts";
import type { Find } from "./find.ts";
import type { Item } from "./lists.ts";
import type { Parties } from "./parties.ts";
import { keyAt, type Scene, spanOf } from "./scene.ts";
import { headOf, mainSubject, type Subject } from "./subjects.ts";

/** What is remembered from sentence to sentence of one source. */
export interface Memory {
  /** Who the plan of the text belongs to, as last seen. */
  owner: ActorId | null;
  /** The block in which somebody last put something forward: what must be done there is still his. */
  block: number;
  /** Who did what the sentence before tells: a pronoun at the head of the next one goes on with the same. */
  subject: ActorId | null;
}

/** "It also proposes": a plan does not, whoever made it does. */
const MAKES_PLANS =
  /^(?:also|proposes|proposed|urged|urges|asked|asks|said|says|calls|called|offers|offered|demands|demanded)$/;

/** Who a subject means: itself, the speaker behind "we", the owner of a plan, the one a pronoun stands for. */
export function resolve(scene: Scene, subject: Subject, parties: Parties, memory: Memory): ActorId | null {
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
  // A plan's own name ("the Harbour Act") says nothing of its owner; the words before its noun may.
  const naming = subject.kind === "plan" ? spanOf(scene, subject.from, headOf(scene, subject.from, subject.to)) : span;
  const named = naming.end > naming.start ? parties.inPhrase(source.id, naming, source.text) : null;
  if (named !== null) return named;
  if (subject.kind === "agent") {
    const called = parties.byRole(source.id, span.start, keyAt(scene, headOf(scene, subject.from, subject.to)));
    if (called !== null) return called;
  }
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

/** "Proposal of the mediator, Mr. Smith", "The plan by NP": at the head of a sentence, the name right behind. */
function openingOwner(scene: Scene, parties: Parties): ActorId | null {
  for (let i = 0; i < 3; i++) {
    if (!/^(?:proposal|proposals|plan|demands|offer|terms)$/.test(keyAt(scene, i))) continue;
    if (!/^(?:of|by|from)$/.test(keyAt(scene, i + 1))) return null;
    let to = i + 2;
    while (to < i + 8 && !scene.named[to]) to++;
    if (!scene.named[to]) return null;
    while (scene.named[to]) to++;
    const owner = parties.inPhrase(scene.source.id, spanOf(scene, i + 2, to), scene.source.text);
    return owner === null ? null : parties.principal(owner);
  }
  return null;
}

const BETWEEN =
  /^(?:of|in|on|at|by|for|with|to|from|into|over|is|are|was|were|has|have|had|will|would|parliament|assembly|council|court|government|president|minister|house|senate|cabinet|lawmakers|said|says)$/;

/** "the harbour party's new bill", "Ms. Ruiz's new plan": whose plan the sentence speaks of; null where it does not say. */
export function possessedPlan(scene: Scene, parties: Parties): ActorId | null {
  const opening = openingOwner(scene, parties);
  if (opening !== null) return opening;
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!scene.named[i] || !/['’]s?$/.test(sourceToken(scene, i))) continue;
    for (let k = i + 1; k < Math.min(i + 8, scene.tokens.length); k++) {
      if (scene.tokens[k]?.kind === "mark" && !/^['’-]$/.test(keyAt(scene, k))) break;
      // "Norland's parliament approved a bill": what is possessed is not the bill.
      if (BETWEEN.test(keyAt(scene, k))) break;
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

/** ", maintaining that Y should VP": the participle's subject says so. */
function ofReporting(scene: Scene, find: Find, parties: Parties): ActorId | null {
  for (let i = find.cue.from - 1; i >= Math.max(0, find.cue.from - 24); i--)
    if (
      /^(?:maintaining|saying|insisting|arguing|adding|noting|stressing|claiming|believing|warning)$/.test(
        keyAt(scene, i),
      )
    )
      return ofMainSubject(scene, parties);
  return null;
}

/** What must be done, said in the block in which somebody has put something forward, is still his, unless he has to do it. */
function hereAgain(scene: Scene, find: Find, parties: Parties, memory: Memory): ActorId | null {
  if (memory.block !== scene.sentence.block || memory.owner === null) return null;
  const asked = find.subject
    ? parties.inPhrase(scene.source.id, spanOf(scene, find.subject.from, find.subject.to), scene.source.text)
    : null;
  return asked !== null && parties.principal(asked) === memory.owner ? null : memory.owner;
}

/** Who puts the member of a find forward; null where the text does not say. */
export function proposerOf(scene: Scene, find: Find, item: Item, parties: Parties, memory: Memory): ActorId | null {
  const at = scene.tokens[item.from]?.start ?? scene.sentence.start;
  const said = parties.speakerAt(scene.source.id, at)?.speaker ?? null;
  // The steps of a paper are those of whoever hands it in.
  if (find.rule === "provision") return said ?? memory.owner;
  if (find.bySpeaker) return said ?? ofReporting(scene, find, parties) ?? hereAgain(scene, find, parties, memory);
  if (!find.subject) return said ?? memory.owner;
  return resolve(scene, find.subject, parties, memory) ?? (find.subject.kind === "agent" ? null : said);
}
