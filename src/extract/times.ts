import { cite } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import { type Edtf, edtfRange } from "../text/edtf.ts";
import type { TimeExpression } from "./time.ts";
import { ANY_LANGUAGE_POINTS } from "./times/any-language.ts";
import { ENGLISH_POINTS, ENGLISH_RULES } from "./times/english.ts";
import { findTimesIn, type TimeGrammar, timeGrammar } from "./times/find.ts";
import { GERMAN } from "./times/languages/german-words.ts";
import { pointsOf, rulesOf, startsOf } from "./times/languages/rules.ts";
import { RUSSIAN } from "./times/languages/russian-words.ts";
import type { TimeVocabulary } from "./times/languages/vocabulary.ts";
import { ENGLISH_LEADERS, ENGLISH_STARTS } from "./times/starts.ts";
import { directionAt, directionBy } from "./times/tense.ts";

const NONE: ReadonlySet<string> = new Set();

const ENGLISH = timeGrammar(ENGLISH_POINTS, ENGLISH_RULES, ENGLISH_STARTS, ENGLISH_LEADERS, directionAt);
const ANY = timeGrammar(ANY_LANGUAGE_POINTS, [], NONE, NONE, () => 0);

const grammarOf = (words: TimeVocabulary): TimeGrammar =>
  timeGrammar([...ANY_LANGUAGE_POINTS, ...pointsOf(words)], rulesOf(words), startsOf(words), NONE, (tokens, i) =>
    directionBy(tokens, i, words.future),
  );

/** By BCP 47 primary language. What is not here gets only what means the same everywhere: dates in figures. */
const GRAMMARS: ReadonlyMap<string, TimeGrammar> = new Map([
  ["en", ENGLISH],
  ["de", grammarOf(GERMAN)],
  ["ru", grammarOf(RUSSIAN)],
]);

/** A date whose first number can only be a day (23/04/2022), or only a month (04/23/2022). */
const DAY_FIRST = /(?<![\d/.-])(?:1[3-9]|2\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:\d{4}|\d\d)(?!\d)/;
const MONTH_FIRST = /(?<![\d/.-])(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2\d|3[01])[/.-](?:\d{4}|\d\d)(?!\d)/;

/** English writes both orders; the source's own unambiguous dates tell, else the American one. Other languages put the day first. */
const writesDayFirst = (text: string, english: boolean): boolean =>
  english ? DAY_FIRST.test(text) && !MONTH_FIRST.test(text) : true;

/** The day on which "yesterday" is resolved: only a whole day will do. */
function referenceDay(reference: Edtf | null): number | null {
  const range = reference === null ? null : edtfRange(reference.slice(0, 10));
  return range && range[0] === range[1] ? range[0] : null;
}

/** Dates and durations of the kept text; `reference` is the day on which "yesterday" is resolved, null where none is known. */
export function findTimes(source: Source, reference: Edtf | null): TimeExpression[] {
  const language = source.language.value.toLowerCase().split("-")[0] as string;
  const grammar = GRAMMARS.get(language) ?? ANY;
  let order: boolean | undefined;
  const dayFirst = (): boolean => {
    order ??= writesDayFirst(source.text, language === "en");
    return order;
  };
  const day = referenceDay(reference);
  return source.blocks
    .filter(({ kept }) => kept)
    .flatMap((block) => findTimesIn(source.text, block, grammar, day, dayFirst))
    .map(({ start, end, ...time }) => ({ ...cite(source, { start, end }), ...time }));
}
