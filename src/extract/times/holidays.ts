import { dayNumber, easterOf, weekdayOf } from "../../text/calendar.ts";

/** Day number of a holiday in a year. */
export type Holiday = (year: number) => number;

const fixed =
  (month: number, day: number): Holiday =>
  (year) =>
    dayNumber({ year, month, day });

const easter =
  (shift: number): Holiday =>
  (year) =>
    easterOf(year) + shift;

/** The nth weekday of a month, the last one for -1. */
const nth =
  (rank: number, weekday: number, month: number, shift = 0): Holiday =>
  (year) => {
    const first = dayNumber({ year, month: rank > 0 ? month : month + 1, day: 1 });
    const toFirst = (weekday - weekdayOf(first) + 7) % 7;
    return shift + (rank > 0 ? first + toFirst + 7 * (rank - 1) : first + (toFirst === 0 ? 7 : toFirst) - 7);
  };

/**
 * Days that English-language news calls by name, the same day every year or by rule: Western feasts, public holidays of
 * the United States and the United Kingdom under names no other country shares, UN days. Lunar feasts are left out: they need tables.
 */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ["christmas", fixed(12, 25)],
  ["xmas", fixed(12, 25)],
  ["christmas day", fixed(12, 25)],
  ["christmas eve", fixed(12, 24)],
  ["boxing day", fixed(12, 26)],
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["new years eve", fixed(12, 31)],
  ["new year eve", fixed(12, 31)],
  ["new years day", fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ["new year day", fixed(1, 1)],
  ["new year", fixed(1, 1)], // only behind a preposition of time: see UNSURE
  ["epiphany", fixed(1, 6)],
  ["valentine's day", fixed(2, 14)],
  ["valentines day", fixed(2, 14)],
  ["valentine day", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ["saint patrick's day", fixed(3, 17)],
  ["saint patrick", fixed(3, 17)],
  ["saint patrick day", fixed(3, 17)],
  ["april fools' day", fixed(4, 1)],
  ["april fools day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ["earth day", fixed(4, 22)],
  ["may day", fixed(5, 1)],
  ["international workers' day", fixed(5, 1)],
  ["cinco de mayo", fixed(5, 5)],
  ["juneteenth", fixed(6, 19)],
  ["bastille day", fixed(7, 14)],
  ["halloween", fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ["guy fawkes night", fixed(11, 5)],
  ["bonfire night", fixed(11, 5)],
  ["armistice day", fixed(11, 11)],
  ["veterans day", fixed(11, 11)],
  ["inauguration day", fixed(1, 20)],
  ["groundhog day", fixed(2, 2)],
  ["international women's day", fixed(3, 8)],
  ["martin luther king day", nth(3, 1, 1)],
  ["mlk day", nth(3, 1, 1)],
  ["presidents' day", nth(3, 1, 2)],
  ["presidents day", nth(3, 1, 2)],
  ["mother's day", nth(2, 7, 5)],
  ["mothers day", nth(2, 7, 5)],
  ["memorial day", nth(-1, 1, 5)],
  ["father's day", nth(3, 7, 6)],
  ["fathers day", nth(3, 7, 6)],
  ["labor day", nth(1, 1, 9)],
  ["columbus day", nth(2, 1, 10)],
  ["thanksgiving", nth(4, 4, 11)],
  ["thanksgiving day", nth(4, 4, 11)],
  ["black friday", nth(4, 4, 11, 1)],
  ["cyber monday", nth(4, 4, 11, 4)],
  ["ash wednesday", easter(-46)],
  ["mardi gras", easter(-47)],
  ["palm sunday", easter(-7)],
  ["maundy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["easter", easter(0)],
  ["easter sunday", easter(0)],
  ["easter day", easter(0)],
  ["easter monday", easter(1)],
  ["ascension day", easter(39)],
  ["pentecost", easter(49)],
  ["whit monday", easter(50)],
  ["corpus christi", easter(60)],
]);

/** Names that are a day only in "before New Year", "until the new year": "in the new year" is a stretch, "a new year" any. */
export const UNSURE: ReadonlySet<string> = new Set(["new year"]);

/** Longest name above, in words. */
export const LONGEST_HOLIDAY = 4;
