import type { Sentence, Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";

/** A stretch of one source that words of the outline may mean. */
export interface FoundPassage extends Span {
  readonly source: Source;
}

/** What a text of the outline points at: words, one source or all, and sentences of it. */
export interface PassageText {
  /** Id or file name; null where any source may have the words. */
  readonly source: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly words: string | null;
}

/** `report-a:s12`, `report-a:s12-s14`, `report-a:s12 words of it`. */
const ADDRESS = /^(.{1,200}?):s(\d{1,7})(?:-s(\d{1,7}))?(?:\s+(\S.*))?$/s;

export function readPassageText(text: string): PassageText {
  const found = ADDRESS.exec(text);
  if (found === null) return { source: null, from: null, to: null, words: text };
  const from = Number(found[2]);
  return { source: found[1] ?? "", from, to: found[3] ? Number(found[3]) : from, words: found[4] ?? null };
}

/** Marks of which typists and type-setters each have their own. */
const ALIKE: readonly (readonly [letters: string, pattern: string])[] = [
  ['"“”„«»', '["“”„«»]'],
  ["'‘’ʼ", "['‘’ʼ]"],
  ["-‐‑–—", "[-‐‑–—]"],
];

/** The words as an expression: white space of any kind and length, any form of quotation mark and dash, upper or lower case. */
function expressionOf(words: string): RegExp {
  const letter = (each: string): string =>
    ALIKE.find(([letters]) => letters.includes(each))?.[1] ?? each.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => [...part].map(letter).join(""));
  return new RegExp(parts.join("\\s+"), "giu");
}

const quoted = /^(?:"(.+)"|“(.+)”|'(.+)'|‘(.+)’)$/s;

/** Texts in lower case, made once: an outline asks for many words of the same sources. */
const lowered = new WeakMap<Source, string>();

function inLowerCase(source: Source): string {
  const known = lowered.get(source) ?? source.text.toLowerCase();
  lowered.set(source, known);
  return known;
}

/** The longest plain word, which a text must have to have them all: far cheaper to ask than the expression. */
const longestWord = (words: string): string =>
  (words.toLowerCase().match(/[a-z0-9]+/g) ?? [""]).reduce(
    (best, word) => (word.length > best.length ? word : best),
    "",
  );

/** All places of the words in kept sentences, in order; words in marks of their own are also looked for without them. */
function placesOf(words: string, sources: readonly Source[]): FoundPassage[] {
  const bare = quoted.exec(words);
  const tries = [words, ...(bare ? [bare[1] ?? bare[2] ?? bare[3] ?? bare[4] ?? words] : [])];
  for (const each of tries) {
    const expression = expressionOf(each);
    const word = longestWord(each);
    const having = sources.filter((source) => inLowerCase(source).includes(word));
    const found = having.flatMap((source) =>
      [...source.text.matchAll(expression)]
        .map(({ index, 0: exact }) => ({ source, start: index, end: index + exact.length }))
        .filter((span) => source.sentences.some((sentence) => overlaps(sentence, span))),
    );
    if (found.length > 0) return found;
  }
  return [];
}

export const sourceNamed = (name: string, sources: readonly Source[]): Source | undefined =>
  sources.find(({ id }) => id === name) ?? sources.find(({ file }) => file === name);

const sentenceAt = (source: Source, number: number): Sentence | undefined =>
  source.sentences.find(({ id }) => id === `s${number}`);

/**
 * The passages that a text of the outline may mean. With an address the words decide and the number only chooses among
 * several places of theirs: sentences are counted anew when a rule changes, words stay. Without words it is whole sentences.
 */
export function findPassages(text: string, sources: readonly Source[]): FoundPassage[] {
  const { source: name, from, to, words } = readPassageText(text);
  const source = name === null ? undefined : sourceNamed(name, sources);
  // A colon may stand in plain words, too.
  if (source === undefined || from === null) return placesOf(text, sources);
  const first = sentenceAt(source, from);
  const last = sentenceAt(source, to ?? from);
  const whole = first && last && first.start <= last.start ? [{ source, start: first.start, end: last.end }] : [];
  if (words === null) return whole;
  const places = placesOf(words, [source]);
  const inPlace = places.filter((place) => whole.some((span) => overlaps(span, place)));
  return inPlace.length > 0 ? inPlace : places;
}

/** `report-a:s12`: the sentence in which a passage begins; null where it lies outside all of them. */
export function sentenceAddress(source: Source, span: Span): string | null {
  const sentence = source.sentences.find((each) => overlaps(each, span));
  return sentence === undefined ? null : `${source.id}:${sentence.id}`;
}
