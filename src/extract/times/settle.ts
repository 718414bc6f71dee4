import { addMonths, dayNumber, dayOf, mondayOf, monthLength, weekdayOf } from "../../text/calendar.ts";
import { dayEdtf, type Edtf, monthEdtf, rangeEdtf, yearEdtf } from "../../text/edtf.ts";
import type { Direction, Grain, Reading, TimeContext } from "./reading.ts";

/** Where no verb looks ahead, news looks back: what lies ahead must be so much nearer. */
const AHEAD = 1.5;

/** Of the candidates, in time order, the nearest one on the side that the verb points to; the reference day suits both. */
function choose<T>(
  candidates: readonly T[],
  start: (one: T) => number,
  reference: number,
  direction: Direction,
): T | null {
  const fits = candidates.filter((one) => direction === 0 || (start(one) - reference) * direction >= 0);
  const far = (one: T): number => {
    const ahead = start(one) - reference;
    return ahead < 0 ? -ahead : direction > 0 ? ahead : AHEAD * ahead;
  };
  let best: T | null = null;
  for (const one of fits.length > 0 ? fits : candidates) if (best === null || far(one) < far(best)) best = one;
  return best;
}

const PARTIAL = /^XXXX-(\d\d|XX)(?:-(\d\d))?$/;

/** Whether the year, or year and month, are not stated. */
export const isPartial = (value: Edtf | null): value is Edtf => value !== null && PARTIAL.test(value);

/** Fills the year into a partial value; null where that year has no such day. */
export function inYear(value: Edtf, year: number): Edtf | null {
  const [, month, day] = PARTIAL.exec(value) as unknown as [string, string, string | undefined];
  if (month === "XX") return null;
  if (day === undefined) return monthEdtf(year, Number(month));
  return Number(day) <= monthLength(year, Number(month))
    ? dayEdtf({ year, month: Number(month), day: Number(day) })
    : null;
}

/** The first day of a value that a rule has made: a day, a month or a year. */
export const firstDay = (value: Edtf): number => {
  const [year, month = 1, day = 1] = value.slice(0, 10).split("-").map(Number);
  return dayNumber({ year: year as number, month, day });
};

/** The days of the months around the reference: "on the 4th". */
function daysNear(reference: number, day: number): Edtf[] {
  return [-2, -1, 0, 1, 2].flatMap((shift) => {
    const { year, month } = dayOf(addMonths(reference, shift));
    return day <= monthLength(year, month) ? [dayEdtf({ year, month, day })] : [];
  });
}

/**
 * A partial value with its year (and month) from the reference day: the one on the side that the verb points to, else the
 * nearest. Without a reference it stays as stated. A month that holds the reference day is that month.
 */
export function settle(context: TimeContext, reading: Reading, i: number): Reading {
  const { value } = reading;
  const { reference } = context;
  if (!isPartial(value)) return reading;
  if (reference === null) return value.includes("XXXX-XX") ? { ...reading, value: null } : reading;
  return { ...reading, value: nearest(value, reference, context.direction(i)), basis: "resolved" };
}

function nearest(value: Edtf, reference: number, direction: Direction): Edtf | null {
  if (value.startsWith("XXXX-XX"))
    return choose(daysNear(reference, Number(value.slice(8))), firstDay, reference, direction);
  const { year, month } = dayOf(reference);
  if (value === `XXXX-${String(month).padStart(2, "0")}`) return monthEdtf(year, month);
  const years = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap(
    (shift) => inYear(value, year + shift) ?? [],
  );
  return choose(years, firstDay, reference, direction);
}

/** The weekday that is meant: today where it is today, else by the verb, else the last one, as news looks back. */
export function nearestWeekday(reference: number, weekday: number, direction: Direction): number {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  return direction > 0 ? reference + ((7 - back) % 7) : reference - back;
}

/** The weekday in the week `weeks` after that of the reference. */
export const weekdayInWeek = (reference: number, weekday: number, weeks: number): number =>
  mondayOf(reference) + 7 * weeks + weekday - 1;

/** The calendar unit `shift` after the one that holds the day: last week, this quarter, next decade. */
export function unitAt(reference: number, grain: Grain, shift: number): Edtf | null {
  const { year, month } = dayOf(reference);
  switch (grain) {
    case "day":
      return dayEdtf(dayOf(reference + shift));
    case "week": {
      const monday = mondayOf(reference) + 7 * shift;
      return rangeEdtf([monday, monday + 6]);
    }
    case "weekend": {
      const saturday = mondayOf(reference) + 7 * shift + 5;
      return rangeEdtf([saturday, saturday + 1]);
    }
    case "month": {
      const moved = dayOf(addMonths(reference, shift));
      return monthEdtf(moved.year, moved.month);
    }
    case "quarter": {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return monthEdtf(Math.floor(quarters / 4), 33 + (quarters - Math.floor(quarters / 4) * 4));
    }
    case "year":
      return yearEdtf(year + shift);
    case "decade":
      return `${String(Math.floor(year / 10) + shift).padStart(3, "0")}X`;
    default:
      return null;
  }
}

/** A day moved by a number of days or months. */
export const moved = (
  day: number,
  unit: { readonly days?: number; readonly months?: number },
  count: number,
): number => (unit.months === undefined ? day + (unit.days ?? 0) * count : addMonths(day, unit.months * count));
