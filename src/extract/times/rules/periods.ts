import { dayOf, firstMondayOf } from "../../../text/calendar.ts";
import { type Edtf, monthEdtf, rangeEdtf, yearEdtf } from "../../../text/edtf.ts";
import { readCount, readOrdinal } from "../../numerals/english.ts";
import type { Read } from "../../numerals/token.ts";
import { DECADES, DOUBTFUL_MONTHS, FULL_MONTHS, MONTHS, SEASONS, TIME_PREPOSITIONS } from "../english-words.ts";
import { COUNTS, RANKS } from "../number-starts.ts";
import { fullYear, goesOn, isPiece, readMonth, readYearBehind, readYearDigits, readYearWords } from "../parts.ts";
import {
  gluedAt,
  type Reading,
  resolved,
  skip,
  stated,
  type TimeContext,
  type TimeRule,
  wordAt,
  words,
} from "../reading.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** "May 2018", "Dec. 2018", "Dec/2018", "April of 1987", "april of 87", "April in 2016". */
export const monthYear: TimeRule = {
  name: "time/month-year",
  first: words(MONTHS),
  read(context, i) {
    const month = readMonth(context, i);
    if (!month) return null;
    const year = readYearBehind(context, month.next);
    return year ? stated(year.next, monthEdtf(year.value, month.value), "month") : null;
  },
};

/** "2017 april": seen in tables. Trap: "in 2017 May said". */
export const yearMonth: TimeRule = {
  name: "time/year-month",
  first: words("#"),
  read(context, i) {
    const year = readYearDigits(context, i);
    const month = year ? readMonth(context, year.next) : null;
    if (!year || !month || DOUBTFUL_MONTHS.has(wordAt(context, year.next)) || year.value < 1500) return null;
    return /^\d/.test(wordAt(context, month.next))
      ? null
      : stated(month.next, monthEdtf(year.value, month.value), "month");
  },
};

const capital = (raw: string | undefined): boolean => /^\p{Lu}/u.test(raw ?? "");

/**
 * A month alone: "in April", "since Sept.". "may", "march" and the like need a preposition and a capital: "It may in March"
 * has one. Must not match: "may not", "May said" (a name), "the March on Rome" is a risk that stays.
 */
export const monthAlone: TimeRule = {
  name: "time/month",
  first: words(MONTHS),
  read(context, i) {
    const month = readMonth(context, i);
    if (!month) return null;
    const token = context.tokens[i];
    const before = wordAt(context, i - 1);
    const cued = TIME_PREPOSITIONS.has(before) || before === "the" || before === "last" || before === "next";
    if (DOUBTFUL_MONTHS.has(token?.word ?? "") && !isSurelyMonth(context, i, month.next)) return null;
    const ranged = /^[-–]$/.test(wordAt(context, month.next)) && MONTHS.has(wordAt(context, month.next + 1));
    if (ranged) return stated(month.next, `XXXX-${two(month.value)}`, "month");
    // "dec" and "jan" alone are also names and codes
    const short = !FULL_MONTHS.has(token?.word ?? "");
    if (!cued && (short || !capital(token?.raw)) && context.tokens.length > i + 1) return null;
    return stated(month.next, `XXXX-${two(month.value)}`, "month");
  },
};

/** "in March", "by May", "the March vote": a capital, and a preposition before it or a plain noun behind an article. */
function isSurelyMonth(context: TimeContext, i: number, next: number): boolean {
  const before = wordAt(context, i - 1);
  const written = capital(context.tokens[i]?.raw);
  if (TIME_PREPOSITIONS.has(before)) return written || before === "in";
  const article = /^(?:the|an?)$/.test(before) || isPossessive(context, i - 1);
  return written && article && /^\p{Ll}{4,}$/u.test(context.tokens[next]?.raw ?? "");
}

/** Whether the token ends a possessive: "Ukraine's 2014 election". */
const isPossessive = (context: TimeContext, i: number): boolean =>
  wordAt(context, i) === "s" && /^['’]$/.test(wordAt(context, i - 1));

/** Whether a sign and digits tie the year to something that is no range of two years: "+86 2010-2015-86", "32 - 2015". */
function inChain(context: TimeContext, i: number): boolean {
  const isYear = (at: number): boolean => /^\d{4}$/.test(wordAt(context, at));
  const tied = (at: number): boolean => /^[-–—~/+]$/.test(wordAt(context, at));
  const digits = (at: number): boolean => /^\d/.test(wordAt(context, at));
  if (tied(i - 1) && digits(i - 2) && !isYear(i - 2)) return !/^\p{L}/u.test(wordAt(context, i - 3));
  if (tied(i - 1) && isYear(i - 2) && tied(i - 3) && gluedAt(context, i - 2)) return true;
  if (!tied(i + 1) || !digits(i + 2)) return false;
  if (!isYear(i + 2)) {
    const ahead = Number(wordAt(context, i + 2)) - (Number(wordAt(context, i)) % 100);
    const glued = gluedAt(context, i + 1) && gluedAt(context, i + 2);
    return !(/^\d\d$/.test(wordAt(context, i + 2)) && glued && ahead > 0 && ahead <= 15);
  }
  return tied(i + 3) && gluedAt(context, i + 3) && digits(i + 4);
}

/** Words after a bare year that make it a count: "2000 people". A plural is the usual sign. */
const countsWhat = (word: string): boolean => /^\p{Ll}{3,}s$/u.test(word) && !/(?:ss|us|is)$/.test(word);

/** Whether a noun behind the number is dated by it: "the 2014 accords", "in 2014 elections", "the 2008 and 2012 cycles". */
const isDatedNoun = (context: TimeContext, i: number): boolean =>
  /^(?:in|since|by|until|till|during|the|s)$/.test(wordAt(context, i - 1)) ||
  (/^(?:and|or|to)$/.test(wordAt(context, i - 1)) && readYearDigits(context, i - 2) !== null);

/**
 * A year alone: "in 2014", "(2014)", "the 2014 accords", "year 2012". Must not match: "2000 pieces", "6,2014", "+86 2010-2015".
 */
export const yearAlone: TimeRule = {
  name: "time/year",
  first: words("#"),
  read(context, i) {
    const year = readYearDigits(context, i);
    if (!year) return null;
    const before = wordAt(context, i - 1);
    const cued = TIME_PREPOSITIONS.has(before) || before === "the" || isPossessive(context, i - 1);
    const after = wordAt(context, year.next);
    if (inChain(context, i)) return null;
    if (!cued && (year.value < 1700 || year.value > 2099)) return null;
    if (!cued && (/^\d/.test(after) || /^\d/.test(before))) return null;
    if ((countsWhat(after) || after === "people") && !isDatedNoun(context, i)) return null;
    return stated(year.next, yearEdtf(year.value), "year");
  },
};

/** "in nineteen ninety six", "the year two thousand". */
export const yearInWords: TimeRule = {
  name: "time/year-in-words",
  first: words(COUNTS),
  read(context, i) {
    if (!/^(?:in|since|by|until|before|after|and|year)$/.test(wordAt(context, i - 1))) return null;
    const year = readYearWords(context, i);
    if (!year || countsWhat(wordAt(context, year.next)) || wordAt(context, year.next) === "people") return null;
    return stated(year.next, yearEdtf(year.value), "year");
  },
};

/** "the year 2019", "calendar year 2008", "cy18", "year 2012". */
export const namedYear: TimeRule = {
  name: "time/named-year",
  first: words("calendar cy year"),
  read(context, i) {
    if (wordAt(context, i) === "cy" && /^\d\d$/.test(wordAt(context, i + 1)) && gluedAt(context, i + 1))
      return stated(i + 2, yearEdtf(fullYear(Number(wordAt(context, i + 1)))), "year");
    const at = skip(context, i, "calendar");
    if (wordAt(context, at) !== "year" && context.tokens[at]?.word !== "cy") return null;
    const year = readYearDigits(context, at + 1) ?? readYearWords(context, at + 1);
    return year ? stated(year.next, yearEdtf(year.value), "year") : null;
  },
};

/** "1990s", "1990 s", "the 1980's", "the '90s", "90s", "nineties": the last one that has begun, where the century is not stated. */
export const decade: TimeRule = {
  name: "time/decade",
  first: words(DECADES, "# ' ’ ‘"),
  read(context, i) {
    const named = DECADES.get(wordAt(context, i));
    if (named !== undefined) {
      const before = wordAt(context, i - 1);
      return /^(?:the|early|mid|late|-|in)$/.test(before) ? decadeValue(context, i + 1, named) : null;
    }
    const at = /^['’‘]$/.test(wordAt(context, i)) ? i + 1 : i;
    const digits = wordAt(context, at);
    if (!/^(?:1\d|20)?\d0$/.test(digits) || (isPiece(context, at) && at === i)) return null;
    const end = pluralEnd(context, at + 1);
    if (end === 0) return null;
    if (digits.length === 4) return stated(end, `${digits.slice(0, 3)}X`, "decade");
    const cued = at > i || /^(?:the|in|early|mid|late|-)$/.test(wordAt(context, i - 1));
    return cued ? decadeValue(context, end, Number(digits)) : null;
  },
};

/** Index after the plural's "s" or "'s", 0 where there is none. */
function pluralEnd(context: TimeContext, i: number): number {
  if (wordAt(context, i) === "s") return i + 1;
  return /^['’]$/.test(wordAt(context, i)) && wordAt(context, i + 1) === "s" && gluedAt(context, i + 1) ? i + 2 : 0;
}

function decadeValue(context: TimeContext, end: number, tens: number): Reading {
  const now = context.reference === null ? 2020 : dayOf(context.reference).year;
  const inThis = Math.floor(now / 100) * 100 + tens;
  const year = inThis > now ? inThis - 100 : inThis;
  return stated(end, `${String(Math.floor(year / 10))}X`, "decade");
}

/** "the 21st century", "nineteenth century". */
export const century: TimeRule = {
  name: "time/century",
  first: words(RANKS, "# the"),
  read(context, i) {
    const at = skip(context, i, "the");
    const rank = readOrdinal(context.tokens, at);
    if (!rank || rank.value < 2 || rank.value > 22) return null;
    const next = wordAt(context, rank.next) === "-" ? rank.next + 1 : rank.next;
    if (!/^centur(?:y|ies)$/.test(wordAt(context, next))) return null;
    return stated(next + 1, `${two(rank.value - 1)}XX`, "span");
  },
};

/** "Q1", "q3", "first quarter", "second half", "H2": EDTF codes 33 to 36, 40 and 41. */
function readQuarter(context: TimeContext, i: number): Read<number> | null {
  const letter = wordAt(context, i);
  const digit = wordAt(context, i + 1);
  if (/^[qh]$/.test(letter) && gluedAt(context, i + 1) && /^[1-4]$/.test(digit) && !goesOn(context, i + 2))
    return letter === "q"
      ? { value: 32 + Number(digit), next: i + 2 }
      : Number(digit) <= 2
        ? { value: 39 + Number(digit), next: i + 2 }
        : null;
  const at = skip(context, i, "the");
  const rank = wordAt(context, at) === "last" ? { value: 4, next: at + 1 } : readOrdinal(context.tokens, at);
  if (!rank || wordAt(context, rank.next) === "-") return null;
  const noun = wordAt(context, rank.next);
  if (noun === "quarter" && rank.value <= 4) return { value: 32 + rank.value, next: rank.next + 1 };
  return noun === "half" && rank.value <= 2 ? { value: 39 + rank.value, next: rank.next + 1 } : null;
}

/** "Q1 2019", "q1 of 2017", "2017-q1", "2019-H2", "the first quarter of 2013", "the second half of last year". */
export const quarter: TimeRule = {
  name: "time/quarter",
  first: words(RANKS, "# q h the last"),
  read(context, i) {
    const year = readYearDigits(context, i) ?? yearBeforeDash(context, i);
    if (year) {
      const part = readQuarter(context, skip(context, year.next, "-"));
      return part ? stated(part.next, monthEdtf(year.value, part.value), "quarter") : null;
    }
    const part = readQuarter(context, i);
    if (!part) return null;
    const behind = readYearBehind(context, part.next);
    if (behind) return stated(behind.next, monthEdtf(behind.value, part.value), "quarter");
    const outer =
      wordAt(context, part.next) === "of" ? (context.point(part.next + 1) ?? theYear(context, part.next + 1)) : null;
    if (outer?.grain === "year" && outer.value !== null)
      return { ...outer, value: `${outer.value}-${part.value}`, grain: "quarter" };
    return /^[qh]$/.test(wordAt(context, i)) ? quarterAlone(context, part, i) : null;
  },
};

function theYear(context: TimeContext, i: number): Reading | null {
  if (wordAt(context, i) !== "the" || wordAt(context, i + 1) !== "year" || context.reference === null) return null;
  return resolved(i + 2, yearEdtf(dayOf(context.reference).year), "year");
}

/** "Q3" without a year: the one the verb points to, else that of the reference day's year. */
function quarterAlone(context: TimeContext, part: Read<number>, i: number): Reading {
  const { reference } = context;
  if (reference === null) return resolved(part.next, null, "quarter");
  const { year, month } = dayOf(reference);
  const now = month <= (part.value - 33) * 3 ? -1 : month > (part.value - 32) * 3 ? 1 : 0;
  const direction = context.direction(i);
  const shift = direction < 0 && now < 0 ? -1 : direction > 0 && now > 0 ? 1 : 0;
  return resolved(part.next, monthEdtf(year + shift, part.value), "quarter");
}

function yearBeforeDash(context: TimeContext, i: number): Read<number> | null {
  const raw = wordAt(context, i);
  return /^(?:19|20)\d\d$/.test(raw) && wordAt(context, i + 1) === "-" && !isPiece(context, i)
    ? { value: Number(raw), next: i + 1 }
    : null;
}

/** "summer 2018", "the spring of 2014". A season alone is left out: it is a time of any year. */
export const season: TimeRule = {
  name: "time/season",
  first: words(SEASONS, "the"),
  read(context, i) {
    const at = skip(context, i, "the");
    const code = SEASONS.get(wordAt(context, at));
    if (code === undefined) return null;
    const year = readYearBehind(context, at + 1);
    return year ? stated(year.next, monthEdtf(year.value, code), "season") : null;
  },
};

/** "week 31", "week 27 of last year": ISO weeks. */
export const weekNumber: TimeRule = {
  name: "time/week-number",
  first: words("week"),
  read(context, i) {
    if (wordAt(context, i) !== "week") return null;
    const number = readCount(context.tokens, i + 1);
    if (!number || number.value < 1 || number.value > 53 || goesOn(context, number.next)) return null;
    const behind = wordAt(context, number.next) === "of" ? context.point(number.next + 1) : null;
    const year = behind?.grain === "year" && behind.value ? Number(behind.value) : null;
    if (year !== null && behind) return { ...behind, value: weekOf(year, number.value), grain: "week" };
    if (context.reference === null) return null;
    return resolved(number.next, weekOf(dayOf(context.reference).year, number.value), "week");
  },
};

function weekOf(year: number, week: number): Edtf {
  const monday = firstMondayOf(year) + 7 * (week - 1);
  return rangeEdtf([monday, monday + 6]);
}
