import type { Source } from "../../../read/source.ts";
import type { Span } from "../../../text/span.ts";
import type { Actor, ActorId } from "../../actor.ts";
import { genderOf } from "../../names/gender.ts";
import { genderOfTitle } from "../../names/offices.ts";
import type { UtteranceDraft } from "../draft.ts";

export interface Mention extends Span {
  readonly actor: Actor;
}

/** What the search for speakers knows of one source, prepared once. */
export interface Stage {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** All mentions of all actors, in order. */
  readonly mentions: readonly Mention[];
  /** Lower-case name or alias; null where two actors share it. */
  readonly byName: ReadonlyMap<string, Actor | null>;
  /** The person of a lower-case surname; null where two share it. */
  readonly bySurname: ReadonlyMap<string, Actor | null>;
  readonly gender: ReadonlyMap<ActorId, "he" | "she" | null>;
  /** Drafts whose speaker's span starts in a sentence, and those whose content touches it. */
  readonly spokenIn: ReadonlyMap<number, readonly UtteranceDraft[]>;
  readonly reportedIn: ReadonlyMap<number, readonly UtteranceDraft[]>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** "Mrs." right before one of the mentions says more than a given name. */
function genderByTitle(text: string, actor: Actor): "he" | "she" | null {
  for (const { start } of actor.mentions) {
    const word = /(?<!\p{L})(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
    const gender = word ? genderOfTitle(word) : null;
    if (gender) return gender;
  }
  return null;
}

export function stageOf(
  source: Pick<Source, "text" | "sentences">,
  actors: readonly Actor[],
  drafts: readonly UtteranceDraft[],
): Stage {
  const { text } = source;
  const mentions = actors
    .flatMap((actor) => actor.mentions.map(({ start, end }) => ({ start, end, actor })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const byName = new Map<string, Actor | null>();
  for (const actor of actors)
    for (const name of new Set([actor.name, ...actor.aliases].map((n) => n.toLowerCase())))
      byName.set(name, byName.has(name) ? null : actor);
  const bySurname = new Map<string, Actor | null>();
  for (const actor of actors) {
    const words = actor.kind === "person" ? actor.name.toLowerCase().split(" ") : [];
    const surname = words.length > 1 ? (words.at(-1) as string) : null;
    if (surname) bySurname.set(surname, bySurname.has(surname) ? null : actor);
  }
  const gender = new Map(
    actors
      .filter((a) => a.kind === "person")
      .map((actor) => [
        actor.id,
        genderByTitle(text, actor) ??
          genderOf(actor.name) ??
          actor.aliases.map(genderOf).find((g) => g !== null) ??
          null,
      ]),
  );
  const { sentences } = source;
  const spokenIn = new Map<number, UtteranceDraft[]>();
  const reportedIn = new Map<number, UtteranceDraft[]>();
  for (const draft of drafts) {
    if (draft.speakerSpan) push(spokenIn, sentenceAt(sentences, draft.speakerSpan.start), draft);
    const last = sentenceAt(sentences, draft.content.end - 1);
    for (let s = sentenceAt(sentences, draft.content.start); s <= last; s++) push(reportedIn, s, draft);
  }
  return { text, sentences, mentions, byName, bySurname, gender, spokenIn, reportedIn };
}

/** Index of the first entry that starts at or after `offset`. */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function mentionsIn(stage: Stage, span: Span): Mention[] {
  const out: Mention[] = [];
  for (let i = lowerBound(stage.mentions, span.start); i < stage.mentions.length; i++) {
    const mention = stage.mentions[i] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end) out.push(mention);
  }
  return out;
}

/** The sentence that an offset stands in, or where it would stand. */
export const sentenceAt = (sentences: readonly Span[], offset: number): number =>
  Math.max(0, lowerBound(sentences, offset + 1) - 1);
