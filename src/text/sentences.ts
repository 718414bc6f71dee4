import type { Span } from "./span.ts";
import { trimSpan } from "./span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentence spans of a stretch of text, without the white space between them. */
export function sentenceSpans(text: string, within: Span): Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(within.start, within.end))) {
    const span = trimSpan(text, { start: within.start + index, end: within.start + index + segment.length });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}
