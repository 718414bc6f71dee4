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

interface Sums {
  readonly count: Int32Array;
  readonly words: Int32Array;
}

/** Sums over the lines above each line, made once for a text: rules ask for them at every line. */
const sums = new WeakMap<readonly Line[], Sums>();

function sumsOf(lines: readonly Line[]): Sums {
  const known = sums.get(lines);
  if (known) return known;
  const made = { count: new Int32Array(lines.length + 1), words: new Int32Array(lines.length + 1) };
  lines.forEach((line, i) => {
    made.count[i + 1] = (made.count[i] as number) + (line.prose ? 1 : 0);
    made.words[i + 1] = (made.words[i] as number) + (line.prose ? line.words : 0);
  });
  sums.set(lines, made);
  return made;
}

/** How many prose lines stand from `start` to before `end`. */
export function proseLines(lines: readonly Line[], start: number, end: number): number {
  const { count } = sumsOf(lines);
  return (count[end] as number) - (count[start] as number);
}

/** How many words of prose stand from `start` to before `end`. */
export function proseWords(lines: readonly Line[], start: number, end: number): number {
  const { words } = sumsOf(lines);
  return (words[end] as number) - (words[start] as number);
}
