import { addMonths, mondayOf, weekdayOf } from "../../../text/calendar.ts";
import { type Edtf, edtfRange, rangeEdtf } from "../../../text/edtf.ts";
import { readCount, readOrdinal } from "../../numerals/english.ts";
import { PART_NOUNS, PARTS, UNITS } from "../english-words.ts";
import { RANKS } from "../number-starts.ts";
import { readWeekday } from "../parts.ts";
import {
  type Grain,
  gluedAt,
  type Reading,
  resolved,
  skip,
  type TimeContext,
  type TimeRule,
  wordAt,
  words,
} from "../reading.ts";
import { isPartial, settle, unitAt } from "../settle.ts";

const WHOLES: ReadonlySet<Grain> = new Set(["week", "weekend", "month", "quarter", "season", "year", "decade", "span"]);

/** "the year", "this month", "month" after "end of": the one that holds the reference day. */
function presentUnit(context: TimeContext, i: number): Reading | null {
  const at = skip(context, i, "the", "this");
  const unit = UNITS.get(wordAt(context, at));
  if (!unit || unit.days === 1 || wordAt(context, at).endsWith("s") || unit.grain === "span") return null;
  return resolved(at + 1, context.reference === null ? null : unitAt(context.reference, unit.grain, 0), unit.grain);
}

/** "early 2014", "mid-November", "late last year", "earlier this week", "later in the month": the value is the whole's. */
export const partOf: TimeRule = {
  name: "time/part-of",
  first: words(PARTS),
  read(context, i) {
    if (!PARTS.has(wordAt(context, i))) return null;
    const at = skip(context, skip(context, i + 1, "-"), "in", "on");
    const whole = context.point(at) ?? (/^(?:in|on)$/.test(wordAt(context, at - 1)) ? presentUnit(context, at) : null);
    return whole && whole.value !== null && (WHOLES.has(whole.grain) || whole.grain === "day") ? whole : null;
  },
};

/** "EOY", "EOM": the end of the year, of the month. */
const SHORT_ENDS: ReadonlyMap<string, Grain> = new Map([
  ["eoy", "year"],
  ["eom", "month"],
]);

const presentValue = (context: TimeContext, grain: Grain): Edtf | null =>
  context.reference === null ? null : unitAt(context.reference, grain, 0);

/** "the middle of 2000", "end of 1989", "by end of this month", "the end of the year", "rest of the week". */
export const endOf: TimeRule = {
  name: "time/end-of",
  first: words(PART_NOUNS, SHORT_ENDS, "very"),
  read(context, i) {
    const short = wordAt(context, i);
    if (SHORT_ENDS.has(short)) return resolved(i + 1, presentValue(context, SHORT_ENDS.get(short) as Grain), "span");
    const noun = skip(context, i, "very");
    if (!PART_NOUNS.has(wordAt(context, noun)) || wordAt(context, noun + 1) !== "of") return null;
    const whole = context.point(noun + 2) ?? presentUnit(context, noun + 2);
    if (!whole || whole.value === null || !WHOLES.has(whole.grain)) return null;
    return LEFT.has(wordAt(context, noun)) ? leftOf(context, whole) : whole;
  },
};

/** "sales for the year", "away for the week": the present one, where the clause ends there. Trap: "for the week ended 7 May". */
export const presentPeriod: TimeRule = {
  name: "time/present-period",
  first: words("the"),
  read(context, i) {
    if (wordAt(context, i - 1) !== "for" || wordAt(context, i) !== "the" || context.told() !== null) return null;
    const unit = presentUnit(context, i);
    return unit && /^(?:[.,;:!?)]?|and|but|to)$/.test(wordAt(context, unit.end)) ? unit : null;
  },
};

/** What is left of a period is told from the reference day, where that lies in it. */
const LEFT: ReadonlySet<string> = new Set(["rest", "remainder", "remaining"]);

function leftOf(context: TimeContext, whole: Reading): Reading {
  const { reference } = context;
  const days = whole.value === null ? null : edtfRange(whole.value);
  if (!days || reference === null || reference < days[0] || reference > days[1]) return whole;
  return resolved(whole.end, rangeEdtf([reference, days[1]]), "span");
}

/** "year to date". */
export const yearToDate: TimeRule = {
  name: "time/year-to-date",
  first: words("year"),
  read(context, i) {
    const words = [0, 1, 2].map((k) => wordAt(context, i + k)).join(" ");
    if (words !== "year to date") return null;
    return resolved(i + 3, context.reference === null ? null : unitAt(context.reference, "year", 0), "year");
  },
};

interface Which {
  /** Which one: 1 the first, -1 the last. */
  readonly rank: number;
  readonly count: number;
  readonly next: number;
}

function readWhich(context: TimeContext, i: number): Which | null {
  const at = skip(context, i, "the");
  const rank = wordAt(context, at) === "last" ? { value: -1, next: at + 1 } : readOrdinal(context.tokens, at);
  if (!rank) return null;
  const few = wordAt(context, rank.next) === "couple" ? { value: 2, next: skip(context, rank.next + 1, "of") } : null;
  const count = few ?? readCount(context.tokens, rank.next);
  if (count && (rank.value === 1 || rank.value === -1))
    return { rank: rank.value, count: count.value, next: count.next };
  return { rank: rank.value, count: 1, next: rank.next };
}

/** Monday of the first week whose Thursday lies in the days; ISO's rule for years, taken for months, too. */
const firstWeek = (from: number): number => {
  const monday = mondayOf(from);
  return monday + 3 < from ? monday + 7 : monday;
};

const lastWeek = (to: number): number => {
  const monday = mondayOf(to);
  return monday + 3 > to ? monday - 7 : monday;
};

/** The run of days that "first 2 weeks", "last four months", "3rd week", "9th month" picks from a whole; null where it has none. */
function pick(from: number, to: number, which: Which, grain: Grain): Edtf | null {
  const { rank, count } = which;
  if (grain === "day")
    return inside(rank > 0 ? from + rank - 1 : to - count + 1, rank > 0 ? from + rank + count - 2 : to, from, to);
  if (grain === "week") {
    const start = rank > 0 ? firstWeek(from) + 7 * (rank - 1) : lastWeek(to) - 7 * (count - 1);
    return start > to ? null : rangeEdtf([start, start + 7 * count - 1]);
  }
  if (grain !== "month" && grain !== "year") return null;
  const step = grain === "month" ? 1 : 12;
  const start = rank > 0 ? addMonths(from, step * (rank - 1)) : addMonths(to + 1, -step * count);
  return inside(start, addMonths(start, step * count) - 1, from, to);
}

const inside = (start: number, end: number, from: number, to: number): Edtf | null =>
  start >= from && end <= to && start <= end ? rangeEdtf([start, end]) : null;

/** "first week of 2018", "the last week of March", "first six days of last year", "the 12th day of next month", "first Tuesday of March". */
export const ordinalOf: TimeRule = {
  name: "time/ordinal-of",
  first: words(RANKS, "# the last"),
  read(context, i) {
    const which = readWhich(context, i);
    if (!which) return null;
    const unit = UNITS.get(wordAt(context, which.next));
    const weekday = unit ? null : readWeekday(context, which.next);
    const end = weekday?.next ?? which.next + 1;
    if ((!unit && !weekday) || !/^(?:of|in)$/.test(wordAt(context, end))) return null;
    const point = context.point(end + 1) ?? presentUnit(context, end + 1);
    const whole = point && settle(context, point, end + 1);
    const days = whole?.value && !isPartial(whole.value) && WHOLES.has(whole.grain) ? edtfRange(whole.value) : null;
    if (!whole || !days || !Number.isFinite(days[0]) || !Number.isFinite(days[1])) return null;
    const value = weekday
      ? pickWeekday(days[0], days[1], which.rank, weekday.value)
      : pick(days[0], days[1], which, unit?.grain ?? "none");
    return value === null ? null : { ...whole, value, grain: weekday || unit?.days === 1 ? "day" : "span" };
  },
};

function pickWeekday(from: number, to: number, rank: number, weekday: number): Edtf | null {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const last = to - ((weekdayOf(to) - weekday + 7) % 7);
  const day = rank > 0 ? first + 7 * (rank - 1) : last;
  return inside(day, day, from, to);
}

/** "the week of March 12th", "the week beginning May 6", "week of the 21st", "w/c May 6" (week commencing). */
export const weekOfDay: TimeRule = {
  name: "time/week-of-day",
  first: words("the week weekend w"),
  read(context, i) {
    const at = skip(context, i, "the");
    const short = /^w\/c$/.test([0, 1, 2].map((k) => wordAt(context, at + k)).join("")) && gluedAt(context, at + 2);
    const noun = short ? "week" : wordAt(context, at);
    if (noun !== "week" && noun !== "weekend") return null;
    const link = short ? at + 3 : skip(context, at + 1, "of", "beginning", "starting", "commencing");
    if (link === at + 1) return null;
    const from = skip(context, link, "on");
    const point = context.point(from);
    const day = point?.grain === "day" ? settle(context, point, from) : null;
    const range = day?.value && !isPartial(day.value) ? edtfRange(day.value) : null;
    if (!day || !range) return null;
    const monday = mondayOf(range[0]);
    const days: [number, number] = noun === "week" ? [monday, monday + 6] : [monday + 5, monday + 6];
    return { ...day, value: rangeEdtf(days), grain: noun === "week" ? "week" : "weekend" };
  },
};
