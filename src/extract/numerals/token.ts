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

/** A value read from tokens, and the index of the first token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

const UNKNOWN = 0;
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
const SIGN = 4;

/** Class of each UTF-16 unit, filled as they are met: asking a Unicode property of every character again is slow. */
const classes = new Uint8Array(65536);

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/\s/.test(char)) return SPACE;
  if (/[0-9]/.test(char)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : SIGN;
}

function classAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const known = classes[unit] as number;
  if (known !== UNKNOWN) return known;
  classes[unit] = classify(unit);
  return classes[unit] as number;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** End of the letters that begin at `i`; a contraction's apostrophe is inside ("don't"), a possessive's 's is not. */
function wordEnd(text: string, i: number, end: number): number {
  const stop = runEnd(text, i, end, LETTER);
  if (stop >= end || !isApostrophe(text.charCodeAt(stop))) return stop;
  const tail = runEnd(text, stop + 1, end, LETTER);
  const length = tail - stop - 1;
  if (length < 1 || length > 3) return stop;
  return length === 1 && /[sS]/.test(text[stop + 1] as string) ? stop : tail;
}

function runEnd(text: string, i: number, end: number, kind: number): number {
  let at = i;
  while (at < end && classAt(text, at) === kind) at++;
  return at;
}

/** Where a number ends that begins with a digit at `i`; the caller says how much belongs to it. */
export type NumberEnd = (text: string, i: number, end: number) => number;

/** Digits alone: separators are tokens of their own ("2022-01-26" is five). */
const digitsEnd: NumberEnd = (text, i, end) => Math.max(i + 1, runEnd(text, i, end, DIGIT));

/** The engine returns a word that is in lower case as it is; curly apostrophes are rare enough to be looked for first. */
function lower(raw: string): string {
  const word = raw.toLowerCase();
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}

/**
 * The tokens of a stretch of text, digits apart from letters ("4th" is two, glued); each sign is alone, a sign outside the
 * basic plane is one token.
 */
export function tokenise(text: string, within: Span, numberEnd: NumberEnd = digitsEnd): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let i = within.start; i < within.end; ) {
    const kind = classAt(text, i);
    if (kind === SPACE) {
      i++;
      continue;
    }
    const end = tokenEnd(text, i, within.end, kind, numberEnd);
    const raw = text.slice(i, end);
    tokens.push({ start: i, end, raw, word: kind === LETTER ? lower(raw) : raw, glued: i === last });
    last = end;
    i = end;
  }
  return tokens;
}

function tokenEnd(text: string, i: number, end: number, kind: number, numberEnd: NumberEnd): number {
  if (kind === LETTER) return wordEnd(text, i, end);
  if (kind === DIGIT) return numberEnd(text, i, end);
  const unit = text.charCodeAt(i);
  if (unit === 0x2e && i + 1 < end && classAt(text, i + 1) === DIGIT) return numberEnd(text, i, end);
  return unit >= 0xd800 && unit < 0xdc00 && i + 1 < end ? i + 2 : i + 1;
}
