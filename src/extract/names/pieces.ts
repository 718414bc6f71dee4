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

/** Words with a capital or a figure in them. */
const mayBegin = ({ lexeme }: Token): boolean => lexeme.shape !== "x" && lexeme.shape !== ".";

function piecesOf(tokens: readonly Token[]): Span[] {
  const pieces: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens[i]!)) continue;
    let bridge = last ? last.end : i;
    while (last && i - last.end <= LONGEST_BRIDGE && bridge < i && CONNECTORS.has(tokens[bridge]!.text)) bridge++;
    if (last && bridge === i) last.end = i + 1;
    else {
      last = { start: i, end: i + 1 };
      pieces.push(last);
    }
  }
  return pieces.filter((piece) => mayHoldName(tokens, piece));
}

/** Little words that no name consists of: at the beginning of a sentence their capital says nothing. */
const LITTLE = new Set(
  `The A An In On At By For From To Of With And But Or If As It He She We They I You His Her Its Our Their My This That These Those There Here When While Where Which Who What Why How After Before Since Until
  During Although Though Because However Then Also Not No So Such Some Many Most All Both Each Other Another Once Now Still Yet Even Only Just According Despite Under Over Between Among Against Within Without`
    .trim()
    .split(/\s+/),
);

/** Numbers alone and a little word alone are settled without reading on. */
function mayHoldName(tokens: readonly Token[], { start, end }: Span): boolean {
  if (end === start + 1 && LITTLE.has(tokens[start]!.text)) return false;
  for (let i = start; i < end; i++) if (mayBegin(tokens[i]!) && !/^9+$/.test(tokens[i]!.lexeme.shape)) return true;
  return false;
}

/**
 * Common words stand capitalised inside the line, more than twice as many as stand small: a headline. A list of names is none, and a
 * sentence about one long name is none.
 */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (/^[.?!]$/.test(tokens.at(-1)?.text ?? "")) return false;
  let capital = 0;
  let small = 0;
  for (let i = 1; i < tokens.length; i++) {
    const { text, lexeme } = tokens[i]!;
    if (!lexeme.common) continue;
    if (isCapitalised(text)) capital++;
    else small++;
  }
  return capital >= 2 && capital > 2 * small;
}

const HEADING_SHARE = 0.6;

/** A line that is set as a heading and has most of its longer words capitalised. */
function isCapitalHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  return words.length >= 4 && words.filter(({ text }) => isCapitalised(text)).length >= HEADING_SHARE * words.length;
}

/** Reads one sentence for the tagger; `heading` says that it is set as a title or heading. */
export function lineOf(text: string, sentence: Span, heading = false): Line {
  const tokens = tokensIn(text, sentence);
  const titleCase = isTitleCase(tokens) || (heading && isCapitalHeading(tokens));
  return { tokens, pieces: piecesOf(tokens), titleCase };
}
