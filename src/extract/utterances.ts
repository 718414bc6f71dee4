import type { Source } from "../read/source.ts";
import type { Span } from "../text/span.ts";
import type { Actor } from "./actor.ts";
import type { UtteranceDraft } from "./speech/draft.ts";
import { englishModel } from "./speech/english.ts";
import { frameOf } from "./speech/frame.ts";
import { cuedSpeech, looseSpeech } from "./speech/paragraph-speech.ts";
import type { Utterance } from "./utterance.ts";

const PARAGRAPH = /[^\n]+(?:\n[^\n]+)*/g;

/** The paragraphs of the kept text. */
function paragraphsOf(source: Source): Span[] {
  const spans: Span[] = [];
  for (const block of source.blocks) {
    if (!block.kept) continue;
    for (const match of source.text.slice(block.start, block.end).matchAll(PARAGRAPH)) {
      const start = block.start + match.index;
      spans.push({ start, end: start + match[0].length });
    }
  }
  return spans;
}

/** Quotations and reports of speech in the kept text; speakers are resolved to `actors` or stay null. */
export function findUtterances(source: Source, _actors: readonly Actor[]): Utterance[] {
  const drafts: UtteranceDraft[] = [];
  for (const span of paragraphsOf(source)) {
    const frame = frameOf(source.text, span);
    const cued = cuedSpeech(source.text, frame, englishModel());
    drafts.push(...cued, ...looseSpeech(source.text, frame, cued));
  }
  const ids = new Map(drafts.map((draft, i) => [draft, `${source.id}-u${i + 1}`]));
  return drafts.map((draft) => ({
    id: ids.get(draft) as string,
    source: source.id,
    kind: draft.kind,
    content: draft.content,
    quoted: draft.quoted,
    cue: draft.cue,
    speakerSpan: draft.speakerSpan,
    speaker: null,
    continues: draft.continues ? (ids.get(draft.continues) as string) : null,
    marks: draft.marks,
    rule: draft.rule,
  }));
}
