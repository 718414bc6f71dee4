import type { Paragraph } from "./paragraphs.ts";
import { CLOSED, isProse, wordsIn } from "./prose.ts";
import { isAppeal } from "./site-talk.ts";

/** What the rules ask of a paragraph, worked out once. */
export interface Line extends Paragraph {
  readonly words: number;
  /** Closed by a stop, with quotation marks or brackets behind it. */
  readonly closed: boolean;
  /** Reads as running text. */
  readonly prose: boolean;
  /** The site speaking to its reader, as far as the words alone can tell. */
  readonly appeal: boolean;
  /** Lower case, white space to single spaces, without marks at the edges: to be looked up in word lists. */
  readonly bare: string;
}

export function lineOf(paragraph: Paragraph): Line {
  const { text } = paragraph;
  const words = wordsIn(text);
  return {
    ...paragraph,
    words,
    closed: CLOSED.test(text.slice(-8)),
    prose: isProse(text, words),
    appeal: isAppeal(text),
    bare: text.length > 200 ? "" : bareOf(text),
  };
}

export const bareOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s•·*|>»→\-–—:…©#+]+|[\s•·*|>»→\-–—:….!?#+]+$/g, "");
