import { isActWord } from "./directive.ts";
import words from "./speech-words.json" with { type: "json" };
import type { Token } from "./tokens.ts";
import { outsideClass } from "./word-shape.ts";

const numbers = new Map<string, number>();
const classes: number[] = [];
words.classes.forEach((line, c) => {
  for (const word of line.split(" ").filter(Boolean)) {
    numbers.set(word, classes.length);
    classes.push(c);
  }
});
const outside = new Map<string, number>();
for (const [name, c] of Object.entries(words.outside)) {
  outside.set(name, classes.length);
  classes.push(c);
}

/** What stands where no word stands: before the first and after the last, or a word that is not in the list. */
export const NO_WORD = -1;

/** Takes the endings of inflection off; only to let forms of one listed word meet, so roughness does no harm. */
function strip(key: string): string {
  const bare = key.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|ed|es|s|e)$/, "");
  return bare.length > 2 ? bare.replace(/([bdgklmnprt])\1$/, "$1") : key;
}

const stems = new Map<string, number>();
for (const word of numbers.keys()) {
  const stem = strip(word);
  if (!stems.has(stem)) stems.set(stem, stems.size);
}

/** The class that the word keeps company with (see speech-words.json), or that of its shape. */
export const classOf = (number: number): number => classes[number] ?? NO_WORD;

/** What a word says by its letters alone. */
export interface WordEntry {
  /** Its number in the list; NO_WORD where it is not listed. */
  readonly listed: number;
  readonly stem: number;
  /** Its last three letters, as a number. */
  readonly ending: number;
  /** Whether it asks, pledges, backs or opposes (see `isActWord`). */
  readonly acts: boolean;
}

function endingOf(key: string): number {
  let value = key.length > 3 ? 1 : 0;
  for (let i = Math.max(0, key.length - 3); i < key.length; i++) value = (Math.imul(value, 31) + key.charCodeAt(i)) | 0;
  return value;
}

/** Words already looked up. A pure function's answers: forgetting them all now and then changes nothing. */
const known = new Map<string, WordEntry>();
const MOST_KNOWN = 20_000;

export function entryOf(key: string): WordEntry {
  let entry = known.get(key);
  if (entry) return entry;
  entry = {
    listed: numbers.get(key) ?? NO_WORD,
    stem: stems.get(strip(key)) ?? NO_WORD,
    ending: endingOf(key),
    acts: isActWord(key),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, entry);
  return entry;
}

/** The number of the shape of a word that is not listed. */
export const numberOfShape = (token: Token): number => outside.get(outsideClass(token)) ?? NO_WORD;

/** The class of a listed word. */
export const classOfWord = (word: string): number => classes[numbers.get(word) ?? -1] ?? NO_WORD;
