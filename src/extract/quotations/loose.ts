import { wordsIn } from "../../read/plain/prose.ts";
import type { Span } from "../../text/span.ts";
import type { QuotedRun } from "./marks.ts";
import { bare } from "./quoted-in.ts";
import { looksLikeTitle } from "./titles.ts";

/**
 * From this many words on, marks without a cue quote somebody; fewer may be a name, a title or a scare quotation.
 * Four of five runs of this length, and more of longer ones, are speech in US news (PolNeAR, learning part).
 */
const LEAST_WORDS = 5;

/** “No,” at the head of a paragraph is a reply however short it is: no name and no irony takes a comma inside its marks. */
export const isReply = (text: string, run: QuotedRun, within: Span): boolean =>
  run.start <= within.start + 1 &&
  run.marks === "paired" &&
  /[,?!]\s*$/.test(text.slice(run.inner.start, run.inner.end));

/**
 * Whether half of a quotation is known to be said. Less may be speech within speech ("She told me to wait and I did"),
 * which leaves open who says the whole.
 */
export function isClaimed({ inner }: QuotedRun, claimed: readonly Span[]): boolean {
  let covered = 0;
  for (const c of claimed) covered += Math.max(0, Math.min(c.end, inner.end) - Math.max(c.start, inner.start));
  return covered * 2 > inner.end - inner.start;
}

/** Quotations that nothing announces: their words, less the marks. */
export function looseQuotations(
  text: string,
  within: Span,
  runs: readonly QuotedRun[],
  claimed: readonly Span[],
): { run: QuotedRun; content: Span }[] {
  const out: { run: QuotedRun; content: Span }[] = [];
  for (const run of runs) {
    if (isClaimed(run, claimed)) continue;
    const content = bare(text, run.inner);
    const words = text.slice(content.start, content.end);
    if (looksLikeTitle(text.slice(run.inner.start, run.inner.end))) continue;
    const long = wordsIn(words) >= LEAST_WORDS;
    if (long || isReply(text, run, within)) out.push({ run, content });
  }
  return out;
}
