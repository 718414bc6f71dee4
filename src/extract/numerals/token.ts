import type { Span } from "../../text/span.ts";

/** A word, a run of digits or a sign, with its place in the source's text. */
export interface Token extends Span {
  /** Lower case, apostrophes straight; what word lists are asked for. */
  readonly word: string;
  /** As it stands. */
  readonly raw: string;
  /** No white space before it. */
  readonly glued: boolean;
}

/** Digits apart from letters ("4th" is two, glued), contractions whole, a possessive's 's apart, each other sign alone. */
const DIGITS_APART = /\d+|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}{1,3}(?!\p{L}))?|\S/giu;

const PLAIN = /^[a-z]+$/;
const lower = (raw: string): string => (PLAIN.test(raw) ? raw : raw.toLowerCase().replaceAll("’", "'"));

/** The tokens of a stretch of text; offsets count from the start of `text`. */
export function tokenise(text: string, within: Span, pattern: RegExp = DIGITS_APART): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  pattern.lastIndex = within.start;
  for (let match = pattern.exec(text); match && match.index < within.end; match = pattern.exec(text)) {
    const raw = match[0];
    const start = match.index;
    tokens.push({ start, end: start + raw.length, raw, word: lower(raw), glued: start === last });
    last = start + raw.length;
  }
  return tokens;
}

/** A value read from tokens, and the index of the first token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}
