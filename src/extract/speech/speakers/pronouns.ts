import type { Actor } from "../../actor.ts";
import type { UtteranceDraft } from "../draft.ts";
import { lowerBound, type Mention, type Stage, sentenceAt } from "./stage.ts";

/** How many sentences back a pronoun may reach for a person. */
const SENTENCES_BACK = 6;

const holds = (draft: UtteranceDraft, offset: number): boolean =>
  draft.content.start <= offset && offset < draft.content.end;

/** Persons named or speaking in the sentence, by the author's own words: those in what is reported do not count. */
function personsIn(
  stage: Stage,
  sentence: number,
  before: number,
  speakers: ReadonlyMap<UtteranceDraft, Actor>,
): { named: Set<Actor>; speaking: Set<Actor> } {
  const span = stage.sentences[sentence];
  const named = new Set<Actor>();
  const speaking = new Set<Actor>();
  if (!span) return { named, speaking };
  for (const draft of stage.spokenIn.get(sentence) ?? []) {
    const actor = speakers.get(draft);
    if (actor?.kind === "person" && (draft.speakerSpan?.start ?? before) < before) {
      named.add(actor);
      speaking.add(actor);
    }
  }
  const around = stage.reportedIn.get(sentence) ?? [];
  for (let i = lowerBound(stage.mentions, span.start); i < stage.mentions.length; i++) {
    const mention = stage.mentions[i] as Mention;
    if (mention.start >= Math.min(span.end, before)) break;
    if (mention.actor.kind === "person" && !around.some((d) => holds(d, mention.start))) named.add(mention.actor);
  }
  return { named, speaking };
}

/**
 * The person that "he" or "she" at `offset` stands for: the only compatible one of the nearest sentence before that names
 * any; where it names several, the one who speaks there. Else null: a doubt.
 *
 * Trap: a person of unknown gender is compatible with both, so an unknown name beside a fitting one is a doubt.
 */
export function personBefore(
  stage: Stage,
  offset: number,
  gender: "he" | "she",
  speakers: ReadonlyMap<UtteranceDraft, Actor>,
): Actor | null {
  const fits = (actor: Actor): boolean => (stage.gender.get(actor.id) ?? gender) === gender;
  const last = sentenceAt(stage.sentences, offset);
  for (let s = last; s >= Math.max(0, last - SENTENCES_BACK); s--) {
    const { named, speaking } = personsIn(stage, s, offset, speakers);
    const candidates = [...named].filter(fits);
    if (candidates.length === 1) return candidates[0] as Actor;
    if (candidates.length === 0) continue;
    const said = [...speaking].filter(fits);
    return said.length === 1 ? (said[0] as Actor) : null;
  }
  return null;
}
