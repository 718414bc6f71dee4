import type { TimeRule } from "./reading.ts";
import { compact, yearFirst, yearLast } from "./rules/calendar-dates.ts";

/** What means the same in every language: dates in figures. */
export const ANY_LANGUAGE_POINTS: readonly TimeRule[] = [yearFirst, yearLast, compact];
