import { monthLength } from "../../../text/calendar.ts";
import { dayEdtf } from "../../../text/edtf.ts";
import { readOrdinal } from "../../numerals/english.ts";
import { ONES, SCALES } from "../../numerals/english-words.ts";
import { DOUBTFUL_MONTHS, MONTHS } from "../english-words.ts";
import { DAY_NUMBERS } from "../number-starts.ts";
import { fullYear, goesOn, isPiece, readMonth, readMonthDay, readYearBehind } from "../parts.ts";
import { gluedAt, type Reading, skip, stated, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** A day with or without its year; null where no year has such a day. */
function date(end: number, year: number | null, month: number, day: number): Reading | null {
  if (day < 1 || day > monthLength(year ?? 2000, month)) return null;
  return stated(end, year === null ? `XXXX-${two(month)}-${two(day)}` : dayEdtf({ year, month, day }), "day");
}

/** "May 9", "May 9, 2018", "Dec. 31, 1994", "Nov/2", "June the 28th 2020", "July 4th of 1995", "January first 2000". */
export const monthDay: TimeRule = {
  name: "time/month-day",
  first: words(MONTHS),
  read(context, i) {
    const month = readMonth(context, i);
    if (!month) return null;
    const at = skip(context, rankBehindComma(context, month.next), "/", "-");
    const day = readMonthDay(context, at);
    if (!day || (at > month.next && gluedAt(context, day.next) && wordAt(context, day.next) === "/")) return null;
    const year = readYearBehind(context, skip(context, day.next, "day"));
    return date(year?.next ?? day.next, year?.value ?? null, month.value, day.value);
  },
};

/** "October, 1st": past the comma, where a rank follows that ranks nothing. */
function rankBehindComma(context: TimeContext, i: number): number {
  const rank = wordAt(context, i) === "," ? readOrdinal(context.tokens, i + 1) : null;
  return rank && rank.next === i + 3 && !/^\p{L}/u.test(wordAt(context, rank.next)) ? i + 1 : i;
}

/** "One may ask": a number in words before a month that is a verb, too, is a day only where the month has its capital. */
const isVerb = (context: TimeContext, day: number, month: number): boolean =>
  DOUBTFUL_MONTHS.has(wordAt(context, month)) &&
  !/\d/.test(wordAt(context, day)) &&
  !/^\p{Lu}/u.test(context.tokens[month]?.raw ?? "") &&
  ONES.has(wordAt(context, day));

/** "3 March 2019", "the 3rd of March", "second of march, 2018", "07-Mar-2019", "27/Mar/2019", "twenty first day of March". */
export const dayMonth: TimeRule = {
  name: "time/day-month",
  first: words(DAY_NUMBERS, "the"),
  read(context, i) {
    const day = readMonthDay(context, i);
    if (!day || (wordAt(context, i) === "the" && wordAt(context, day.next) === "day")) return null;
    const at = skip(context, skip(context, day.next, "day"), "of", "/", "-");
    const month = readMonth(context, at);
    if (!month || isVerb(context, i, at)) return null;
    const year = readYearBehind(context, month.next);
    return date(year?.next ?? month.next, year?.value ?? null, month.value, day.value);
  },
};

/** The first day of "18 and 19 June", "4, 5 and 6 May 2020": month and year come behind the last. */
export const listedDay: TimeRule = {
  name: "time/listed-day",
  first: words(DAY_NUMBERS, "the"),
  read(context, i) {
    const day = readMonthDay(context, i);
    if (!day || !/^(?:and|or|&|,)$/.test(wordAt(context, day.next))) return null;
    let next = day.next + 1;
    for (let count = 0; count < 5; count++) {
      const last = dayMonth.read(context, next);
      if (last?.value) return { ...last, end: day.next, value: last.value.slice(0, -2) + two(day.value) };
      const more = readMonthDay(context, next);
      if (!more || !/^(?:and|or|&|,)$/.test(wordAt(context, more.next))) return null;
      next = more.next + 1;
    }
    return null;
  },
};

const SEPARATORS = new Set(["-", "/", "."]);

interface Fields {
  readonly fields: readonly string[];
  readonly separator: string;
  readonly end: number;
}

/** Two or three runs of digits, or a month's name among them, joined by one and the same sign without white space. */
function readFields(context: TimeContext, i: number): Fields | null {
  const separator = wordAt(context, i + 1);
  if (!SEPARATORS.has(separator) || !gluedAt(context, i + 1) || isPiece(context, i)) return null;
  if (wordAt(context, i - 1) === separator && gluedAt(context, i) && /^\d+$/.test(wordAt(context, i - 2))) return null; // "133-03-03-2020"
  const fields = [wordAt(context, i)];
  let end = i + 1;
  while (
    fields.length < 3 &&
    wordAt(context, end) === separator &&
    gluedAt(context, end) &&
    gluedAt(context, end + 1)
  ) {
    const field = wordAt(context, end + 1);
    if (!/^\d{1,4}$/.test(field) && !readMonth(context, end + 1)) break;
    fields.push(field);
    end += 2;
  }
  if (fields.length < 2 || (wordAt(context, end) === separator && continues(context, end)) || goesOn(context, end))
    return null;
  return { fields, separator, end };
}

/** Whether more digits hang on behind, other than the second date of a range ("10/1-11/7" changes the sign). */
const continues = (context: TimeContext, end: number): boolean =>
  gluedAt(context, end) && gluedAt(context, end + 1) && /^\d/.test(wordAt(context, end + 1));

const monthOf = (context: TimeContext, field: string): number =>
  /^\d{1,2}$/.test(field)
    ? Number(field)
    : (readMonth({ ...context, tokens: [{ word: field, raw: field, start: 0, end: 0, glued: false }] }, 0)?.value ?? 0);

/** "2016 10 16": a year of our age and two pairs of digits, each a word. */
function readSpaced(context: TimeContext, i: number): Fields | null {
  const fields = [0, 1, 2].map((k) => wordAt(context, i + k)) as [string, string, string];
  if (!/^(?:19|20)\d\d$/.test(fields[0]) || isPiece(context, i) || goesOn(context, i + 3)) return null;
  const apart = !gluedAt(context, i + 1) && !gluedAt(context, i + 2) && !/^\d/.test(wordAt(context, i + 3));
  return apart && /^\d\d$/.test(fields[1]) && /^\d\d$/.test(fields[2]) ? { fields, separator: " ", end: i + 3 } : null;
}

/** "2018-07-06", "2018/7/6", "2019/aug/01", "2020/23/Sep": the year comes first. */
export const yearFirst: TimeRule = {
  name: "time/year-first",
  first: words("#"),
  read(context, i) {
    if (!/^\d{4}$/.test(wordAt(context, i))) return null;
    const read = readFields(context, i) ?? readSpaced(context, i);
    if (!read) return null;
    const [year, second, third] = read.fields as [string, string, string | undefined];
    if (Number(year) < 1000 || Number(year) > 2199) return null;
    if (third === undefined) {
      const month = monthOf(context, second);
      if (month < 1 || month > 12 || read.separator === ".") return null;
      return stated(read.end, `${year}-${two(month)}`, "month");
    }
    const swapped = /^\p{L}/u.test(third);
    const month = monthOf(context, swapped ? third : second);
    return date(read.end, Number(year), month, Number(swapped ? second : third));
  },
};

/** "12/2015", "12-2015". */
export const monthInFigures: TimeRule = {
  name: "time/month-in-figures",
  first: words("#"),
  read(context, i) {
    const read = /^\d{1,2}$/.test(wordAt(context, i)) ? readFields(context, i) : null;
    if (read?.fields.length !== 2 || read.separator === ".") return null;
    const [month, year] = read.fields as [string, string];
    if (!/^(?:19|20)\d\d$/.test(year) || Number(month) < 1 || Number(month) > 12) return null;
    return stated(read.end, `${year}-${two(Number(month))}`, "month");
  },
};

/** 3/21/2019, 21/03/2019, 21.03.2019, 21/03/19, Mar-21-2019: the order is the source's where it shows, else the month first. */
export const yearLast: TimeRule = {
  name: "time/year-last",
  first: words(MONTHS, "#"),
  read(context, i) {
    const read = readFields(context, i);
    if (read?.fields.length !== 3) return null;
    const [first, second, last] = read.fields as [string, string, string];
    if (!/^(?:\d\d|\d{4})$/.test(last)) return yearBetween(context, read);
    const year = last.length === 4 ? Number(last) : fullYear(Number(last));
    if (year < 1000 || year > 2199) return null;
    return ordered(context, read.end, first, second, year, read.separator === ".");
  },
};

/** 23-2020-September: seen in exports. */
function yearBetween(context: TimeContext, { fields, end }: Fields): Reading | null {
  const [day, year, month] = fields as [string, string, string];
  return /^\d{4}$/.test(year) && /^\p{L}/u.test(month)
    ? date(end, Number(year), monthOf(context, month), Number(day))
    : null;
}

function ordered(
  context: TimeContext,
  end: number,
  first: string,
  second: string,
  year: number | null,
  dots: boolean,
): Reading | null {
  if (/^\p{L}/u.test(second)) return date(end, year, monthOf(context, second), Number(first));
  const a = /^\p{L}/u.test(first) ? monthOf(context, first) : Number(first);
  const b = Number(second);
  const dayFirst = a > 12 || ((context.dayFirst() || (dots && year !== null)) && b <= 12);
  return dayFirst ? date(end, year, b, a) : date(end, year, a, b);
}

/** What must stand before two numbers with a stroke or dot, which are otherwise a ratio or a score. */
const DATE_CUES = new Set([
  "on",
  "from",
  "since",
  "until",
  "till",
  "by",
  "before",
  "after",
  "between",
  "to",
  "this",
  "next",
  "last",
  "for",
  "date",
]);

const DOT_CUES = new Set(["on", "until", "till", "this", "next", "date"]);

/** Two numbers as a day without its year; the caller knows that they are a date. */
export function dayInFigures(context: TimeContext, i: number): Reading | null {
  const read = /^\d{1,2}$/.test(wordAt(context, i)) ? readFields(context, i) : null;
  if (read?.fields.length !== 2 || read.separator === "-") return null;
  if (SCALES.has(wordAt(context, read.end)) || /^per(?:cent|centage)?$/.test(wordAt(context, read.end))) return null;
  const [first, second] = read.fields as [string, string];
  if (!/^\d{1,2}$/.test(second)) return null;
  const year = wordAt(context, read.end) === "," ? readYearBehind(context, read.end) : null;
  return ordered(context, year?.next ?? read.end, first, second, year?.value ?? null, false);
}

/** "on 21/03", "from 03/21 to 04/02", "by 6.11": only behind a word that asks for a date. */
export const withoutYear: TimeRule = {
  name: "time/numeric-without-year",
  first: words("#"),
  read: (context, i) => (hasDateCue(context, i) ? dayInFigures(context, i) : null),
};

/** A list or a range goes on from a date of the same kind: "3/14, 3/16 or 3/19", "3/1-4/9". */
const GOES_ON = new Set([",", "or", "and", "-", "–"]);

function hasDateCue(context: TimeContext, i: number): boolean {
  let at = i;
  while (at >= 4 && GOES_ON.has(wordAt(context, at - 1)) && i - at < 40 && dayInFigures(context, at - 4)) at -= 4;
  // a decimal point is likelier than a date's dot: "from 1 to 1.5 million"
  if ((wordAt(context, i + 1) === "." ? DOT_CUES : DATE_CUES).has(wordAt(context, at - 1))) return true;
  // "10/1-11/2/2017": the whole date behind the dash says what the first is
  return wordAt(context, i + 3) === "-" && gluedAt(context, i + 3) && yearLast.read(context, i + 4) !== null;
}

/** 20161016, -20200701-: eight digits that are a day of our age. */
export const compact: TimeRule = {
  name: "time/compact",
  first: words("#"),
  read(context, i) {
    const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(wordAt(context, i));
    if (!match || isPiece(context, i)) return null;
    const [, year, month, day] = match.map(Number) as [number, number, number, number];
    return date(i + 1, year, month, day);
  },
};
