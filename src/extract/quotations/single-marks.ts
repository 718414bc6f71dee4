import type { Span } from "../../text/span.ts";

const OPENING = /(?:^|[\s([{—–])(['‘])(?=[\p{L}\p{N}“"[])/gu;
const CLOSING = /['’](?=$|[\s)\]}—–.,;:!?])/gu;
/** Words whose first letters an apostrophe stands for. */
const CUT_WORDS = /^['‘’](?:\d|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b)/iu;
/** No quotation in single marks is longer, in characters. */
const LONGEST = 1500;
const AFTER_STOP = /[.,!?…]/;

/**
 * Quotations in single marks, British fashion; `taken` are those in double ones, inside which single marks are nested.
 *
 * Accepts: ‘We agreed,’ 'We agreed.' and ‘security guarantees’.
 * Traps: apostrophes. A plural's ("the workers’ rights") looks like a closing mark, so a mark after a stop or a comma is
 * believed first, then one after any letter but s, and only then the first there is; '90s and 'em open nothing.
 */
export function singleQuotedRuns(text: string, within: Span, taken: readonly Span[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  const part = text.slice(within.start, within.end);
  let from = within.start;
  for (const match of part.matchAll(OPENING)) {
    const start = within.start + match.index + match[0].length - 1;
    if (
      start < from ||
      CUT_WORDS.test(text.slice(start, start + 6)) ||
      taken.some((t) => t.start <= start && start < t.end)
    )
      continue;
    const limit = taken.find((t) => t.start > start)?.start ?? within.end;
    const end = closingOf(text, start, limit);
    if (end === null) continue;
    runs.push({ start, end });
    from = end;
  }
  return runs;
}

function closingOf(text: string, start: number, limit: number): number | null {
  let afterLetter: number | null = null;
  let first: number | null = null;
  for (const match of text.slice(start + 1, Math.min(limit, start + LONGEST)).matchAll(CLOSING)) {
    const at = start + 1 + match.index;
    const before = text[at - 1] as string;
    if (/\s/.test(before)) continue;
    if (AFTER_STOP.test(before)) return at + 1;
    if (afterLetter === null && !/s/i.test(before)) afterLetter = at + 1;
    first ??= at + 1;
  }
  return afterLetter ?? first;
}
