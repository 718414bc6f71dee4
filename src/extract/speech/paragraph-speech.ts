import type { Span } from "../../text/span.ts";
import { quotedIn } from "../quotations/quoted-in.ts";
import { type CueArguments, findArguments } from "./arguments.ts";
import { cueFrameOf, type TokenRange } from "./cue-frame.ts";
import { findCues } from "./cue-tagger.ts";
import type { UtteranceDraft } from "./draft.ts";
import type { Frame } from "./frame.ts";
import type { SpeechModel } from "./model.ts";

/** Added to each beginning of a cue: finds more than the model alone would, at the best balance on held-out text. */
const CUE_BIAS = 0.8;

export function spanOf(frame: Frame, range: TokenRange): Span {
  return { start: frame.tokens[range.from]?.start as number, end: frame.tokens[range.to - 1]?.end as number };
}

function draft(
  text: string,
  frame: Frame,
  cue: TokenRange,
  found: CueArguments,
  side: "left" | "right",
  continues: UtteranceDraft | null,
): UtteranceDraft | null {
  const { range, probability } = found[side];
  if (!range) return null;
  const part = quotedIn(text, spanOf(frame, range), frame.runs);
  if (part.content.end <= part.content.start) return null;
  return {
    ...part,
    cue: spanOf(frame, cue),
    speakerSpan: found.source.range ? spanOf(frame, found.source.range) : null,
    rule: `speech/cue-${part.kind}`,
    continues,
    probability,
  };
}

/** The utterances of one paragraph that a cue announces, in the order of their cues. */
export function cuedSpeech(text: string, frame: Frame, model: SpeechModel): UtteranceDraft[] {
  const cues = findCues(frame, model.cues, CUE_BIAS);
  if (cues.length === 0) return [];
  const f = cueFrameOf(frame, cues);
  const drafts: UtteranceDraft[] = [];
  for (const cue of cues) {
    const found = findArguments(f, cue, model.arguments);
    const left = draft(text, frame, cue, found, "left", null);
    if (left) drafts.push(left);
    const right = draft(text, frame, cue, found, "right", left);
    if (right) drafts.push(right);
  }
  return drafts;
}
