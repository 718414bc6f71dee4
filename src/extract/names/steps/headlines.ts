import { classesOf } from "../lexeme.ts";
import type { Line } from "../pieces.ts";
import type { TaggedName } from "../tagged.ts";
import { isCapitalised } from "../tokens.ts";
import { free, type Step, textOf } from "./step.ts";

const STEM = 5;
const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);

/** Stems of the words that the running text writes small. */
const smallStems = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ tokens, titleCase }) =>
      titleCase
        ? []
        : tokens.filter(({ text }) => text.length > 3 && !isCapitalised(text)).map(({ text }) => stemOf(text)),
    ),
  );

/** Words that a headline capitalises like names. */
const isCommon = (word: string, small: ReadonlySet<string>): boolean =>
  classesOf(word).some((c) => c === "com" || c === "pv") ||
  /(?:ing|ly)$/.test(word) ||
  (word.length > 3 && small.has(stemOf(word)));

/**
 * In a headline every word is capitalised: there a name is what the running text names too, what everybody knows, or what holds
 * no common word at all. "Example Says Talks Go On" holds the name Example if the text does.
 */
export const headlines: Step = (lines, names) => {
  if (!lines.some((line) => line.titleCase)) return names.map((row) => [...row]);
  const small = smallStems(lines);
  const kinds = new Map<string, TaggedName["kind"]>();
  lines.forEach((line, l) => {
    if (line.titleCase) return;
    for (const name of names[l]!) {
      kinds.set(textOf(line.tokens, name), name.kind);
      if (name.kind === "person") kinds.set(line.tokens[name.end - 1]!.text, "person");
    }
  });
  return lines.map((line, l) => {
    if (!line.titleCase) return [...names[l]!];
    const { tokens } = line;
    const row = names[l]!.filter(
      (name) =>
        !tokens.slice(name.start, name.end).some((token) => isCommon(token.text, small)) ||
        kinds.has(textOf(tokens, name)),
    );
    for (let i = 0; i < tokens.length; i++) {
      for (let end = Math.min(tokens.length, i + LONGEST_HEADLINE_NAME); end > i; end--) {
        const kind = kinds.get(textOf(tokens, { start: i, end, kind: "person" }));
        if (!kind || !free(row, { start: i, end, kind })) continue;
        row.push({ start: i, end, kind });
        break;
      }
    }
    return row;
  });
};
const LONGEST_HEADLINE_NAME = 6;

const LOUD = /^[\p{Lu}'’-]{2,}$/u;
const LONG_LOUD = /^[\p{Lu}'’-]{4,}$/u;

/** "LUXURY HOTEL", "LAS BOULEVARD CROWD" are a label or a shout; "US NAVY" and "ABC NEWS" are written so. */
function isLoud(words: readonly string[]): boolean {
  const long = words.filter((word) => LONG_LOUD.test(word)).length;
  return long >= 2 && words.every((word) => LOUD.test(word));
}

/** Where the loud words end with which a name begins: a map's labels run into the name beside them. */
function pastLabels(words: readonly string[]): number {
  let end = 0;
  while (end < words.length && LOUD.test(words[end]!)) end++;
  return end < words.length && isLoud(words.slice(0, end)) ? end : 0;
}

/** Words in capitals throughout are a label or a shout: a name only where the text writes the same name in small letters too. */
export const capitals: Step = (lines, names) => {
  const quiet = new Map<string, TaggedName["kind"]>();
  const apart = names.map((row, l) =>
    row.map((name): TaggedName => {
      const words = lines[l]!.tokens.slice(name.start, name.end).map((token) => token.text);
      return name.kind === "instrument" ? name : { ...name, start: name.start + pastLabels(words) };
    }),
  );
  const forms = apart.map((row, l) => row.map((name) => textOf(lines[l]!.tokens, name)));
  apart.forEach((row, l) => {
    row.forEach((name, n) => {
      if (!isLoud(forms[l]![n]!.split(" "))) quiet.set(forms[l]![n]!.toLowerCase(), name.kind);
    });
  });
  return apart.map((row, l) =>
    row.flatMap((name, n): TaggedName[] => {
      if (name.kind === "instrument" || !isLoud(forms[l]![n]!.split(" "))) return [name];
      const kind = quiet.get(forms[l]![n]!.toLowerCase());
      return kind ? [{ ...name, kind }] : [];
    }),
  );
};
