import type { Span } from "../../text/span.ts";
import { type Lexeme, lexemeOf } from "./lexeme.ts";

/** A word, number or mark with its place in the source's text. */
export interface Token extends Span {
  readonly text: string;
  readonly lexeme: Lexeme;
}

/**
 * Words keep inner hyphens, apostrophes and stops ("O'Brien", "al-Qaeda", "U.S.", "J.") but not the possessive: "Howe's" is
 * "Howe" and "'s". A stop belongs to single letters and to the abbreviations that stand before names, else it is a mark.
 */
const PIECE =
  /(?:\p{Lu}\.){2,8}\p{Lu}?|\p{Lu}\.(?=\s{0,2}\p{Lu})|['’]s(?![\p{L}\p{N}])|(?:Mr|Mrs|Ms|Dr|St|Ste|Mt|Ft|Jr|Sr|Lt|Gen|Col|Sgt|Capt|Cmdr|Adm|Maj|Brig|Prof|Rev|Hon|Sen|Sens|Rep|Reps|Gov|Pres|Inc|Corp|Ltd|Co|Bros|No|Vol|vs)\.|@?[\p{L}\p{N}][\p{L}\p{N}\p{M}_]{0,80}(?:(?:[-‐‑]|&(?=\p{Lu})|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,80}){0,8}|[^\s]/uy;

const SPACE = /\s/;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
/** After plain small letters: what ends the word for sure, a space or one of the commonest marks. */
const isPlainEnd = (code: number): boolean => code === 32 || code === 44 || code === 46 || code === 10;

/** End of a word of plain small letters that begins at `from`, or -1 where it is not so simple. Most words are. */
function smallWordEnd(text: string, from: number): number {
  let end = from;
  while (isSmallLetter(text.charCodeAt(end))) end++;
  return end > from && end < text.length && isPlainEnd(text.charCodeAt(end)) && end - from < 80 ? end : -1;
}

/** The tokens of one stretch of text, in order. */
export function tokensIn(text: string, span: Span): Token[] {
  const part = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at);
    if (code === 32 || ((code < 33 || code > 127) && SPACE.test(part[at]!))) {
      at++;
      continue;
    }
    let end = smallWordEnd(part, at);
    if (end < 0) {
      PIECE.lastIndex = at;
      end = PIECE.test(part) ? PIECE.lastIndex : at + 1;
    }
    const lexeme = lexemeOf(part.slice(at, end));
    tokens.push({ start: span.start + at, end: span.start + end, text: lexeme.text, lexeme });
    at = end;
  }
  return tokens;
}

const CAPITAL = /^[^\p{Ll}]?\p{Lu}/u;

/** Whether a token begins as names do. Plain letters are told without the expression: this is asked very often. */
export function isCapitalised(token: string): boolean {
  const code = token.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  return (code >= 65 && code <= 90) || CAPITAL.test(token);
}
