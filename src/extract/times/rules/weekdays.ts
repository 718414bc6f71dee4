import { dayOf, weekdayOf } from "../../../text/calendar.ts";
import { dayEdtf, type Edtf, edtfRange } from "../../../text/edtf.ts";
import { SHIFTS, SHORT_WEEKDAYS, WEEKDAYS } from "../english-words.ts";
import { COUNTS, RANKS } from "../number-starts.ts";
import { readMonthDay, readWeekday } from "../parts.ts";
import { type Reading, resolved, skip, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay, inYear, isPartial, nearestWeekday, settle, weekdayInWeek } from "../settle.ts";
import { dayInFigures, dayMonth, monthDay, yearFirst, yearLast } from "./calendar-dates.ts";
import { ago, fromPoint, inLength } from "./offsets.ts";
import { ordinalOf } from "./within.ts";

const DATED: readonly TimeRule[] = [yearFirst, yearLast, dayMonth, monthDay];

const day = (number: number): Edtf => dayEdtf(dayOf(number));

/** "Tue May 9", "Friday, 26 January 2018", "Friday (June 15)", "Friday 7/6", "Friday-Jun-15": the date says it, the weekday finds the year. */
export const weekdayDate: TimeRule = {
  name: "time/weekday-date",
  first: words(WEEKDAYS, SHIFTS),
  read(context, i) {
    const at = pastShift(context, i);
    const weekday = readWeekday(context, at);
    if (!weekday) return null;
    const bracket = skip(context, weekday.next, "(");
    const from = skip(context, skip(context, bracket, ",", "-"), "the");
    for (const rule of DATED) {
      const date = rule.read(context, from);
      if (date && bracket > weekday.next && wordAt(context, date.end) !== ")") return null;
      if (date) return fitWeekday(context, { ...date, end: skip(context, date.end, ")") }, weekday.value, i);
    }
    const figures = dayInFigures(context, from);
    if (figures) return fitWeekday(context, figures, weekday.value, i);
    return weekdayOfMonth(context, weekday, i);
  },
};

const pastShift = (context: TimeContext, i: number): number =>
  SHIFTS.has(wordAt(context, i)) ? skip(context, i + 1, "upcoming", "coming", "past") : i;

/** The year in which the date falls on that weekday, nearest to the reference; without one, as for any date. */
function fitWeekday(context: TimeContext, date: Reading, weekday: number, i: number): Reading {
  const { value } = date;
  const { reference } = context;
  if (!isPartial(value) || reference === null) return date;
  const { year } = dayOf(reference);
  for (const shift of [0, -1, 1, -2, 2, -3, 3]) {
    const full = inYear(value, year + shift);
    const close = full !== null && Math.abs(firstDay(full) - reference) < 250;
    if (full !== null && close && weekdayOf(firstDay(full)) === weekday) return resolved(date.end, full, "day");
  }
  return settle(context, date, i);
}

/** "Friday the 26th", "Monday 21": the nearest month in which that day falls on that weekday. */
function weekdayOfMonth(context: TimeContext, weekday: { value: number; next: number }, i: number): Reading | null {
  const at = skip(context, weekday.next, ",");
  const date = /^(?:the|\d+)$/.test(wordAt(context, at)) ? readMonthDay(context, at) : null;
  if (!date || /^(?::|-|am|pm|a|p|o'clock|oclock|percent|st|%)$/.test(wordAt(context, date.next))) return null;
  const ranked = date.next - weekday.next > 1;
  if (!ranked && !/^(?:[.,!?;)]|at|in|and|or|from|between|around)?$/.test(wordAt(context, date.next))) return null;
  if (context.reference === null) return resolved(date.next, null, "day");
  return resolved(date.next, nearestFit(context.reference, weekday.value, date.value, context.direction(i)), "day");
}

/** How far a weekday and day of the month are sought, in days; every pair comes within some years, but none writes so far. */
const FAR = 700;

function nearestFit(reference: number, weekday: number, date: number, direction: number): Edtf | null {
  for (let distance = 0; distance <= FAR; distance++)
    for (const candidate of direction > 0
      ? [reference + distance, reference - distance]
      : [reference - distance, reference + distance])
      if (weekdayOf(candidate) === weekday && dayOf(candidate).day === date) return day(candidate);
  return null;
}

/** How many weeks on: "next week", "the following week", "last week", "this week"; `next` 0 where none stands there. */
function readWeek(context: TimeContext, i: number): { shift: number; next: number } | null {
  const at = skip(context, i, "the");
  const shift = SHIFTS.get(wordAt(context, at));
  return shift !== undefined && wordAt(context, at + 1) === "week" ? { shift, next: at + 2 } : null;
}

/** "Tuesday of next week", "Wednesday next week", "next week Wednesday", "next week on Tuesday", "last week - Monday". */
export const weekdayOfWeek: TimeRule = {
  name: "time/weekday-of-week",
  first: words(WEEKDAYS, SHIFTS, "the"),
  read(context, i) {
    const weekday = readWeekday(context, i);
    if (weekday) {
      const week = readWeek(context, skip(context, weekday.next, "of", "in", ","));
      return week ? inWeek(context, week.next, weekday.value, week.shift) : null;
    }
    const week = readWeek(context, i);
    const after = week ? readWeekday(context, skip(context, week.next, "on", "-", ",")) : null;
    return week && after ? inWeek(context, after.next, after.value, week.shift) : null;
  },
};

const inWeek = (context: TimeContext, end: number, weekday: number, shift: number): Reading =>
  resolved(end, context.reference === null ? null : day(weekdayInWeek(context.reference, weekday, shift)), "day");

/** "next Monday", "last Friday", "this upcoming Friday", "the previous Wednesday". */
export const shiftedWeekday: TimeRule = {
  name: "time/shifted-weekday",
  first: words(SHIFTS),
  read(context, i) {
    const word = wordAt(context, i);
    const shift = SHIFTS.get(word);
    if (shift === undefined) return null;
    const nearest = /^(?:upcoming|coming|past)$/.test(word) || pastShift(context, i) > i + 1;
    const weekday = readWeekday(context, pastShift(context, i));
    if (!weekday) return null;
    const { reference } = context;
    if (reference === null) return resolved(weekday.next, null, "day");
    if (!nearest) return inWeek(context, weekday.next, weekday.value, shift);
    const value =
      word === "past" || wordAt(context, i + 1) === "past"
        ? nearestWeekday(reference - 1, weekday.value, -1)
        : nearestWeekday(reference + 1, weekday.value, 1);
    return resolved(weekday.next, day(value), "day");
  },
};

/** The day that lies so far off, as the rules for lengths read it. */
const offset = (context: TimeContext, i: number): Reading | null =>
  ago.read(context, i) ?? fromPoint.read(context, i) ?? inLength.read(context, i);

/** "Monday two weeks from now", "in three days, on Friday": the weekday of the week in which the other day lies. */
export const weekdayOfOffset: TimeRule = {
  name: "time/weekday-of-offset",
  first: words(WEEKDAYS, COUNTS, "in"),
  read(context, i) {
    const ahead = readWeekday(context, i);
    const far = offset(context, ahead ? skip(context, ahead.next, ",") : i);
    if (far?.grain !== "day" || !far.value || !/^\d{4}-\d\d-\d\d~?$/.test(far.value)) return null;
    const on = skip(context, far.end, ",");
    const weekday = ahead ?? (wordAt(context, on) === "on" ? readWeekday(context, on + 1) : null);
    if (!weekday) return null;
    const value = day(weekdayInWeek(firstDay(far.value.slice(0, 10)), weekday.value, 0));
    return resolved(ahead ? far.end : weekday.next, value, "day");
  },
};

/** "Friday of the first week of May", "the first week of May, on Friday": a weekday of the one week that is named. */
export const weekdayOfNamedWeek: TimeRule = {
  name: "time/weekday-of-named-week",
  first: words(WEEKDAYS, RANKS, "# the last"),
  read(context, i) {
    const ahead = readWeekday(context, i);
    const week = ordinalOf.read(context, ahead ? skip(context, skip(context, ahead.next, ","), "of", "in") : i);
    const days = week?.value ? edtfRange(week.value) : null;
    if (!week || !days || days[1] - days[0] !== 6) return null;
    const on = skip(context, week.end, ",");
    const weekday = ahead ?? (wordAt(context, on) === "on" ? readWeekday(context, on + 1) : null);
    if (!weekday) return null;
    return { ...week, end: ahead ? week.end : weekday.next, value: day(days[0] + weekday.value - 1), grain: "day" };
  },
};

const CUES = new Set([
  "on",
  "by",
  "until",
  "since",
  "from",
  "to",
  "and",
  "or",
  "before",
  "after",
  "till",
  ",",
  "this",
  "late",
  "early",
  "between",
]);

/** "on Sat.", "until Wed,": what shows that the short word is a weekday. Trap: "to Sun City", "we sat". */
function isSurelyWeekday(context: TimeContext, i: number, next: number): boolean {
  const after = context.tokens[next];
  const marked = next > i + 1 || /^[,.;:)]?$/.test(after?.word ?? "");
  return marked && CUES.has(wordAt(context, i - 1)) && /^\p{Lu}/u.test(context.tokens[i]?.raw ?? "");
}

/** "on Friday", "Thursday": today where it is today, else by the verb. Short ones need a capital, a preposition and a stop. */
export const weekdayAlone: TimeRule = {
  name: "time/weekday",
  first: words(WEEKDAYS),
  read(context, i) {
    const weekday = readWeekday(context, i);
    if (!weekday) return null;
    if (SHORT_WEEKDAYS.has(wordAt(context, i)) && !isSurelyWeekday(context, i, weekday.next)) return null;
    const { reference } = context;
    if (reference === null) return resolved(weekday.next, null, "day");
    return resolved(weekday.next, day(nearestWeekday(reference, weekday.value, context.direction(i))), "day");
  },
};
