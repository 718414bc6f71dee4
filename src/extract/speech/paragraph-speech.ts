import type { Span } from "../../text/span.ts";
import { looseQuotations } from "../quotations/loose.ts";
import { quotedIn } from "../quotations/quoted-in.ts";
import { snapToRun } from "../quotations/snap.ts";
import { type CueArguments, findArguments } from "./arguments.ts";
import { cueBias, raiseAround } from "./cue-bias.ts";
import { cueFrameOf, type TokenRange } from "./cue-frame.ts";
import { bestLabels, labelScores, rangesOf } from "./cue-tagger.ts";
import type { UtteranceDraft } from "./draft.ts";
import type { Frame } from "./frame.ts";
import type { SpeechModel } from "./model.ts";

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
  const cueSpan = spanOf(frame, cue);
  const part = quotedIn(text, snapToRun(text, spanOf(frame, range), cueSpan, frame.runs), frame.runs);
  if (part.content.end <= part.content.start) return null;
  return {
    ...part,
    cue: cueSpan,
    speakerSpan: found.source.range ? spanOf(frame, found.source.range) : null,
    rule: `speech/cue-${part.kind}`,
    continues,
    probability,
  };
}

/** Quoted runs of at least this many words have been said by somebody; shorter ones may be names or scare quotes. */
const LEAST_WORDS = 2;

function unclaimedRuns(frame: Frame, drafts: readonly UtteranceDraft[]): number[] {
  const out: number[] = [];
  frame.runs.forEach((run, r) => {
    const words = frame.tokens.filter((token, i) => frame.run[i] === r && token.kind !== "mark").length;
    if (words < LEAST_WORDS) return;
    if (!drafts.some((d) => d.content.start < run.inner.end && run.inner.start < d.content.end)) out.push(r);
  });
  return out;
}

function speechOf(text: string, frame: Frame, cues: readonly TokenRange[], model: SpeechModel): UtteranceDraft[] {
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

/** The utterances of one paragraph that a cue announces, in the order of their cues. */
export function cuedSpeech(text: string, frame: Frame, model: SpeechModel): UtteranceDraft[] {
  const scores = labelScores(frame, model.cues.weights);
  const bias = cueBias(frame);
  const cuesNow = (): TokenRange[] => rangesOf(bestLabels(scores, model.cues.transitions, bias));
  const first = speechOf(text, frame, cuesNow(), model);
  const unclaimed = unclaimedRuns(frame, first);
  if (unclaimed.length === 0) return first;
  for (const run of unclaimed) raiseAround(frame, run, bias);
  return speechOf(text, frame, cuesNow(), model);
}

/** Words in marks that no cue announces: given as said, by nobody. */
export function looseSpeech(text: string, frame: Frame, drafts: readonly UtteranceDraft[]): UtteranceDraft[] {
  return looseQuotations(
    text,
    frame.runs,
    drafts.map((d) => d.content),
  ).map(({ run, content }) => ({
    kind: "direct",
    content,
    quoted: [content],
    cue: null,
    speakerSpan: null,
    marks: run.marks,
    rule: "quotation/no-cue",
    continues: null,
    probability: 0,
  }));
}
