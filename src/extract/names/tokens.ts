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
  /(?:\p{Lu}\.){2,8}\p{Lu}?|\p{Lu}\.(?=\s{0,2}\p{Lu})|['’]s(?![\p{L}\p{N}])|(?:Mr|Mrs|Ms|Dr|St|Ste|Mt|Ft|Jr|Sr|Lt|Gen|Col|Sgt|Capt|Cmdr|Adm|Maj|Brig|Prof|Rev|Hon|Sen|Sens|Rep|Reps|Gov|Pres|Inc|Corp|Ltd|Co|Bros|No|Vol|vs)\.|@?[\p{L}\p{N}][\p{L}\p{N}\p{M}_]{0,80}(?:(?:[-‐‑]|&(?=\p{Lu})|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,80}){0,8}|[^\s]/gu;

/** The tokens of one stretch of text, in order. */
export function tokensIn(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length, text: match[0], lexeme: lexemeOf(match[0]) });
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
