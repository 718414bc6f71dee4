import type { TimeRule } from "./reading.ts";
import { about, bound, boundBehind } from "./rules/bounds.ts";
import {
  compact,
  dayMonth,
  listedDay,
  monthDay,
  monthInFigures,
  withoutYear,
  yearFirst,
  yearLast,
} from "./rules/calendar-dates.ts";
import { holiday } from "./rules/holiday.ts";
import { ago, duration, fromPoint, inLength, lengthFrom } from "./rules/offsets.ts";
import {
  century,
  decade,
  monthAlone,
  monthYear,
  namedYear,
  quarter,
  season,
  weekNumber,
  yearAlone,
  yearInWords,
  yearMonth,
} from "./rules/periods.ts";
import { daysOfMonth, range } from "./rules/ranges.ts";
import {
  dayOfMonth,
  deictic,
  inShiftedYear,
  secondUnit,
  shiftedCount,
  shiftedDate,
  shiftedMonth,
  shiftedUnit,
  weekend,
} from "./rules/relative.ts";
import { later, storyTime } from "./rules/story.ts";
import {
  shiftedWeekday,
  weekdayAlone,
  weekdayDate,
  weekdayOfNamedWeek,
  weekdayOfOffset,
  weekdayOfWeek,
} from "./rules/weekdays.ts";
import { endOf, ordinalOf, partOf, presentPeriod, weekOfDay, yearToDate } from "./rules/within.ts";

/** Rules for one date or period, on which others build. The longest reading wins; of equal ones the first in the list. */
export const ENGLISH_POINTS: readonly TimeRule[] = [
  yearFirst,
  yearLast,
  monthInFigures,
  compact,
  weekdayDate,
  weekdayOfWeek,
  inShiftedYear,
  monthDay,
  dayMonth,
  listedDay,
  monthYear,
  yearMonth,
  quarter,
  season,
  century,
  decade,
  namedYear,
  weekNumber,
  deictic,
  storyTime,
  shiftedWeekday,
  shiftedMonth,
  shiftedUnit,
  secondUnit,
  shiftedDate,
  shiftedCount,
  weekend,
  holiday,
  partOf,
  endOf,
  ordinalOf,
  weekOfDay,
  yearToDate,
  presentPeriod,
  ago,
  withoutYear,
  dayOfMonth,
  weekdayAlone,
  monthAlone,
  yearAlone,
  yearInWords,
];

/** Rules that put dates together, and what is no date: tried on the text beside the others. */
export const ENGLISH_RULES: readonly TimeRule[] = [
  range,
  daysOfMonth,
  bound,
  boundBehind,
  about,
  fromPoint,
  inLength,
  weekdayOfOffset,
  weekdayOfNamedWeek,
  lengthFrom,
  later,
  duration,
];
