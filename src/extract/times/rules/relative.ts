import { dayOf } from "../../../text/calendar.ts";
import { dayEdtf, type Edtf, monthEdtf, rangeEdtf } from "../../../text/edtf.ts";
import { readCount } from "../../numerals/english.ts";
import { COUPLE, DAY_PARTS, MONTHS, SEASONS, SHIFTS, UNITS, type Unit } from "../english-words.ts";
import { COUNTS, DAY_NUMBERS } from "../number-starts.ts";
import { readMonth } from "../parts.ts";
import { gluedAt, type Reading, resolved, skip, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay, inYear, isPartial, moved, unitAt } from "../settle.ts";
import { dayInFigures, dayMonth, monthDay } from "./calendar-dates.ts";
import { type Length, movedBy, readLength } from "./offsets.ts";

/** Days from now. */
const DEICTICS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["tonite", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
  ["tmr", 1],
  ["tmrw", 1],
]);

const daysOn = (context: TimeContext, shift: number): Edtf | null =>
  context.reference === null ? null : dayEdtf(dayOf(context.reference + shift));

/** "Florida Today", "Russia Today": a capital behind a capital, inside a sentence, is a name. */
const inTitle = (context: TimeContext, i: number): boolean =>
  /^\p{Lu}/u.test(context.tokens[i]?.raw ?? "") && /^\p{Lu}\p{Ll}/u.test(context.tokens[i - 1]?.raw ?? "");

/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow", "last night", "this morning". */
export const deictic: TimeRule = {
  name: "time/deictic",
  first: words(DEICTICS, "last this the day"),
  read(context, i) {
    const shift = DEICTICS.get(wordAt(context, i));
    if (shift !== undefined) return inTitle(context, i) ? null : resolved(i + 1, daysOn(context, shift), "day");
    const next = wordAt(context, i + 1);
    if (wordAt(context, i) === "last" && (next === "night" || next === "evening"))
      return resolved(i + 2, daysOn(context, -1), "day");
    if (wordAt(context, i) === "this" && DAY_PARTS.has(next)) return resolved(i + 2, daysOn(context, 0), "day");
    const at = skip(context, i, "the");
    if (wordAt(context, at) !== "day") return null;
    const pair = `${wordAt(context, at + 1)} ${wordAt(context, at + 2)}`;
    if (pair === "before yesterday") return resolved(at + 3, daysOn(context, -2), "day");
    return pair === "after tomorrow" ? resolved(at + 3, daysOn(context, 2), "day") : null;
  },
};

/** The unit at a token, past "calendar", "working", "business", "full": they do not change its length. */
function readUnit(context: TimeContext, i: number): { unit: Unit; next: number } | null {
  if (wordAt(context, i) === "workweek") return { unit: UNITS.get("week") as Unit, next: i + 1 };
  const at = skip(context, skip(context, i, "calendar", "working", "business", "full", "work"), "-");
  const unit = UNITS.get(wordAt(context, at));
  return unit ? { unit, next: at + 1 } : null;
}

/** "the week after next", "the year before last": two on, two back. */
export const secondUnit: TimeRule = {
  name: "time/second-unit",
  first: words(UNITS, "the"),
  read(context, i) {
    const at = skip(context, i, "the");
    const unit = UNITS.get(wordAt(context, at));
    const pair = `${wordAt(context, at + 1)} ${wordAt(context, at + 2)}`;
    const shift = pair === "after next" ? 2 : pair === "before last" ? -2 : 0;
    if (!unit || shift === 0) return null;
    return resolved(
      at + 3,
      context.reference === null ? null : unitAt(context.reference, unit.grain, shift),
      unit.grain,
    );
  },
};

/** The day, month or year word that "next" or "last" picks: "next 6 April", "this 5/12". */
export const shiftedDate: TimeRule = {
  name: "time/shifted-date",
  first: words(SHIFTS),
  read(context, i) {
    const shift = SHIFTS.get(wordAt(context, i));
    if (shift === undefined) return null;
    const date = monthDay.read(context, i + 1) ?? dayMonth.read(context, i + 1) ?? dayInFigures(context, i + 1);
    if (!date || !isPartial(date.value)) return null;
    const { reference } = context;
    if (reference === null) return date;
    const { year } = dayOf(reference);
    const value = [year, year + shift]
      .map((y) => inYear(date.value as Edtf, y))
      .find((day) => day !== null && (firstDay(day) - reference) * shift >= 0);
    return value ? resolved(date.end, value, "day") : null;
  },
};

/** "last week", "this year", "the current quarter", "next decade"; "this fiscal year" is another year and is declined. */
export const shiftedUnit: TimeRule = {
  name: "time/shifted-unit",
  first: words(SHIFTS),
  read(context, i) {
    const shift = SHIFTS.get(wordAt(context, i));
    const read = shift === undefined ? null : readUnit(context, skip(context, i + 1, "coming"));
    if (shift === undefined || !read || wordAt(context, read.next - 1).endsWith("s")) return null;
    const { unit, next } = read;
    if (unit.grain === "quarter") return quarterAt(context, next, shift);
    if (wordAt(context, i) === "past") return resolved(next, stretch(context, -1, unit), "span");
    if (unit.grain === "span") return resolved(next, stretch(context, shift, unit), "span");
    return resolved(next, context.reference === null ? null : unitAt(context.reference, unit.grain, shift), unit.grain);
  },
};

/** Whole quarters only: "the past quarter" is the one before this. */
const quarterAt = (context: TimeContext, end: number, shift: number): Reading =>
  resolved(end, context.reference === null ? null : unitAt(context.reference, "quarter", shift), "quarter");

/** "the last five days", "next two weeks", "past three months", "2 upcoming months", "the 5 past years", "next couple of weeks". */
export const shiftedCount: TimeRule = {
  name: "time/shifted-count",
  first: words(SHIFTS, COUNTS),
  read(context, i) {
    const first = SHIFTS.get(wordAt(context, i));
    const long = first === undefined ? null : readLength(context, i + 1);
    if (long && long.parts.length > 1 && first && wordAt(context, long.next) !== "ago")
      return resolved(long.next, stretchBy(context, long, first), "span");
    const count = readAnyCount(context, first === undefined ? i : i + 1);
    if (!count) return null;
    const second = SHIFTS.get(wordAt(context, count.next));
    if ((first === undefined) === (second === undefined)) return null;
    const shift = (first ?? second) as number;
    const read = readUnit(context, second === undefined ? count.next : count.next + 1);
    const plural = wordAt(context, (read?.next ?? 1) - 1).endsWith("s");
    if (
      !read ||
      shift === 0 ||
      (second !== undefined && count.value !== 1 && !plural) ||
      count.value > 2000 ||
      wordAt(context, read.next - 1) === "quarter"
    )
      return null;
    const days = wordAt(context, read.next) === "old" ? null : stretch(context, shift * count.value, read.unit);
    return resolved(read.next, days, "span");
  },
};

function readAnyCount(context: TimeContext, i: number): { value: number; next: number } | null {
  const at = skip(context, i, "a");
  if (wordAt(context, at) === COUPLE) return { value: 2, next: skip(context, at + 1, "of") };
  return readCount(context.tokens, i);
}

/** The days from now on, or up to now; whole quarters beside the present one. */
function stretch(context: TimeContext, count: number, unit: Unit): Edtf | null {
  const { reference } = context;
  if (reference === null) return null;
  if (unit.grain === "quarter") return quarters(reference, count);
  const end = moved(reference, unit, count);
  if (count < 0) return rangeEdtf([end, reference]);
  return rangeEdtf([reference + 1, end]);
}

/** "the last 3 months and 2 weeks": one length in several units. */
function stretchBy(context: TimeContext, length: Length, sign: 1 | -1): Edtf | null {
  const { reference } = context;
  if (reference === null) return null;
  const end = movedBy(reference, length, sign);
  return rangeEdtf(sign < 0 ? [end, reference] : [reference + 1, end]);
}

function quarters(reference: number, count: number): Edtf {
  const { year, month } = dayOf(reference);
  const now = year * 4 + Math.floor((month - 1) / 3);
  const [first, last] = count < 0 ? [now + count, now - 1] : [now + 1, now + count];
  const value = (q: number): Edtf => monthEdtf(Math.floor(q / 4), (((q % 4) + 4) % 4) * 3 + 1);
  const end = (q: number): Edtf => monthEdtf(Math.floor(q / 4), (((q % 4) + 4) % 4) * 3 + 3);
  return `${value(first)}/${end(last)}`;
}

/** "this weekend", "last weekend", "the weekend" (by the verb). */
export const weekend: TimeRule = {
  name: "time/weekend",
  first: words(SHIFTS, "the"),
  read(context, i) {
    const at = skip(context, i, "the");
    const shift = SHIFTS.get(wordAt(context, at)) ?? (at > i ? 0 : null);
    const noun = SHIFTS.has(wordAt(context, at)) ? at + 1 : at;
    if (shift === null || wordAt(context, noun) !== "weekend") return null;
    const back = at > i && noun === at && context.direction(i) < 0 ? -1 : shift;
    return resolved(
      noun + 1,
      context.reference === null ? null : unitAt(context.reference, "weekend", back),
      "weekend",
    );
  },
};

/** The nearest year in which the month (or season) stands on the side that the word points to. */
function monthYear(context: TimeContext, month: number, shift: number): number | null {
  if (context.reference === null) return null;
  const now = dayOf(context.reference);
  if (shift === 0) return now.year;
  if (shift < 0) return month < now.month ? now.year : now.year - 1;
  return month > now.month ? now.year : now.year + 1;
}

/** "last May", "next September", "this June", "last winter", "this summer". */
export const shiftedMonth: TimeRule = {
  name: "time/shifted-month",
  first: words(SHIFTS),
  read(context, i) {
    const shift = SHIFTS.get(wordAt(context, i));
    if (shift === undefined) return null;
    const month = readMonth(context, i + 1);
    if (month && !(wordAt(context, i + 1) === "may" && !/^\p{Lu}/u.test(context.tokens[i + 1]?.raw ?? ""))) {
      const year = monthYear(context, month.value, shift);
      return resolved(month.next, year === null ? null : monthEdtf(year, month.value), "month");
    }
    const season = SEASONS.get(wordAt(context, i + 1));
    if (season === undefined) return null;
    const year = monthYear(context, (season - 20) * 3, shift);
    return resolved(i + 2, year === null ? null : monthEdtf(year, season), "season");
  },
};

/** "11 February this year", "May last year", "in May of next year", "June 5 of this year". */
export const inShiftedYear: TimeRule = {
  name: "time/in-shifted-year",
  first: words(DAY_NUMBERS, MONTHS, SEASONS, "the"),
  read(context, i) {
    const date = monthDay.read(context, i) ?? dayMonth.read(context, i) ?? bareMonth(context, i);
    if (!date?.value?.startsWith("XXXX")) return null;
    const at = skip(context, skip(context, date.end, ","), "of", "in");
    const shift = SHIFTS.get(wordAt(context, at));
    if (shift === undefined || wordAt(context, at + 1) !== "year") return null;
    if (context.reference === null) return { ...date, end: at + 2 };
    return resolved(at + 2, date.value.replace("XXXX", String(dayOf(context.reference).year + shift)), date.grain);
  },
};

function bareMonth(context: TimeContext, i: number): Reading | null {
  const month = readMonth(context, i) ?? seasonAt(context, i);
  return month
    ? { end: month.next, value: `XXXX-${String(month.value).padStart(2, "0")}`, basis: "stated", grain: "month" }
    : null;
}

const seasonAt = (context: TimeContext, i: number): { value: number; next: number } | null => {
  const season = SEASONS.get(wordAt(context, i));
  return season === undefined || gluedAt(context, i + 1) ? null : { value: season, next: i + 1 };
};

/** "the 4th", "on the 18th", "on 29th": a day of the nearest month. Only with its ending, and not before a noun ("the 4th round"). */
export const dayOfMonth: TimeRule = {
  name: "time/day-of-month",
  first: words("the #"),
  read(context, i) {
    const at = skip(context, i, "the");
    if (!/^\d{1,2}$/.test(wordAt(context, at)) || !gluedAt(context, at + 1)) return null;
    const cues = at > i ? /^(?:on|by|until|since|from|to|of|before|after|around|between|and)$/ : /^on$/;
    if (!cues.test(wordAt(context, i - 1))) return null;
    const day = Number(wordAt(context, at));
    if (!/^(?:st|nd|rd|th)$/.test(wordAt(context, at + 1)) || day < 1 || day > 31) return null;
    const behind = wordAt(context, at + 2);
    if (/^[\p{L}-]/u.test(behind) && !/^(?:at|from|and|or|in|around|by)$/.test(behind)) return null;
    return { end: at + 2, value: `XXXX-XX-${String(day).padStart(2, "0")}`, basis: "stated", grain: "day" };
  },
};
