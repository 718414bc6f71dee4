import { definedBy } from "./definition-words.ts";
import { classify } from "./word-class.ts";

/** All that a word says by itself, worked out once. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly shape: string;
  readonly classes: readonly string[];
  /** Its classes as one word, or its shape where it has none: for what two words say together. */
  readonly key: string;
  /** A word that English writes small, of three letters or more: capitalised, it speaks for a headline. */
  readonly common: boolean;
  /** What kind of thing it calls its subject, as `definedBy` has it. */
  readonly noun: string;
}

/** What a word looks like: "Xx" Moscow, "X" NATO, "X." initials, "xX" iPod, "9" 1862, "9x" 30th, "x" of, "." a mark. */
function shapeOf(word: string): string {
  if (/^\p{Lu}\.$/u.test(word)) return "I.";
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(word)) return "X.";
  if (/^\p{Nd}+$/u.test(word)) return word.length === 4 ? "9999" : "9";
  if (/^\p{Nd}/u.test(word)) return "9x";
  if (!/[\p{L}]/u.test(word)) return ".";
  if (/^\p{Lu}[\p{Lu}\p{Nd}&]*$/u.test(word)) return word.length === 1 ? "X1" : "X";
  if (/^\p{Lu}[\p{L}'’]*[-‐‑]\p{Lu}/u.test(word)) return "X-X";
  if (/^\p{Lu}[\p{L}\p{M}]*[-‐‑]/u.test(word)) return "X-x";
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(word)) return "Xx";
  if (/^\p{Lu}/u.test(word)) return "XxX";
  return /\p{Lu}/u.test(word) ? "xX" : "x";
}

const make = (text: string): Lexeme => {
  const shape = shapeOf(text);
  const classes = classify(text);
  const common = /^\p{L}{3}/u.test(text) && classes.some((c) => c === "com" || c === "pv");
  return {
    text,
    common,
    lower: text.toLowerCase(),
    shape,
    classes,
    key: classes.join("+") || shape,
    noun: definedBy(text),
  };
};

const LIMIT = 50_000;
const known = new Map<string, Lexeme>();

/** The lexeme of a word; a bounded store keeps those that came before. */
export function lexemeOf(text: string): Lexeme {
  let lexeme = known.get(text);
  if (!lexeme) {
    lexeme = make(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, lexeme);
  }
  return lexeme;
}

/** Stand before the first and after the last word of a line. */
export const BEFORE_ALL: Lexeme = { ...make(""), text: "<s>", lower: "<s>", shape: "<", key: "<" };
export const AFTER_ALL: Lexeme = { ...make(""), text: "</s>", lower: "</s>", shape: ">", key: ">" };

/** The lists that a word stands on. */
export const classesOf = (word: string): readonly string[] => lexemeOf(word).classes;
