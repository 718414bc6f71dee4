import { ONES, ORDINAL_ONES, ORDINAL_TEENS, ORDINAL_TENS, TEENS, TENS } from "../numerals/english-words.ts";
import {
  ABOUT,
  DECADES,
  FROM_BOUNDS,
  MONTHS,
  PART_NOUNS,
  PARTS,
  SEASONS,
  SHIFTS,
  TO_BOUNDS,
  UNITS,
  VAGUE_COUNTS,
  WEEKDAYS,
} from "./english-words.ts";
import { HOLIDAYS } from "./holidays.ts";

/** Every word with which an English time expression can begin. */
export const ENGLISH_STARTS: ReadonlySet<string> = new Set([
  ...[ONES, TEENS, TENS, ORDINAL_ONES, ORDINAL_TEENS, ORDINAL_TENS].flatMap((words) => [...words.keys()]),
  ...[MONTHS, WEEKDAYS, UNITS, SHIFTS, SEASONS, DECADES].flatMap((words) => [...words.keys()]),
  ...[...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] as string),
  ...[PARTS, PART_NOUNS, FROM_BOUNDS, TO_BOUNDS, ABOUT, VAGUE_COUNTS].flatMap((words) => [...words]),
  ..."a an the on in within from between today tonight tonite tomorrow tmr yesterday same that for calendar no not cy q h c ' ’ ‘ a".split(
    " ",
  ),
]);
