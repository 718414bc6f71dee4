import type { Span } from "./span.ts";

/** A word with its place. `key` is what it is compared by; the span never holds a possessive 's. */
export interface Word extends Span {
  readonly key: string;
}

/**
 * A word: "don’t", "U.S.", "100,000", "3.5", "S400". Hyphens part words ("military-to-military" is three), so that a
 * compound meets its open spelling. The repetition is bounded by the separators it needs: linear on any input.
 */
const WORD =
  /(?:\p{Lu}\.){2,8}|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}[\p{L}\p{M}\p{N}]*)?|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Upper case tells these from the pronoun; both spellings of the country get one key. */
const CASED: ReadonlyMap<string, string> = new Map([
  ["US", "usa"],
  ["USA", "usa"],
  ["UK", "uk"],
  ["UN", "un"],
  ["EU", "eu"],
]);

const POSSESSIVE = /['’ʼ]s$/i;

/** Lower case, accents and curly quotes folded, thousands separators and dots of an initialism dropped. */
export function fold(word: string): string {
  // The common case first: most words are plain lower-case ASCII already.
  if (/^[a-z]+$/.test(word)) return word;
  const bare = /^(?:\p{Lu}\.){2,8}$/u.test(word) ? word.replaceAll(".", "") : word;
  const cased = CASED.get(bare);
  if (cased) return cased;
  const folded = bare
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼ‘]/g, "'")
    .toLowerCase();
  return folded.replace(/^\d{1,3}(?:,\d{3})+(?![\d,])/, (number) => number.replaceAll(",", ""));
}

/** The words of a stretch of text, in order. Total and pure; "Russia’s" ends before its apostrophe. */
export function wordsOf(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const raw = match[0].replace(POSSESSIVE, "");
    const start = within.start + match.index;
    words.push({ start, end: start + raw.length, key: fold(raw) });
  }
  return words;
}

export { stem } from "./stem.ts";
