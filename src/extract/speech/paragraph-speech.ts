import { type Span, slice } from "../../text/span.ts";
import { isClaimed, isReply } from "../quotations/loose.ts";
import type { QuotedRun } from "../quotations/marks.ts";
import { quotedIn } from "../quotations/quoted-in.ts";
import { snapToRun } from "../quotations/snap.ts";
import { isTitleOfWork, looksLikeTitle } from "../quotations/titles.ts";
import { type CueArguments, findArguments } from "./arguments.ts";
import { canSpeak } from "./can-speak.ts";
import { actBonus, cueBias, raiseAround } from "./cue-bias.ts";
import { cueFrameOf, type TokenRange } from "./cue-frame.ts";
import { bestLabels, labelScores, rangesOf } from "./cue-tagger.ts";
import type { UtteranceDraft } from "./draft.ts";
import type { Frame } from "./frame.ts";
import type { SpeechModel } from "./model.ts";
import type { DanglingCue } from "./paragraph.ts";
import { turnPassive } from "./passive.ts";
import { refineContent } from "./refine-content.ts";
import { refineSources } from "./refine-source.ts";
import { trimSpeaker } from "./trim-speaker.ts";

export function spanOf(frame: Frame, range: TokenRange): Span {
  return { start: frame.tokens[range.from]?.start as number, end: frame.tokens[range.to - 1]?.end as number };
}

function speakerSpanOf(text: string, frame: Frame, range: TokenRange | null): Span | null {
  const span = range && trimSpeaker(text, spanOf(frame, range));
  return span && canSpeak(slice(text, span)) ? span : null;
}

function draft(
  text: string,
  frame: Frame,
  cue: TokenRange,
  found: CueArguments,
  side: "left" | "right",
  continues: UtteranceDraft | null,
): UtteranceDraft | null {
  const range = found[side];
  if (!range) return null;
  const cueSpan = spanOf(frame, cue);
  const part = quotedIn(text, snapToRun(text, spanOf(frame, range), cueSpan, frame.runs), frame.runs);
  if (part.content.end <= part.content.start) return null;
  if (part.kind === "direct" && isTitleOfWork(slice(text, part.content))) return null;
  return {
    ...part,
    cue: cueSpan,
    speakerSpan: speakerSpanOf(text, frame, found.source),
    rule: `speech/cue-${part.kind}`,
    continues,
  };
}

/** Quoted runs of at least this many words have been said by somebody; shorter ones may be names or scare quotes. */
const LEAST_WORDS = 2;

function unclaimedRuns(text: string, frame: Frame, drafts: readonly UtteranceDraft[]): number[] {
  const counts = new Int32Array(frame.runs.length);
  frame.tokens.forEach((token, i) => {
    const run = frame.run[i] as number;
    if (run >= 0 && token.kind !== "mark") counts[run] = (counts[run] as number) + 1;
  });
  const contents = drafts.map((d) => d.content);
  const isNoSpeech = (run: QuotedRun, words: number): boolean =>
    (words < LEAST_WORDS && !isReply(text, run, frame.span)) || looksLikeTitle(slice(text, run.inner));
  return frame.runs.flatMap((run, r) => (isClaimed(run, contents) || isNoSpeech(run, counts[r] as number) ? [] : [r]));
}

export interface CuedSpeech {
  readonly drafts: readonly UtteranceDraft[];
  /** The paragraph's last cue, where a colon leads over to the next paragraph. */
  readonly dangling: DanglingCue | null;
}

function speechOf(text: string, frame: Frame, cues: readonly TokenRange[], model: SpeechModel): CuedSpeech {
  if (cues.length === 0) return { drafts: [], dangling: null };
  const f = cueFrameOf(frame, cues);
  const drafts: UtteranceDraft[] = [];
  const leadsOver = frame.tokens.at(-1)?.key === ":";
  let dangling: DanglingCue | null = null;
  const all = refineSources(
    f,
    f.cues.map((cue) => {
      const found = findArguments(f, cue, model.arguments);
      return refineContent(f, cue, turnPassive(f, cue, found, model.arguments));
    }),
  );
  for (const [i, cue] of f.cues.entries()) {
    const found = all[i] as CueArguments;
    const left = draft(text, frame, cue, found, "left", null);
    if (left) drafts.push(left);
    const right = draft(text, frame, cue, found, "right", left);
    if (right) drafts.push(right);
    if (leadsOver)
      dangling = {
        cue: spanOf(frame, cue),
        speakerSpan: speakerSpanOf(text, frame, found.source),
      };
  }
  return { drafts, dangling };
}

/** The utterances of one paragraph that a cue announces, in the order of their cues. */
export function cuedSpeech(text: string, frame: Frame, model: SpeechModel): CuedSpeech {
  const scores = labelScores(frame, model.cues);
  const bias = { begin: cueBias(frame), either: actBonus(frame) };
  const cuesNow = (): TokenRange[] => rangesOf(bestLabels(scores, model.cues.transitions, bias));
  const sure = cuesNow();
  const first = speechOf(text, frame, sure, model);
  const unclaimed = unclaimedRuns(text, frame, first.drafts);
  if (unclaimed.length === 0) return first;
  for (const run of unclaimed)
    raiseAround(frame, run, isReply(text, frame.runs[run] as QuotedRun, frame.span), bias.begin);
  const all = cuesNow();
  return sameRanges(sure, all) ? first : speechOf(text, frame, all, model);
}

/** Mostly the second look finds no other cues, and what stands around the first ones is known. */
const sameRanges = (a: readonly TokenRange[], b: readonly TokenRange[]): boolean =>
  a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to);
