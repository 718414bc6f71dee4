import type { Span } from "../../../text/span.ts";
import type { Actor } from "../../actor.ts";
import type { UtteranceDraft } from "../draft.ts";
import { lowerBound, type Mention, type Stage, sentenceAt } from "./stage.ts";

/** How many sentences back a pronoun may reach for a person. */
const SENTENCES_BACK = 6;

const holds = (draft: UtteranceDraft, offset: number): boolean =>
  draft.content.start <= offset && offset < draft.content.end;

/** "Lind's plan": spoken of for the sake of something else. */
const owns = (text: string, { start, end }: Span): boolean =>
  /^['’]/.test(text.slice(end, end + 1)) || /['’]s?$/.test(text.slice(start, end));

/** Persons named or speaking in the sentence, by the author's own words: those in what is reported do not count. */
function personsIn(
  stage: Stage,
  sentence: number,
  before: number,
  speakers: ReadonlyMap<UtteranceDraft, Actor>,
): { named: Set<Actor>; plainly: Set<Actor>; speaking: Set<Actor> } {
  const span = stage.sentences[sentence];
  const named = new Set<Actor>();
  const plainly = new Set<Actor>();
  const speaking = new Set<Actor>();
  if (!span) return { named, plainly, speaking };
  for (const draft of stage.spokenIn.get(sentence) ?? []) {
    const actor = speakers.get(draft);
    if (actor?.kind === "person" && (draft.speakerSpan?.start ?? before) < before) {
      named.add(actor);
      plainly.add(actor);
      speaking.add(actor);
    }
  }
  const around = stage.reportedIn.get(sentence) ?? [];
  for (let i = lowerBound(stage.mentions, span.start); i < stage.mentions.length; i++) {
    const mention = stage.mentions[i] as Mention;
    if (mention.start >= Math.min(span.end, before)) break;
    if (mention.actor.kind !== "person" || around.some((d) => holds(d, mention.start))) continue;
    named.add(mention.actor);
    if (!owns(stage.text, mention)) plainly.add(mention.actor);
  }
  return { named, plainly, speaking };
}

/** Whether a sentence's author names persons only in what he reports, and who reports it is not known: "they" could be any. */
const isOpaque = (
  stage: Stage,
  sentence: number,
  before: number,
  speakers: ReadonlyMap<UtteranceDraft, Actor>,
): boolean => {
  const drafts = (stage.reportedIn.get(sentence) ?? []).filter((d) => d.kind !== "direct" && d.content.start < before);
  const open = drafts.filter((d) => !speakers.has(d));
  if (open.length === 0) return false;
  const span = stage.sentences[sentence] as Span;
  for (let i = lowerBound(stage.mentions, span.start); i < stage.mentions.length; i++) {
    const mention = stage.mentions[i] as Mention;
    if (mention.start >= Math.min(span.end, before)) break;
    if (mention.actor.kind === "person" && open.some((d) => holds(d, mention.start))) return true;
  }
  return false;
};

/**
 * The only person before `offset` who fits, in the nearest sentence that names such; where it names several, the one who
 * speaks there, or else the only one who is not just an owner ("Lind's plan"). Else null: a doubt.
 */
export function onlyPersonBefore(
  stage: Stage,
  offset: number,
  fits: (actor: Actor) => boolean,
  speakers: ReadonlyMap<UtteranceDraft, Actor>,
): Actor | null {
  const last = sentenceAt(stage.sentences, offset);
  for (let s = last; s >= Math.max(0, last - SENTENCES_BACK); s--) {
    const { named, plainly, speaking } = personsIn(stage, s, offset, speakers);
    const candidates = [...named].filter(fits);
    if (candidates.length === 1) return candidates[0] as Actor;
    if (candidates.length === 0) {
      if (isOpaque(stage, s, offset, speakers)) return null;
      continue;
    }
    const said = [...speaking].filter(fits);
    if (said.length > 0) return said.length === 1 ? (said[0] as Actor) : null;
    const noOwners = [...plainly].filter(fits);
    return noOwners.length === 1 ? (noOwners[0] as Actor) : null;
  }
  return null;
}

/**
 * The person that "he" or "she" at `offset` stands for (see `onlyPersonBefore`).
 *
 * Trap: a person of unknown gender is compatible with both, so an unknown name beside a fitting one is a doubt.
 */
export function personBefore(
  stage: Stage,
  offset: number,
  gender: "he" | "she",
  speakers: ReadonlyMap<UtteranceDraft, Actor>,
): Actor | null {
  return onlyPersonBefore(stage, offset, (actor) => (stage.gender.get(actor.id) ?? gender) === gender, speakers);
}

/** "a Daily Tide report", "told the Daily Tide": those by whom something is heard of. */
const reports = (text: string, { start, end }: Span): boolean =>
  /^(?:['’]s)? (?:report|story|article|interview|poll|survey|correspondent|editorial)/.test(
    text.slice(end, end + 20),
  ) || /\b(?:told|tells) (?:the )?$/.test(text.slice(Math.max(0, start - 12), start));

/** How many sentences back "the company" may reach. */
const BODY_SENTENCES_BACK = 3;

/**
 * The body that "the company" (`noun`) at `offset` takes up: the only one that the sentences before name, or of several
 * the only one whose name says that it is such. Else null: the other may be the paper that reports it.
 */
export function bodyBefore(stage: Stage, offset: number, noun: string): Actor | null {
  const last = sentenceAt(stage.sentences, offset);
  const start = stage.sentences[Math.max(0, last - BODY_SENTENCES_BACK)]?.start ?? 0;
  const named = new Set<Actor>();
  for (let i = lowerBound(stage.mentions, start); i < stage.mentions.length; i++) {
    const mention = stage.mentions[i] as Mention;
    if (mention.start >= offset) break;
    if (mention.actor.kind === "organization" && !reports(stage.text, mention)) named.add(mention.actor);
  }
  const called = [...named].filter(({ name }) => name.toLowerCase().split(/\s+/).includes(noun));
  const found = called.length === 1 ? called : [...named];
  return found.length === 1 ? (found[0] as Actor) : null;
}
