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

const LOUD = /^[\p{Lu}'’-]{4,}$/u;

/** Words in capitals throughout are a label or a shout: a name only where the text writes the same name in small letters too. */
export const capitals: Step = (lines, names) => {
  const quiet = new Map<string, TaggedName["kind"]>();
  const isLoud = (words: string): boolean => words.includes(" ") && words.split(" ").every((word) => LOUD.test(word));
  const forms = names.map((row, l) => row.map((name) => textOf(lines[l]!.tokens, name)));
  names.forEach((row, l) => {
    row.forEach((name, n) => {
      if (!isLoud(forms[l]![n]!)) quiet.set(forms[l]![n]!.toLowerCase(), name.kind);
    });
  });
  return names.map((row, l) =>
    row.flatMap((name, n): TaggedName[] => {
      if (name.kind === "instrument" || !isLoud(forms[l]![n]!)) return [name];
      const kind = quiet.get(forms[l]![n]!.toLowerCase());
      return kind ? [{ ...name, kind }] : [];
    }),
  );
};
