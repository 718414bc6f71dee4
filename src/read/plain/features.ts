import type { Paragraph } from "./paragraphs.ts";
import { CLOSED, isProse, wordsIn } from "./prose.ts";

/** What the rules ask of a paragraph, worked out once. */
export interface Line extends Paragraph {
  readonly words: number;
  /** Closed by a stop, with quotation marks or brackets behind it. */
  readonly closed: boolean;
  /** Reads as running text. */
  readonly prose: boolean;
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
    bare: text.length > 200 ? "" : bareOf(text),
  };
}

const EDGE = new Set(" \t\n\r•·*|>»→-–—:….!?©#+");

/** A line as word lists have it: lower case, single spaces, without marks at the edges. */
export function bareOf(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.has(text[start] as string)) start++;
  while (end > start && EDGE.has(text[end - 1] as string) && text[end - 1] !== "©") end--;
  return text.slice(start, end).toLowerCase().replace(/\s+/g, " ");
}
