import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Word } from "../../text/words.ts";
import { wordsOf } from "../../text/words.ts";
import type { OwnConcepts } from "./acronyms.ts";
import { NO_OWN_CONCEPTS } from "./acronyms.ts";
import { clauseSpans } from "./clauses.ts";
import { conceptsOf, phraseOf } from "./concepts.ts";
import { surprise } from "./frequency.ts";
import { numberInWords } from "./numbers.ts";
import { rootOf } from "./root.ts";
import { isNumberWord, isTitle, lightness } from "./word-classes.ts";

/** A word of content in a passage: what it is compared by, and how much it says in any English text. */
export interface Term extends Span {
  readonly root: string;
  readonly concepts: readonly number[];
  /** Surprise in general English, 0 to 9 bits. */
  readonly bits: number;
  readonly kind: "word" | "name" | "number";
}

/** A stretch of one source, usually a sentence, made ready to be compared. */
export interface Passage extends Span {
  /** Index of the source among the witnesses' sources. */
  readonly source: number;
  /** Where in its source it stands: 0 at the start, 1 at the end. */
  readonly place: number;
  readonly terms: readonly Term[];
  /** The keys of all its words, small ones included, and for each whether it is a word of content that is no name. */
  readonly keys: readonly string[];
  readonly plain: readonly boolean[];
  /** Its pieces: clauses, list items, quotations. One or more; they hold all terms. */
  readonly clauses: readonly Span[];
  /** For each term the index of the clause that holds it. */
  readonly clauseOfTerm: readonly number[];
  /** For each term its index in `keys`. */
  readonly wordOfTerm: readonly number[];
}

/** No sentence of a report is longer; of a text that never ends one, only so much is compared. */
const MOST_WORDS = 300;

/** Prepares a stretch of a source for comparison; `own` are the groups of words that only these texts have. */
export function preparePassage(
  source: Pick<Source, "text">,
  index: number,
  span: Span,
  own: OwnConcepts = NO_OWN_CONCEPTS,
): Passage {
  const words = withNumerals(wordsOf(source.text, span).slice(0, MOST_WORDS));
  const content = words.filter((word) => !isStopWord(word.key) && !isTitle(word.key));
  const heading = isHeadline(source.text, content);
  const terms = withPhrases(
    content.map((word) => termOf(source.text, word, heading || word === words[0])),
    own,
  );
  const clauses = clauseSpans(source.text, span, words);
  const clauseOfTerm = terms.map((term) =>
    Math.max(
      0,
      clauses.findLastIndex((clause) => clause.start <= term.start),
    ),
  );
  const wordAt = new Map(words.map((word, at) => [word.start, at]));
  const place = span.start / Math.max(1, source.text.length);
  const plainAt = new Set(terms.filter((term) => term.kind !== "name").map((term) => term.start));
  return {
    source: index,
    start: span.start,
    end: span.end,
    place,
    terms,
    keys: words.map((word) => word.key),
    plain: words.map((word) => plainAt.has(word.start)),
    clauses,
    clauseOfTerm,
    wordOfTerm: terms.map((term) => wordAt.get(term.start) as number),
  };
}

/** In a headline every word may have its capital. */
function isHeadline(text: string, content: readonly Word[]): boolean {
  return content.filter((word) => isCapitalised(text, word)).length > HEADLINE_SHARE * content.length;
}

const HEADLINE_SHARE = 0.6;

/** Bits of surprise from which on a word with a capital is a name wherever it stands. */
const RARE = 4;

const isCapitalised = (text: string, word: Word): boolean => /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));

/** A capital makes a name, but for the first word of a sentence and in a headline: there only a rare word is taken for one. */
function termOf(text: string, word: Word, capitalAnyway: boolean): Term {
  const root = rootOf(word.key);
  const concepts = conceptsOf(root);
  const base = { start: word.start, end: word.end, root, concepts };
  if (/^\p{N}/u.test(word.key)) return { ...base, kind: "number", bits: numberBits(word.key) };
  if (isNumberWord(word.key)) return { ...base, kind: "number", bits: 3.5 };
  const bits = surprise(word.key);
  const named = isCapitalised(text, word) && (bits > RARE || !capitalAnyway);
  return { ...base, bits: bits * lightness(root), kind: named ? "name" : "word" };
}

/** Small counts and years turn up anywhere; a figure of several digits hardly ever twice by accident. */
function numberBits(key: string): number {
  if (/^(?:19|20)\d\d$/.test(key)) return 4.5;
  const digits = key.replace(/\D/g, "");
  return digits.length <= 1 ? 3.5 : digits.length === 2 ? 6 : 8;
}

/** Numbers in words as numerals, so that "twenty-one" meets "21". */
function withNumerals(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const number = numberInWords(words, i);
    if (number === null) out.push(word);
    else out.push({ start: word.start, end: (words[i + number.words - 1] as Word).end, key: String(number.value) });
    i += number?.words ?? 1;
  }
  return out;
}

/** A fixed phrase ("places of work") lends its synonym group to its first word, as does a name that has a short form. */
function withPhrases(terms: readonly Term[], own: OwnConcepts): Term[] {
  return terms.map((term, i) => {
    const next = terms[i + 1];
    const phrase = next === undefined ? null : phraseOf([term.root, next.root]);
    const more = [...(phrase === null ? [] : conceptsOf(phrase)), ...(own.get(term.root) ?? [])];
    if (phrase !== null) more.push(...(own.get(phrase) ?? []));
    return more.length > 0 ? { ...term, concepts: [...term.concepts, ...more] } : term;
  });
}
