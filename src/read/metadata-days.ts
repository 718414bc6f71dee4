import { dayOf, monthLength } from "../text/calendar.ts";
import { MONTH_NUMBER } from "./metadata-months.ts";

/** A day read out of a text, with the stretch that says it. */
export interface FoundDay {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** In which order "03/04/2020" is meant; null where the page does not tell. */
export type SlashOrder = "day-first" | "month-first" | null;

/** Before it there were no web pages; after it there are none yet that anybody could have saved. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The day, where the calendar has it and the web had begun; two-digit years are of this century. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < FIRST_YEAR || full > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > monthLength(full, month)) return null;
  return `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * The day of a value that markup gives for machines: "2014-01-22T10:00:00+01:00", "2014-01-22 10:00", "2014/1/22",
 * "20140122", "Wed, 22 Jan 2014 10:00:00 GMT", a Unix time in seconds or milliseconds. The day is taken as printed.
 */
export function machineDay(value: string, order: SlashOrder = null): string | null {
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const { year, month, day } = dayOf(Math.floor(Number(text.slice(0, 10)) / 86_400));
    return calendarDay(year, month, day);
  }
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)(?:T\d|\D|$|\d{4,6}$)/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return daysIn(text.slice(0, 200), order)[0]?.day ?? null;
}

const NAME = "[\\p{L}]{3,11}";
const GAP = "[\\s\\u00a0.,]{1,3}";
/** Groups: year month day, in the order of the reader's `read`. */
const SHAPES: readonly {
  readonly pattern: RegExp;
  /** Stands in every match: where a shape begins with any word, to look for it first is many times as fast. */
  readonly needs?: RegExp;
  readonly read: (m: RegExpExecArray, order: SlashOrder) => string | null;
}[] = [
  {
    // 22 January 2014, 22nd of January, 2014, 22. Januar 2014, 22 de enero de 2014, 22-Jan-2014
    pattern: new RegExp(
      `(?<![\\d.,/])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:${GAP}|-|\\s(?:of|de|den)\\s)(${NAME})(?:${GAP}|-|\\s(?:de|del|of)\\s|\\s?['’])(\\d{4}|\\d\\d(?=\\s|$))(?!\\d)`,
      "giu",
    ),
    read: (m) => named(m[3], m[2], m[1]),
  },
  {
    // January 22, 2014; Jan. 22nd 2014
    pattern: new RegExp(`(?<!\\p{L})(${NAME})${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?:${GAP}|\\s-\\s)(\\d{4})(?!\\d)`, "giu"),
    needs: /\d(?:st|nd|rd|th)?[\s\u00a0.,-]{1,3}\d{4}/iu,
    read: (m) => named(m[3], m[1], m[2]),
  },
  {
    pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    read: (m) => calendarDay(Number(m[1]), Number(m[3]), Number(m[4])),
  },
  {
    pattern: /(?<![\d/.-])(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/g,
    read: (m) => calendarDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    // 22.01.2014: dots are written by people who put the day first
    pattern: /(?<![\d/.-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d(?![\d.]))(?!\d|\.\d)/g,
    read: (m) => calendarDay(Number(m[3]), Number(m[2]), Number(m[1])),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d(?![\d/]))(?!\d)/g,
    read: (m, order) => slashed(Number(m[1]), Number(m[3]), Number(m[4]), order),
  },
];

function named(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const number = MONTH_NUMBER.get((month ?? "").toLowerCase());
  return number === undefined ? null : calendarDay(Number(year), number, Number(day));
}

/** Only one of the numbers can be a month, or the page tells the order; else nobody knows. */
function slashed(first: number, second: number, year: number, order: SlashOrder): string | null {
  if (first > 12) return calendarDay(year, second, first);
  if (second > 12) return calendarDay(year, first, second);
  if (first === second) return calendarDay(year, first, second);
  if (order === null) return null;
  return order === "day-first" ? calendarDay(year, second, first) : calendarDay(year, first, second);
}

/** All whole days (with a year) that the text names, in order. */
export function daysIn(text: string, order: SlashOrder = null): FoundDay[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDay[] = [];
  for (const { pattern, needs, read } of SHAPES) {
    if (needs && !needs.test(text)) continue;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      const day = read(m, order);
      if (day) found.push({ day, start: m.index, end: m.index + m[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The page's own slash dates tell the order where one of them can only be read one way. */
export function slashOrder(text: string, language: string | null): SlashOrder {
  if (language && /^en-(?:us|ph)$/i.test(language)) return "month-first";
  if (language && !/^en$/i.test(language)) return "day-first";
  let [dayFirst, monthFirst] = [0, 0];
  for (const m of text.slice(0, 200_000).matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{2,4}(?![\d/])/g)) {
    if (Number(m[1]) > 12 && Number(m[2]) <= 12) dayFirst++;
    if (Number(m[2]) > 12 && Number(m[1]) <= 12) monthFirst++;
  }
  if (dayFirst === monthFirst || (dayFirst && monthFirst)) return null;
  return dayFirst ? "day-first" : "month-first";
}
