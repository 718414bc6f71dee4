import type { Source } from "../../read/source.ts";
import type { UtteranceDraft } from "./draft.ts";
import { followed } from "./followed.ts";
import { paragraphsOf } from "./paragraph.ts";
import { afterColon, cued, firstPerson, loose, posts, reopened, type SpeechStep } from "./steps.ts";

/** In this order: each step only sees what the ones before it left open. */
const ENGLISH: readonly SpeechStep[] = [cued, loose, afterColon, reopened, followed, posts, firstPerson];

/** Quotation marks are the one thing that is read the same way in every language. */
const ANY_LANGUAGE: readonly SpeechStep[] = [loose, reopened, posts];

const isEnglish = (language: string): boolean => language === "en" || language.startsWith("en-");

/** All utterances of a source, in the order of their contents. */
export function findSpeech(source: Pick<Source, "text" | "blocks" | "language">): UtteranceDraft[] {
  const steps = isEnglish(source.language.value) ? ENGLISH : ANY_LANGUAGE;
  let paragraphs = paragraphsOf(source) as ReturnType<SpeechStep>;
  for (const step of steps) paragraphs = step(source.text, paragraphs);
  return paragraphs
    .flatMap((p) => p.drafts)
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
}
