import type { Span } from "../../text/span.ts";
import type { QuotedRun } from "./marks.ts";
import { bare } from "./quoted-in.ts";
import { looksLikeTitle } from "./titles.ts";

/**
 * From this many words on, marks without a cue quote somebody; fewer may be a name, a title or a scare quotation.
 * Four of five runs of this length, and more of longer ones, are speech in US news (PolNeAR, learning part).
 */
const LEAST_WORDS = 5;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** “No,” at the head of a paragraph is a reply however short it is: no name and no irony takes a comma inside its marks. */
export const isReply = (text: string, run: QuotedRun, within: Span): boolean =>
  run.start <= within.start + 1 &&
  run.marks === "paired" &&
  /[,?!]\s*$/.test(text.slice(run.inner.start, run.inner.end));

/** Quotations that nothing announces: their words, less the marks. */
export function looseQuotations(
  text: string,
  within: Span,
  runs: readonly QuotedRun[],
  claimed: readonly Span[],
): { run: QuotedRun; content: Span }[] {
  const out: { run: QuotedRun; content: Span }[] = [];
  for (const run of runs) {
    if (claimed.some((c) => c.start < run.inner.end && run.inner.start < c.end)) continue;
    const content = bare(text, run.inner);
    const words = text.slice(content.start, content.end);
    if (looksLikeTitle(text.slice(run.inner.start, run.inner.end))) continue;
    const long = (words.match(WORD)?.length ?? 0) >= LEAST_WORDS;
    if (long || isReply(text, run, within)) out.push({ run, content });
  }
  return out;
}
