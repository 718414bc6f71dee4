import type { Source } from "../read/source.ts";
import type { Actor } from "./actor.ts";
import { findSpeech } from "./speech/find-speech.ts";
import { resolveSpeakers } from "./speech/speakers/resolve.ts";
import type { Utterance } from "./utterance.ts";

/**
 * Quotations and reports of speech in the kept text; speakers are resolved to `actors` or stay null. Sources that are
 * not in English yield direct quotations only, by their own marks.
 */
export function findUtterances(source: Source, actors: readonly Actor[]): Utterance[] {
  const drafts = findSpeech(source);
  const speakers = resolveSpeakers(source, actors, drafts);
  const ids = new Map(drafts.map((draft, i) => [draft, `${source.id}-u${i + 1}`]));
  return drafts.map((draft) => ({
    id: ids.get(draft) as string,
    source: source.id,
    kind: draft.kind,
    content: draft.content,
    quoted: draft.quoted,
    cue: draft.cue,
    speakerSpan: draft.speakerSpan,
    speaker: speakers.get(draft)?.id ?? null,
    continues: draft.continues ? (ids.get(draft.continues) ?? null) : null,
    marks: draft.marks,
    rule: draft.rule,
  }));
}
