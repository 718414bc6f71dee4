import type { ActorId } from "../../extract/actor.ts";
import type { Utterance } from "../../extract/utterance.ts";
import type { SourceId } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import type { Witnesses } from "../witnesses.ts";

/**
 * The people who speak in a passage, where the account names them: none for what it says itself. People only: a body and
 * its spokesman have one voice under two names.
 */
export type Voices = ReadonlySet<ActorId>;

const NOBODY: Voices = new Set();

/** Looks up who speaks in a stretch of a source. */
export function voicesIn({
  utterances,
  actors,
}: Pick<Witnesses, "utterances" | "actors">): (source: SourceId, span: Span) => Voices {
  const people = new Set(actors.filter((actor) => actor.kind === "person").map((actor) => actor.id));
  const bySource = new Map<SourceId, Utterance[]>();
  for (const utterance of utterances) {
    if (utterance.speaker === null || !people.has(utterance.speaker)) continue;
    const list = bySource.get(utterance.source) ?? [];
    list.push(utterance);
    bySource.set(utterance.source, list);
  }
  return (source, span) => {
    const speaking = (bySource.get(source) ?? []).filter((utterance) => overlaps(utterance.content, span));
    return speaking.length === 0 ? NOBODY : new Set(speaking.map((utterance) => utterance.speaker as ActorId));
  };
}

/** Whether both have speakers, and none in common. */
export const differ = (a: Voices, b: Voices): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((speaker) => b.has(speaker));
