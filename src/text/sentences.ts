import { CUT_RULES } from "./cuts.ts";
import type { Span } from "./span.ts";
import { trimSpan } from "./span.ts";
import { stopRulesFor } from "./stops/rules.ts";
import type { Stop, StopRule } from "./stops/stop.ts";

/**
 * Every run of marks that may end a sentence in any script (Unicode's Sentence_Terminal), or dots set apart (". . .").
 * Own candidates instead of Intl.Segmenter: that one breaks inside "[12]" and never where a scraper lost the space, and
 * its version would change our spans with the version of Node.
 */
const STOP = /\.(?:[ \u00a0]\.){2,12}|[\p{Sentence_Terminal}…]+/gu;
/** What clings to a stop: closing marks, note numbers ("[7][8]", "[citation needed]"), omissions, smileys. */
const CLOSERS =
  /(?:["”’'»›)\]}」』*_]|[“‘](?!\p{L})|\s»(?![\p{L}\p{N}])|\s?\[(?:\d{1,3}|citation needed|note \d{1,2})\]|\s\[(?:…|\.\.\.)\]|\s["”'’](?=\s|$)|\s[:;]-?[)(DP](?!\w))*/uy;
/** "of the harbour.11 12 Take": note numbers that were superscript on the page. */
const SUPERSCRIPTS = /\d{1,2}(?:[ ,–-]\d{1,2}){0,4}(?=\s+\p{Lu})/uy;
/** "night work. 4 Even though": a note number set apart; no sentence begins with a number before such a word. */
const NOTE_NUMBER =
  /\s\d{1,2}(?=\s(?:The|This|These|That|In|At|On|For|From|With|By|As|If|When|While|Although|Though|Even|However|But|And|It|He|She|They|We|There|After|Before|Since|According|Despite|Because|Unlike|Under|To)\s)/y;

/**
 * Sentence spans of a stretch of text, in order, trimmed. Total; a blank line always parts, a single line break never by
 * itself. `language` is a BCP 47 tag: abbreviations and ordinals are read by its rules.
 */
export function sentenceSpans(text: string, within: Span, language = "en"): Span[] {
  const rules = stopRulesFor(language);
  return partsAtBlankLines(text, within).flatMap((part) => sentencesOfPart(text, part, rules));
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

function sentencesOfPart(text: string, part: Span, rules: readonly StopRule[]): Span[] {
  const forced = new Set(CUT_RULES.flatMap((rule) => rule.find(text, part)));
  const cuts = [...forced].sort((a, b) => a - b);
  const ends = stopsThatBreak(text, part, cuts, rules);
  const spans: Span[] = [];
  let start = part.start;
  for (const cut of [...new Set([...ends, ...cuts, part.end])].sort((a, b) => a - b)) {
    const span = trimSentence(text, { start, end: cut });
    if (span.end > span.start && !DRAWN_LINE.test(text.slice(span.start, span.end))) spans.push(span);
    start = cut;
  }
  return spans;
}

/** Between cuts a drawn line stands alone, and says nothing. */
const DRAWN_LINE = /^[-=_*~/]{8,}$/;

function stopsThatBreak(text: string, part: Span, cuts: readonly number[], rules: readonly StopRule[]): number[] {
  const ends: number[] = [];
  let sentenceStart = part.start;
  let nextCut = 0;
  const stretch = text.slice(part.start, part.end);
  for (const match of stretch.matchAll(STOP)) {
    const markStart = part.start + match.index;
    for (; nextCut < cuts.length && (cuts[nextCut] as number) <= markStart; nextCut++)
      sentenceStart = Math.max(sentenceStart, cuts[nextCut] as number);
    if (markStart < sentenceStart) continue;
    const stop = stopAt(text, part, sentenceStart, markStart, markOf(text, markStart, match[0], part.end));
    if (stop.next >= part.end) break;
    if (!breaks(stop, rules)) continue;
    ends.push(stop.end);
    sentenceStart = stop.next;
  }
  return ends;
}

/** "compounds. . . . The practice": the first of four dots on a word is its stop, the others begin the next sentence. */
function markOf(text: string, start: number, mark: string, end: number): string {
  if (!mark.includes(" ")) return mark;
  const onWord = /\p{L}/u.test(text[start - 1] ?? "");
  const dots = mark.replace(/[^.]/g, "").length;
  const goesOn = /^\s+\p{L}/u.test(text.slice(start + mark.length, Math.min(end, start + mark.length + 4)));
  return onWord && dots >= 4 && goesOn ? "." : mark;
}

function stopAt(text: string, within: Span, sentenceStart: number, markStart: number, mark: string): Stop {
  const markEnd = markStart + mark.length;
  let end = matchEnd(CLOSERS, text, markEnd);
  if (end === markEnd && mark === "." && /[\p{Ll})\]]/u.test(text[markStart - 1] ?? ""))
    end = matchEnd(NOTE_NUMBER, text, matchEnd(SUPERSCRIPTS, text, markEnd));
  end = Math.min(withoutOpeningMark(text, within.start, markEnd, end), within.end);
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
    token: /(?<![^\s"“”„‘‚([{«•⁃‣◦▪])[^\s"“”„‘‚([{«•⁃‣◦▪]*$/.exec(before)?.[0] ?? "",
    closers: text.slice(markEnd, end),
    ahead,
    word: /^["“„‘‚'([«»›‹*_¿¡]{0,3}([\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?)/u.exec(ahead)?.[1] ?? "",
  };
}

/** "it responded.”We are not,” he said": a mark of the wrong direction opens the next sentence where none was open. */
function withoutOpeningMark(text: string, start: number, markEnd: number, end: number): number {
  if (end === markEnd || !/^["”]\p{L}/u.test(text.slice(end - 1, end + 2))) return end;
  const before = text.slice(Math.max(start, markEnd - 1500), markEnd);
  const marks = before.match(/["“”]/g) ?? [];
  const open = marks.at(-1) === "“" || (marks.at(-1) === '"' && marks.filter((mark) => mark === '"').length % 2 === 1);
  return open ? end : end - 1;
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? from + match[0].length : from;
}

function breaks(stop: Stop, rules: readonly StopRule[]): boolean {
  for (const rule of rules) {
    const verdict = rule.judge(stop);
    if (verdict !== null) return verdict === "break";
  }
  return true;
}

const TAGS_BEFORE = /^(?:\s*<\/?[a-zA-Z][^<>]{0,200}>)+\s*/;
const TAGS_AFTER = /(?:\s{0,20}<\/?[a-zA-Z][^<>]{0,200}>){1,20}\s{0,20}$/;
/** "Better Eating ........ 8": the leader of a table of contents and its page. */
const LEADER = /(?<![\s.])[\s.]*\.{5}\s*\d{0,4}(?:[–-]\d{1,4})?$/;

/** Without white space at the edges, and without what is no text: tags that a scraper left, the leader of a contents line. */
function trimSentence(text: string, span: Span): Span {
  const trimmed = trimSpan(text, span);
  const { start, end } = trimmed;
  const head = text.slice(start, Math.min(end, start + 400));
  const tail = text.slice(Math.max(start, end - 400), end);
  const before = head.startsWith("<") ? (TAGS_BEFORE.exec(head)?.[0].length ?? 0) : 0;
  const after = tail.endsWith(">")
    ? (TAGS_AFTER.exec(tail)?.[0].length ?? 0)
    : tail.includes(".....")
      ? (LEADER.exec(tail)?.[0].length ?? 0)
      : 0;
  if (before === 0 && after === 0) return trimmed;
  return before + after >= end - start
    ? { start, end: start }
    : trimSpan(text, { start: start + before, end: end - after });
}
