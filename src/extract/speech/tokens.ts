import type { Span } from "../../text/span.ts";

/** A word, a clitic ("'s", "n't"), or a mark; tokens never overlap and leave out white space only. */
export interface Token extends Span {
  /** Lower case, with straight apostrophes, so that one spelling is one word. */
  readonly key: string;
  readonly kind: "word" | "number" | "mark";
  /** Whether the first letter is a capital. */
  readonly capital: boolean;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/**
 * Words with inner hyphens, points and apostrophes ("so-called", "U.S.", "O'Neill", "3,000"), doubled marks (two
 * single marks for one double, runs of points or hyphens), then any single character that is not white space.
 * Linear: the inner part of a word must start with a joiner, so no text can be read in two ways.
 */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.,'’&/:][\p{L}\p{M}\p{N}]+)*|''|``|’’|‘‘|\.{2,}|-{2,}|\S/gu;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const NUMBER = /^\p{N}/u;
const WORD = /^[\p{L}\p{M}]/u;
const CAPITAL = /^\p{Lu}/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;

/** Words that a point belongs to, without ending a sentence: titles and what stands before a name or a number. */
const POINTED: ReadonlySet<string> = new Set(
  "mr mrs ms dr prof sen rep gov gen col lt sgt capt maj adm rev hon pres sr jr st mt no vs inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

export const keyOf = (word: string): string => {
  const key = word.toLowerCase();
  return key.includes("’") ? key.replaceAll("’", "'") : key;
};

type Shape = Pick<Token, "kind" | "capital">;

const SMALL_WORD: Shape = { kind: "word", capital: false };
const LARGE_WORD: Shape = { kind: "word", capital: true };
const DIGITS: Shape = { kind: "number", capital: false };
const SIGN: Shape = { kind: "mark", capital: false };

/** Nearly all words start with a letter of ASCII; the general question is asked of the others only. */
function shapeOf(word: string): Shape {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return SMALL_WORD;
  if (first >= 65 && first <= 90) return LARGE_WORD;
  if (first >= 48 && first <= 57) return DIGITS;
  if (word.length === 1 && first < 128) return SIGN;
  if (CAPITAL.test(word)) return LARGE_WORD;
  if (WORD.test(word)) return SMALL_WORD;
  if (NUMBER.test(word)) return DIGITS;
  return word.length > 1 && /\p{L}/u.test(word) ? SMALL_WORD : SIGN;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || ((unit < 32 || unit > 126) && /\s/.test(String.fromCharCode(unit)));
}

function token(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  const { kind, capital } = shapeOf(word);
  const spaced = start === 0 || isSpace(text.charCodeAt(start - 1));
  return { start, end, key: keyOf(word), kind, capital, spaced };
}

/** End of a word of plain small letters with a space behind it, which most words are; -1 where TOKEN must be asked. */
function plainEnd(text: string, from: number): number {
  let end = from;
  let unit = text.charCodeAt(end);
  while (unit >= 97 && unit <= 122) unit = text.charCodeAt(++end);
  return end > from && (unit === 32 || unit === 10) ? end : -1;
}

/** The tokens of a stretch of text. Clitics stand apart; an abbreviation keeps its point. */
export function tokenise(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(within.start, within.end);
  let skipTo = -1;
  let stop = 0;
  for (let at = 0; at < part.length; at = stop) {
    if (isSpace(part.charCodeAt(at))) {
      stop = at + 1;
      continue;
    }
    stop = plainEnd(part, at);
    if (stop > 0) {
      tokens.push(token(text, within.start + at, within.start + stop));
      continue;
    }
    TOKEN.lastIndex = at;
    stop = TOKEN.test(part) ? TOKEN.lastIndex : at + 1;
    if (at < skipTo) continue;
    const word = part.slice(at, stop);
    const start = within.start + at;
    let end = start + word.length;
    if (word.length > 2 && (word.includes("'") || word.includes("’"))) {
      const clitic = word.length < 40 ? CLITIC.exec(word) : null;
      if (clitic) {
        const cut = end - (clitic[2] as string).length;
        tokens.push(token(text, start, cut), token(text, cut, end));
        continue;
      }
    } else if (text[end] === "." && end < within.end && takesPoint(word)) {
      end++;
      skipTo = end - within.start;
    }
    tokens.push(token(text, start, end));
  }
  return tokens;
}

const takesPoint = (word: string): boolean =>
  word.length < 12 &&
  (INITIALS.test(word) ? CAPITAL.test(word) && (word.length > 1 || word !== "I") : POINTED.has(word.toLowerCase()));
