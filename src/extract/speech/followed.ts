import { slice } from "../../text/span.ts";
import { PRONOUN_SUBJECTS } from "./closed-words.ts";
import type { UtteranceDraft } from "./draft.ts";
import type { Paragraph } from "./paragraph.ts";
import type { SpeechStep } from "./steps.ts";

/** Whether nothing but one quotation stands in the paragraph. */
function isAllQuoted({ frame, span, drafts }: Paragraph): boolean {
  const [run, ...more] = frame.runs;
  return (
    run !== undefined &&
    more.length === 0 &&
    drafts.length === 1 &&
    run.start <= span.start + 1 &&
    run.end >= span.end - 1
  );
}

/** "Lind said she hoped": a pronoun within what is reported is the reporter again, or nobody who has the word. */
const isInner = (text: string, draft: UtteranceDraft, outer: UtteranceDraft): boolean =>
  draft !== outer &&
  draft.cue !== null &&
  outer.content.start <= draft.cue.start &&
  draft.cue.end <= outer.content.end &&
  (draft.speakerSpan === null || PRONOUN_SUBJECTS.has(slice(text, draft.speakerSpan).toLowerCase()));

/** Whether a cue asks somebody: the quotation after it may be the answer. */
const asks = (text: string, { cue }: UtteranceDraft): boolean =>
  cue !== null && /\bask(?:s|ed|ing)?\b/i.test(slice(text, cue));

/**
 * The draft whose speaker has the word at the end of a paragraph: what he says ends in its last sentence, and nobody else
 * says anything there of his own, that is, not within what is reported of another.
 */
function lastSpoken(text: string, { drafts, frame, span }: Paragraph): UtteranceDraft | null {
  const last = frame.sentence.at(-1);
  const from = frame.tokens.find((_, i) => frame.sentence[i] === last)?.start ?? span.start;
  const own = drafts.filter((d) => d.content.end > from && !drafts.some((outer) => isInner(text, d, outer)));
  const [first, ...more] = own;
  if (!first?.speakerSpan || more.some((d) => d.speakerSpan?.start !== first.speakerSpan?.start)) return null;
  return own.some((d) => asks(text, d)) ? null : (own.at(-1) as UtteranceDraft);
}

/**
 * A paragraph that is all one quotation, with no cue, behind one in which somebody has just been reported: by the custom
 * of news he goes on, and the report has announced his words. The speaker is taken over, the cue is not.
 *
 * Traps: behind "he asked" another answers; where two speak in the sentence before, it stays open.
 */
export const followed: SpeechStep = (text, paragraphs) => {
  const out: Paragraph[] = [...paragraphs];
  for (let i = 1; i < out.length; i++) {
    const before = out[i - 1] as Paragraph;
    const here = out[i] as Paragraph;
    const [draft] = here.drafts;
    if (!here.kept || !before.kept || !draft || draft.speakerSpan || draft.cue || !isAllQuoted(here)) continue;
    const spoken = lastSpoken(text, before);
    if (!spoken) continue;
    out[i] = { ...here, drafts: [{ ...draft, speakerSpan: spoken.speakerSpan, rule: "quotation/follows" }] };
  }
  return out;
};
