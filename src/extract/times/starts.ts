import { ONES, ORDINAL_ONES, ORDINAL_TEENS, ORDINAL_TENS, SCALES, TEENS, TENS } from "../numerals/english-words.ts";
import {
  ABOUT,
  DAY_PARTS,
  DECADES,
  MONTHS,
  PART_NOUNS,
  PARTS,
  RELATIONS,
  SEASONS,
  SHIFTS,
  SHORT_UNITS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from "./english-words.ts";
import { HOLIDAYS } from "./holidays.ts";

/** Words that can be an English time expression on their own, or be its first word of weight. */
export const ENGLISH_STARTS: ReadonlySet<string> = new Set([
  ...[ONES, TEENS, TENS, ORDINAL_ONES, ORDINAL_TEENS, ORDINAL_TENS, SCALES].flatMap((words) => [...words.keys()]),
  ...[MONTHS, WEEKDAYS, UNITS, SEASONS, DECADES].flatMap((words) => [...words.keys()]),
  ...[...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] as string),
  ...[SHORT_UNITS, DAY_PARTS].flatMap((words) => [...words]),
  ..."eoy eom today tonight tonite tomorrow tmr tmrw yesterday calendar cy q h couple weekend workweek now date present".split(
    " ",
  ),
]);

/**
 * Words that only lead to one: they begin an expression where, behind no more than a few of their kind, a word above or a
 * number follows. Most of them are so common that to try the rules at each would cost more than all the rest.
 */
export const ENGLISH_LEADERS: ReadonlySet<string> = new Set([
  ...SHIFTS.keys(),
  ...RELATIONS.keys(),
  ...[PARTS, PART_NOUNS, ABOUT, VAGUE_COUNTS].flatMap((words) => [...words]),
  ..."a an the on in within from between same that for no not than of very business working full fiscal c w / ' ’ ‘ - .".split(
    " ",
  ),
]);
