import { type Day, dayNumber, dayOf, monthLength } from "./calendar.ts";

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2, levels 0 to 2 as far as used): 2022-01-26, 2021-10, 198X,
 * 2021-12~, ../2021, XXXX-01-22 (year not stated). Source: https://www.loc.gov/standards/datetime/
 */
export type Edtf = string;

const pad = (n: number, width: number): string => String(n).padStart(width, "0");

/** 2022-01-26 */
export const dayEdtf = ({ year, month, day }: Day): Edtf => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** 2022-01; a season (21 to 24), quarter (33 to 36) or half (40, 41) has the same shape. */
export const monthEdtf = (year: number, month: number): Edtf => `${pad(year, 4)}-${pad(month, 2)}`;

/** 2022 */
export const yearEdtf = (year: number): Edtf => pad(year, 4);

/** The first and the last day, as day numbers, of what an EDTF value covers. */
export type DayRange = readonly [from: number, to: number];

/**
 * First and last month of the codes that EDTF level 2 sets beside the months: seasons without a hemisphere read as the
 * northern ones, the quarters and the halves of a year. A winter ends in the year after the one it is named by.
 */
const CODES: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const SHAPE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d)(?:-(\d\d))?)?[~?%]?(?:T\S{0,40})?$/;

function simpleRange(value: string): DayRange | null {
  const match = SHAPE.exec(value);
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string | undefined, string | undefined];
  if (year.includes("X")) {
    if (month !== undefined) return null;
    const first = Number(year.replaceAll("X", "0"));
    const last = Number(year.replaceAll("X", "9"));
    return [dayNumber({ year: first, month: 1, day: 1 }), dayNumber({ year: last, month: 12, day: 31 })];
  }
  return monthsRange(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day));
}

function monthsRange(year: number, month: number | null, day: number | null): DayRange | null {
  if (day !== null) {
    if (month === null || day < 1 || day > monthLength(year, month)) return null;
    const number = dayNumber({ year, month, day });
    return [number, number];
  }
  const [first, last] =
    month === null ? [1, 12] : month >= 1 && month <= 12 ? [month, month] : (CODES[month] ?? [0, 0]);
  if (first === 0) return null;
  return [dayNumber({ year, month: first, day: 1 }), dayNumber({ year, month: last + 1, day: 1 }) - 1];
}

/**
 * The days that a value covers, both included: "2021-10" is its 31 days, "2021-10/2021-12" three months. An open end is
 * plus or minus Infinity ("../2021"). null where the value names no place on the time line: no year, no such day, no EDTF.
 */
export function edtfRange(value: Edtf): DayRange | null {
  const parts = value.split("/");
  if (parts.length === 1) return simpleRange(value);
  if (parts.length !== 2) return null;
  const [left, right] = parts as [string, string];
  const from = left === ".." || left === "" ? [-Infinity, -Infinity] : simpleRange(left);
  const to = right === ".." || right === "" ? [Infinity, Infinity] : simpleRange(right);
  if (!from || !to || (from[0] as number) > (to[1] as number)) return null;
  if (from[0] === -Infinity && to[1] === Infinity) return null;
  return [from[0] as number, to[1] as number];
}

/** Whether the value is well formed and names a place on the time line. */
export const isDated = (value: Edtf): boolean => edtfRange(value) !== null;

/**
 * Order on the time line: by the first day (of "../2021": by its last, the only one it has), then the shorter one first;
 * values without a place on it come last, by their text. A total order: two values are equal only when they are the same.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const x = edtfRange(a);
  const y = edtfRange(b);
  if (!x || !y) return (x ? 0 : 1) - (y ? 0 : 1) || compareText(a, b);
  const startX = x[0] === -Infinity ? x[1] : x[0];
  const startY = y[0] === -Infinity ? y[1] : y[0];
  if (startX !== startY) return startX - startY;
  if (x[1] !== y[1]) return x[1] < y[1] ? -1 : 1;
  return compareText(a, b);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether one value lies wholly in the other: "2022-01-26" in "2022-01", "2014-05" in "2014". */
export function edtfWithin(inner: Edtf, outer: Edtf): boolean {
  const x = edtfRange(inner);
  const y = edtfRange(outer);
  return x !== null && y !== null && y[0] <= x[0] && x[1] <= y[1];
}

/** The value of a run of days: a day, a calendar month or year where it is just that, else an interval, both ends included. */
export function rangeEdtf([from, to]: DayRange): Edtf {
  const a = dayOf(from);
  if (from === to) return dayEdtf(a);
  const next = dayOf(to + 1);
  if (a.day === 1 && next.day === 1) {
    const months = (next.year - a.year) * 12 + next.month - a.month;
    if (months === 1) return monthEdtf(a.year, a.month);
    if (months === 12 && a.month === 1) return yearEdtf(a.year);
  }
  return `${dayEdtf(a)}/${dayEdtf(dayOf(to))}`;
}
