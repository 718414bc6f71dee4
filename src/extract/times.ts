import { cite } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import { type Edtf, edtfRange } from "../text/edtf.ts";
import type { TimeExpression } from "./time.ts";
import { ANY_LANGUAGE_POINTS } from "./times/any-language.ts";
import { ENGLISH_POINTS, ENGLISH_RULES } from "./times/english.ts";
import { findTimesIn, timeGrammar } from "./times/find.ts";
import { ENGLISH_LEADERS, ENGLISH_STARTS } from "./times/starts.ts";

const ENGLISH = timeGrammar(ENGLISH_POINTS, ENGLISH_RULES, ENGLISH_STARTS, ENGLISH_LEADERS);
const ANY = timeGrammar(ANY_LANGUAGE_POINTS, [], new Set(), new Set());

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
  const english = source.language.value.toLowerCase().split("-")[0] === "en";
  let order: boolean | undefined;
  const dayFirst = (): boolean => {
    order ??= writesDayFirst(source.text, english);
    return order;
  };
  const day = referenceDay(reference);
  return source.blocks
    .filter(({ kept }) => kept)
    .flatMap((block) => findTimesIn(source.text, block, english ? ENGLISH : ANY, day, dayFirst))
    .map(({ start, end, value, basis }) => ({ ...cite(source, { start, end }), value, basis }));
}
