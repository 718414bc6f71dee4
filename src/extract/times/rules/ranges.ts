import { dayOf, monthLength } from "../../../text/calendar.ts";
import { dayEdtf, edtfRange } from "../../../text/edtf.ts";
import { MONTHS, SHIFTS } from "../english-words.ts";
import { DAY_NUMBERS } from "../number-starts.ts";
import { readMonth, readMonthDay, readWeekday, readYearBehind } from "../parts.ts";
import { gluedAt, type Reading, resolved, skip, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay, inYear, isPartial, settle, unitAt } from "../settle.ts";

const LINKS = new Set(["to", "till", "until", "through", "thru", "-", "–", "—", "~", "/"]);

/** After the link, a repeated article or "the end of" belongs to the second date's own rules. */
const link = (context: TimeContext, i: number, between: boolean): number => {
  const word = wordAt(context, i);
  if (between ? word === "and" || LINKS.has(word) : LINKS.has(word)) return i + 1;
  return i;
};

const yearOf = (value: string): number => Number(value.slice(0, 4));

/** The first date gets its year from the second where only that one states it; a month that comes later is of the year before. */
function withYearOf(first: Reading, second: Reading): Reading {
  if (!isPartial(first.value) || second.value === null || !/^\d{4}/.test(second.value)) return first;
  const year = yearOf(second.value);
  const same = inYear(first.value, year);
  const later = same !== null && firstDay(same) > firstDay(second.value.slice(0, 10));
  return { ...first, value: later ? inYear(first.value, year - 1) : same, basis: second.basis };
}

/** The second date is the first one of its kind that does not lie before the first: "from October to March". */
function notBefore(first: Reading, second: Reading): Reading {
  if (!isPartial(second.value) || first.value === null || !/^\d{4}/.test(first.value)) return second;
  const year = yearOf(first.value);
  const same = inYear(second.value, year);
  const value =
    same !== null && firstDay(same) >= firstDay(first.value.slice(0, 10)) ? same : inYear(second.value, year + 1);
  return { ...second, value, basis: first.basis };
}

/** Years from the first settled one back: "will run from May to October", said in June, is of this year. */
function notYetOver(context: TimeContext, first: Reading, second: Reading, i: number): Reading {
  const settled = settle(context, first, i);
  const { reference } = context;
  if (reference === null || context.direction(i) <= 0 || !isPartial(first.value) || settled.value === null)
    return settled;
  const value = inYear(first.value, yearOf(settled.value) - 1);
  const end = value === null ? null : notBefore({ ...settled, value }, second).value;
  const days = end === null ? null : edtfRange(end);
  return days && days[1] >= reference && days[1] < reference + 366 ? { ...settled, value } : settled;
}

/** Both ends in one value; null where they do not make a run of time. */
function join(context: TimeContext, first: Reading, second: Reading, i: number): Reading | null {
  const a = isPartial(second.value)
    ? notYetOver(context, first, second, i)
    : settle(context, withYearOf(first, second), i);
  const b = notBefore(a, second);
  if (a.value === null || b.value === null) return null;
  const basis = a.basis === "resolved" || b.basis === "resolved" ? "resolved" : "stated";
  if (isPartial(a.value) || isPartial(b.value))
    return {
      ...b,
      value: isPartial(a.value) && isPartial(b.value) ? `${a.value}/${b.value}` : null,
      basis: "stated",
      grain: "span",
    };
  const value = sameGrain(startOf(a.value), endOf(b.value));
  return edtfRange(value) === null ? null : { end: b.end, value, basis, grain: "span" };
}

const isDay = (value: string): boolean => value.length === 10;

/** Where one end is a day, the other is told by its day, too: "between May 2019 and today" is 2019-05-01/…; the days are the same. */
function sameGrain(from: string, to: string): string {
  const [first, last] = [edtfRange(from), edtfRange(to)];
  if (!first || !last || isDay(from) === isDay(to)) return `${from}/${to}`;
  return isDay(from) ? `${from}/${dayEdtf(dayOf(last[1]))}` : `${dayEdtf(dayOf(first[0]))}/${to}`;
}

const startOf = (value: string): string => value.split("/")[0] as string;
const endOf = (value: string): string => value.split("/").at(-1) as string;

/** Today under other names, as the end of a range: "between 22 January and now", "from March to date". */
function readNow(context: TimeContext, i: number): Reading | null {
  const at = skip(context, i, "the");
  if (!/^(?:now|date|present|current)$/.test(wordAt(context, at))) return null;
  const next = wordAt(context, at) === "current" ? skip(context, at + 1, "date", "day") : at + 1;
  if (/^\p{L}/u.test(wordAt(context, next)) && wordAt(context, at) !== "now") return null;
  return resolved(next, context.reference === null ? null : dayEdtf(dayOf(context.reference)), "day");
}

/** One end of a range; an article before it belongs to the range. */
const end = (context: TimeContext, i: number): Reading | null =>
  context.point(i) ?? (wordAt(context, i) === "the" ? context.point(i + 1) : null) ?? readNow(context, i);

/** "from 2014 to 2018", "between May and October 2020", "2014-2018", "1 May - 3 June", "Monday to Friday", "since May until July". */
export const range: TimeRule = {
  name: "time/range",
  read(context, i) {
    const word = wordAt(context, i);
    const between = word === "between";
    const opened = between || word === "from";
    const first = opened ? (end(context, i + 1) ?? null) : context.point(i);
    if (!first || first.grain === "none") return null;
    const comma = skip(context, first.end, ",");
    const at = link(context, comma, between);
    if (at === comma || (wordAt(context, at - 1) === "/" && !gluedAt(context, at))) return null;
    const second = end(context, at);
    if (!second || second.grain === "none") return shortYear(context, first, at, opened, i);
    if (!opened && wordAt(context, at - 1) === "to" && first.grain !== second.grain) return null;
    return join(context, first, weekdayBehind(context, first, second, at), i);
  },
};

/** "from next Monday to Friday": the weekday is the first one behind the day before it. */
function weekdayBehind(context: TimeContext, first: Reading, second: Reading, at: number): Reading {
  const alone = readWeekday(context, at)?.next === second.end;
  if (!alone || first.grain !== "day" || !first.value || !second.value || first.value.length !== 10) return second;
  const ahead = (firstDay(second.value) - firstDay(first.value)) % 7;
  return { ...second, value: dayEdtf(dayOf(firstDay(first.value) + ((ahead + 7) % 7))) };
}

/** A longer span is written out; "2010-86" is a number of another kind. */
const SHORT_SPAN = 15;

/** "2014-18", "2014/15". */
function shortYear(context: TimeContext, first: Reading, at: number, opened: boolean, i: number): Reading | null {
  const digits = wordAt(context, at);
  if (first.grain !== "year" || !/^\d\d$/.test(digits) || !gluedAt(context, at) || !first.value) return null;
  const year = Math.floor(Number(first.value) / 100) * 100 + Number(digits);
  if (
    year <= Number(first.value) ||
    year > Number(first.value) + SHORT_SPAN ||
    (wordAt(context, at - 1) === "to" && !opened)
  )
    return null;
  return join(context, first, { ...first, end: at + 1, value: String(year) }, i);
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The two days of "18-19", "9th through 17th", "the ninth and the seventeenth". */
function readDays(
  context: TimeContext,
  i: number,
  between: boolean,
): { from: number; to: number; next: number } | null {
  const from = readMonthDay(context, i);
  if (!from) return null;
  const at = link(context, from.next, between);
  const to = at > from.next ? readMonthDay(context, at) : null;
  return to ? { from: from.value, to: to.value, next: to.next } : null;
}

const partial = (end: number, month: number, day: number, year: number | null): Reading | null =>
  day < 1 || day > monthLength(year ?? 2000, month)
    ? null
    : {
        end,
        value: `${year === null ? "XXXX" : String(year)}-${two(month)}-${two(day)}`,
        basis: "stated",
        grain: "day",
      };

/** "March 3-4", "May 2nd through 5th, 2019", "11 to 13 July 2018", "between the second and the fifth of May". */
export const daysOfMonth: TimeRule = {
  name: "time/days-of-month",
  first: words(DAY_NUMBERS, MONTHS, "from between the"),
  read(context, i) {
    const word = wordAt(context, i);
    const between = word === "between";
    const start = between || word === "from" ? i + 1 : i;
    const ahead = readMonth(context, start);
    const days = readDays(context, ahead?.next ?? start, between);
    if (!days) return null;
    const month = ahead ?? readMonth(context, skip(context, days.next, "of"));
    if (!month) return daysOfShifted(context, days);
    const end = ahead ? days.next : month.next;
    const year = readYearBehind(context, end);
    const second = days.to >= days.from ? month.value : (month.value % 12) + 1;
    const from = partial(
      end,
      ahead ? month.value : days.to >= days.from ? month.value : ((month.value + 10) % 12) + 1,
      days.from,
      year?.value ?? null,
    );
    const to = partial(year?.next ?? end, ahead ? second : month.value, days.to, year?.value ?? null);
    return from && to ? join(context, from, to, i) : null;
  },
};

/** "from the 4th to the 23rd of next month". */
function daysOfShifted(context: TimeContext, days: { from: number; to: number; next: number }): Reading | null {
  const at = skip(context, days.next, "of", "in");
  const shift = SHIFTS.get(wordAt(context, at));
  if (at === days.next || shift === undefined || wordAt(context, at + 1) !== "month" || days.to < days.from)
    return null;
  const month = context.reference === null ? null : unitAt(context.reference, "month", shift);
  const value = month === null ? null : `${month}-${two(days.from)}/${month}-${two(days.to)}`;
  return resolved(at + 2, value, "span");
}
