import type { Span } from "../../text/span.ts";
import type { QuotedRun } from "./marks.ts";

/** Words that may be left over beside a content inside the marks of the same quotation. */
const isNear = (text: string, from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(from, to));

/**
 * What stands in one pair of marks was said in one breath: a content that holds one end of a quotation, next to its cue,
 * and starts or stops within it, is stretched to the whole of it.
 *
 * Trap: the cue may itself stand inside the marks (speech within speech); then nothing is stretched over it.
 */
export function snapToRun(text: string, content: Span, cue: Span, runs: readonly QuotedRun[]): Span {
  const before = content.end <= cue.start;
  const edge = before ? content.end : content.start;
  const run = runs.find((r) => r.start <= edge && edge <= r.end);
  if (!run || (run.start <= cue.start && cue.end <= run.end)) return content;
  if (before && isNear(text, content.end, run.end) && content.start > run.inner.start)
    return { start: run.inner.start, end: content.end };
  if (!before && isNear(text, run.start, content.start) && content.end < run.inner.end)
    return { start: content.start, end: run.inner.end };
  return content;
}
