/**
 * Arithmetic of the proleptic Gregorian calendar on day numbers (1970-01-01 is 0), free of clocks, zones and `Date`.
 * Months and days count from 1; weekdays as in ISO 8601, Monday is 1 and Sunday is 7.
 */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; 0 where there is no such month. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Day number of a date; a day or month beyond the end carries over. */
export function dayNumber({ year, month, day }: Day): number {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const shifted = (months - y * 12 + 10) % 12; // March is 0, so that the leap day comes last
  const cycleYear = shifted >= 10 ? y - 1 : y;
  const era = Math.floor(cycleYear / 400);
  const yearOfEra = cycleYear - era * 400;
  const dayOfYear = Math.floor((153 * shifted + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a day number. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** Monday of the first ISO week of a year: the week that holds 4 January. */
export const firstMondayOf = (year: number): number => mondayOf(dayNumber({ year, month: 1, day: 4 }));

/** The same day `months` later (or earlier); 31 January and one month is the last of February. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dayOf(number);
  const total = year * 12 + month - 1 + months;
  const y = Math.floor(total / 12);
  const m = total - y * 12 + 1;
  return dayNumber({ year: y, month: m, day: Math.min(day, monthLength(y, m)) });
}

/** Easter Sunday of the Western churches (anonymous Gregorian computus, Meeus). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}
