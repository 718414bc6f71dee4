import { type Edtf, monthEdtf } from "../../../text/edtf.ts";
import { SHIFTS, UNITS, type Unit } from "../english-words.ts";
import { COUNTS } from "../number-starts.ts";
import { type Reading, resolved, skip, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay, unitAt } from "../settle.ts";
import { movedBy, readLength, roughDay } from "./offsets.ts";

/**
 * The day, month or year of the story, `shift` units on from the date last told in the same passage. null where none was
 * told, or one less narrow than the unit: "in May ... the next day".
 */
function fromTold(context: TimeContext, unit: Unit, shift: number): Edtf | null {
  const told = context.told();
  if (!told || told.value.length < WIDTH[unit.grain as keyof typeof WIDTH]) return null;
  if (told.grain === "season" || told.grain === "quarter") return null;
  return unitAt(firstDay(told.value), unit.grain, shift);
}

/** How long an EDTF value must be to hold the unit. */
const WIDTH = { day: 10, week: 10, month: 7, year: 4 } as const;

const isTold = ({ grain }: Unit): boolean => grain in WIDTH;

/** A time of the story; without a value where the passage tells no date that it could be counted from. */
const ofStory = (context: TimeContext, end: number, unit: Unit, shift: number): Reading => {
  const value = isTold(unit) ? fromTold(context, unit, shift) : null;
  return resolved(end, value, value === null ? "none" : unit.grain);
};

/**
 * "the next day", "the day after", "that same week", "that year", "the following month": told from the date before it in the
 * passage. Traps: "the day before the vote" belongs to the vote; "the next year" may be the one to come.
 */
export const storyTime: TimeRule = {
  name: "time/of-the-story",
  first: words("the same that"),
  read(context, i) {
    const at = skip(context, i, "the");
    const word = wordAt(context, at);
    if (at === i) return sameTime(context, i);
    const unit = UNITS.get(wordAt(context, at + 1));
    const shift = SHIFTS.get(word);
    const named = word === "following" || word === "previous" || (word === "next" && unit?.grain === "day");
    if (unit && shift !== undefined && named) return ofStory(context, at + 2, unit, shift);
    const ends = !/^[\p{L}\d]/u.test(wordAt(context, at + 2)) || wordAt(context, at + 2) === "that";
    const side = wordAt(context, at + 1);
    if (word !== "day" || !/^(?:before|after)$/.test(side) || !ends) return null;
    return ofStory(context, at + 2, UNITS.get("day") as Unit, side === "after" ? 1 : -1);
  },
};

/** "same week", "that same week", "that year"; the article before "same" is no part of it. */
function sameTime(context: TimeContext, i: number): Reading | null {
  const noun = wordAt(context, i) === "that" ? skip(context, i + 1, "same") : i + 1;
  if (wordAt(context, noun) === "weekend") return resolved(noun + 1, null, "none");
  const unit = UNITS.get(wordAt(context, noun));
  return unit ? ofStory(context, noun + 1, unit, 0) : null;
}

/** A whole unit on or back from a month or a year that was told: "in May 2019 ... two months later". */
function wholeUnits(told: Edtf, months: number): Edtf | null {
  const [year, month] = told.split("-").map(Number) as [number, number | undefined];
  if (month === undefined) return months % 12 === 0 ? String(year + months / 12).padStart(4, "0") : null;
  const at = year * 12 + month - 1 + months;
  return monthEdtf(Math.floor(at / 12), (at % 12) + 1);
}

/** "three weeks later", "a year earlier", "two days afterwards": told from the date before it in the passage. */
export const later: TimeRule = {
  name: "time/later",
  first: words(COUNTS),
  read(context, i) {
    const length = readLength(context, i);
    const word = length ? wordAt(context, length.next) : "";
    if (!length || !/^(?:later|earlier|afterwards|before)$/.test(word) || context.point(length.next + 1)) return null;
    const end = length.next + 1;
    const told = context.told();
    if (!told || (word === "before" && /^[\p{L}\d]/u.test(wordAt(context, end)))) return resolved(end, null, "none");
    const sign = word === "later" || word === "afterwards" ? 1 : -1;
    if (told.grain === "day" && told.value.length === 10)
      return resolved(end, roughDay(movedBy(firstDay(told.value), length, sign), length), "day");
    if (told.grain !== "month" && told.grain !== "year") return resolved(end, null, "none");
    if (length.parts.some(({ unit }) => unit.months === undefined)) return resolved(end, null, "none");
    const months = length.parts.reduce((sum, { count, unit }) => sum + count * (unit.months ?? 0), 0);
    const value = wholeUnits(told.value, sign * months);
    return resolved(end, value, value === null ? "none" : told.grain);
  },
};
