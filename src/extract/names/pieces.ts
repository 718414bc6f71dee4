import type { Span } from "../../text/span.ts";
import { isCapitalised, type Token, tokensIn } from "./tokens.ts";

/** A sentence's tokens and the stretches of it in which names can lie. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Half-open ranges of token indices. All tokens outside are surely no part of a name. */
  readonly pieces: readonly Span[];
  /** Almost every word is capitalised, as in a headline: capitals say little here. */
  readonly titleCase: boolean;
}

/** Small words and marks that names hold between capitalised words: "Bank of England", "Johnson & Johnson". */
const CONNECTORS = new Set(
  `of the and for in on at to by with from a an de del della der den des di da do dos du la le les el al bin ibn van von zu und et y e & - – ' ’ 's ’s . , / ! : "`.split(
    " ",
  ),
);
const LONGEST_BRIDGE = 3;

const mayBegin = (word: string): boolean => isCapitalised(word) || /[\p{Lu}\p{Nd}]/u.test(word);

function piecesOf(tokens: readonly Token[]): Span[] {
  const pieces: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens[i]!.text)) continue;
    let bridge = last ? last.end : i;
    while (last && i - last.end <= LONGEST_BRIDGE && bridge < i && CONNECTORS.has(tokens[bridge]!.text)) bridge++;
    if (last && bridge === i) last.end = i + 1;
    else {
      last = { start: i, end: i + 1 };
      pieces.push(last);
    }
  }
  return pieces;
}

/** More than three words of four, of at least four, begin with a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return words.length >= 4 && words.filter((token) => isCapitalised(token.text)).length > 0.75 * words.length;
}

/** Reads one sentence for the tagger. */
export function lineOf(text: string, sentence: Span): Line {
  const tokens = tokensIn(text, sentence);
  return { tokens, pieces: piecesOf(tokens), titleCase: isTitleCase(tokens) };
}
