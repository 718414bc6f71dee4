import { type Span, slice, trimSpan } from "../../text/span.ts";

const LINE_END = /\r\n|\n|\r|\u2028|\u2029/g;

/** One line or several that belong together, trimmed; `gap` says that a blank line stands before it. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly gap: boolean;
}

/** Divides plain text into paragraphs: at blank lines, and at single line ends unless they only wrap a sentence. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const wrapped = wrapsAt(lines.map((line) => line.text));
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !line.gap && wrapped(last.text, line.text)) {
      const span = { start: last.start, end: line.end };
      paragraphs[paragraphs.length - 1] = { ...span, text: slice(text, span), gap: last.gap };
    } else paragraphs.push(line);
  }
  return paragraphs;
}

/** Lines that are not blank, trimmed. */
function linesOf(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let gap = false;
  const add = (start: number, end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.end === span.start) gap = true;
    else {
      lines.push({ ...span, text: slice(text, span), gap });
      gap = false;
    }
  };
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
}

/**
 * How single line ends are to be read in this text. Hard-wrapped prose has many lines of nearly one width, of which most
 * do not end a sentence; elsewhere only a line end inside a sentence (no stop before it, lower case behind it) wraps.
 */
function wrapsAt(lines: readonly string[]): (before: string, after: string) => boolean {
  const width = hardWrapWidth(lines);
  return (before, after) => {
    if (/^(?:[-*•–>#]|\d{1,3}[.)]\s)/.test(after) || /(?<!\.)\.{5,}\s*[\d–-]*$/.test(before)) return false;
    const lastLine = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
    if (width !== null && lastLine.length >= width * 0.75 && lastLine.length <= width) return true;
    if (/[.!?:;…]["”’)\]]*$/.test(before)) return false;
    if (!/^(?:\p{Ll}|\([^)]{1,40}\)[.,;])/u.test(after) || /^(?:https?:|www\.)/.test(after)) return false;
    // "Wednesday, 22 January" above "politics" is no broken sentence: a short line needs one that closes below it.
    return startsLikeProse(before) && (lastLine.length > 40 || /[.!?]["”’)]*$/.test(after));
  };
}

/** A capital start or length tells a sentence broken by its scraper from a list of lower-case items. */
const startsLikeProse = (line: string): boolean => /^["“‘'(]?\p{Lu}/u.test(line) || line.length > 60;

function hardWrapWidth(lines: readonly string[]): number | null {
  if (lines.length < 4) return null;
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (width < 40 || width > 120) return null;
  const full = lines.filter((line) => line.length >= width * 0.75);
  const open = full.filter((line) => !/[.!?:"”]$/.test(line));
  return full.length >= lines.length * 0.5 && open.length >= full.length * 0.5 ? width : null;
}
