import { inlineItems } from "./inline-lists.ts";
import type { Span } from "./span.ts";
import { trimSpan } from "./span.ts";
import type { Stop } from "./stop.ts";
import { STOP_RULES } from "./stop-rules.ts";

/**
 * Every run of marks that may end a sentence in any script (Unicode's Sentence_Terminal), or dots set apart (". . .").
 * Own candidates instead of Intl.Segmenter: that one breaks inside "[12]" and never where a scraper lost the space, and
 * its version would change our spans with the version of Node.
 */
const STOP = /\.(?:[ \u00a0]\.){2,12}|[\p{Sentence_Terminal}…]+/gu;
/** What clings to a stop: closing marks, note numbers ("[7][8]", "[citation needed]"), smileys. */
const CLOSERS = /(?:["”’'»›)\]}」』*_]|\s?\[(?:\d{1,3}|citation needed|note \d{1,2})\]|\s[:;]-?[)(DP](?!\w))*/y;
/** "understanding gap.11 12 Take": note numbers that were superscript on the page. */
const SUPERSCRIPTS = /\d{1,2}(?:[ ,–-]\d{1,2}){0,4}(?=\s+\p{Lu})/uy;

/** Sentence spans of a stretch of text, in order, trimmed. Total; a blank line always parts, a single line break never by itself. */
export function sentenceSpans(text: string, within: Span): Span[] {
  const spans: Span[] = [];
  for (const part of partsAtBlankLines(text, within)) spans.push(...sentencesOfPart(text, part));
  return spans;
}

const BLANK_LINE = /(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)|\u2029/g;

function partsAtBlankLines(text: string, within: Span): Span[] {
  const stretch = text.slice(within.start, within.end);
  const parts: Span[] = [];
  let start = 0;
  for (const match of stretch.matchAll(BLANK_LINE)) {
    parts.push({ start: within.start + start, end: within.start + match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start: within.start + start, end: within.end });
  return parts;
}

function sentencesOfPart(text: string, part: Span): Span[] {
  const ends = stopsThatBreak(text, part);
  const starts = new Set([
    trimSpan(text, part).start,
    ...ends.map((end) => trimSpan(text, { start: end, end: part.end }).start),
  ]);
  const items = inlineItems(text, part, (offset) => starts.has(offset));
  const cuts = [...new Set([...ends, ...items])].sort((a, b) => a - b);
  const spans: Span[] = [];
  let start = part.start;
  for (const cut of [...cuts, part.end]) {
    const span = trimSpan(text, { start, end: cut });
    if (span.end > span.start) spans.push(span);
    start = cut;
  }
  return spans;
}

function stopsThatBreak(text: string, part: Span): number[] {
  const ends: number[] = [];
  let sentenceStart = part.start;
  const stretch = text.slice(part.start, part.end);
  for (const match of stretch.matchAll(STOP)) {
    const markStart = part.start + match.index;
    if (markStart < sentenceStart) continue;
    const mark = markOf(text, markStart, match[0], part.end);
    const stop = stopAt(text, part, sentenceStart, markStart, mark);
    if (stop.next >= part.end) break;
    if (!breaks(stop)) continue;
    ends.push(stop.end);
    sentenceStart = stop.next;
  }
  return ends;
}

/** "compounds. . . . The practice": the first of four dots on a word is its stop, the others begin the next sentence. */
function markOf(text: string, start: number, mark: string, end: number): string {
  const onWord = /\p{L}/u.test(text[start - 1] ?? "");
  const dots = mark.replace(/[^.]/g, "").length;
  const goesOn = /^\s+\p{L}/u.test(text.slice(start + mark.length, Math.min(end, start + mark.length + 4)));
  return mark.includes(" ") && onWord && dots >= 4 && goesOn ? "." : mark;
}

function stopAt(text: string, within: Span, sentenceStart: number, markStart: number, mark: string): Stop {
  const markEnd = markStart + mark.length;
  let end = matchEnd(CLOSERS, text, markEnd);
  if (end === markEnd && mark === "." && /[\p{Ll})\]]/u.test(text[markStart - 1] ?? ""))
    end = matchEnd(SUPERSCRIPTS, text, markEnd);
  end = Math.min(end, within.end);
  let next = end;
  while (next < within.end && /\s/.test(text[next] as string)) next++;
  const ahead = text.slice(next, Math.min(within.end, next + 48));
  const before = text.slice(Math.max(sentenceStart, markStart - 40), markStart);
  return {
    text,
    within,
    sentenceStart,
    mark,
    markStart,
    end,
    next,
    token: /[^\s"“”‘([{«]*$/.exec(before)?.[0] ?? "",
    closers: text.slice(markEnd, end),
    ahead,
    word: /^["“‘'([«*_¿¡]{0,3}([\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?)/u.exec(ahead)?.[1] ?? "",
  };
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? from + match[0].length : from;
}

function breaks(stop: Stop): boolean {
  for (const rule of STOP_RULES) {
    const verdict = rule.judge(stop);
    if (verdict !== null) return verdict === "break";
  }
  return true;
}
