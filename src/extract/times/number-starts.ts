import { ONES, ORDINAL_ONES, ORDINAL_TEENS, ORDINAL_TENS, TEENS, TENS } from "../numerals/english-words.ts";
import { words } from "./reading.ts";

/** What a count of units can begin with: "3", "three", "a couple", "a hundred". */
export const COUNTS: ReadonlySet<string> = words(ONES, TEENS, TENS, "# a an couple");

/** What a rank can begin with, in words: "first", "twenty-first". Digits ("1st") stand apart. */
export const RANKS: ReadonlySet<string> = words(ORDINAL_ONES, ORDINAL_TEENS, ORDINAL_TENS, TENS);

/** What a day of the month can begin with. */
export const DAY_NUMBERS: ReadonlySet<string> = words(ONES, TEENS, RANKS, "#");
