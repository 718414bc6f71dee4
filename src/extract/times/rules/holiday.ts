import { dayOf, weekdayOf } from "../../../text/calendar.ts";
import { dayEdtf, rangeEdtf } from "../../../text/edtf.ts";
import { SHIFTS } from "../english-words.ts";
import { HOLIDAYS, type Holiday, LONGEST_HOLIDAY, UNSURE } from "../holidays.ts";
import { readYearBehind } from "../parts.ts";
import { type Reading, resolved, skip, stated, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay } from "../settle.ts";

const FIRST_WORDS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(/[ ']/)[0] as string));

/** The longest name that begins at the token; glued signs ("valentine's") belong to the word before. */
function readName(context: TimeContext, i: number): { day: Holiday; next: number } | null {
  if (!FIRST_WORDS.has(wordAt(context, i))) return null;
  let name = "";
  let found: { day: Holiday; next: number } | null = null;
  let words = 0;
  for (let at = i; words <= LONGEST_HOLIDAY && at < context.tokens.length; at++) {
    const token = context.tokens[at];
    const joined = at === i || token?.glued;
    if (!joined) words++;
    name += (joined ? "" : " ") + wordAt(context, at).replace("’", "'");
    const day = HOLIDAYS.get(name);
    if (day && (!UNSURE.has(name) || isCued(context, i))) found = { day, next: at + 1 };
  }
  return found;
}

const isCued = (context: TimeContext, i: number): boolean =>
  /^(?:before|after|by|until|till|since)$/.test(wordAt(context, wordAt(context, i - 1) === "the" ? i - 2 : i - 1));

/** "Christmas", "Easter 2018", "last Easter", "next Thanksgiving", "Black Friday, 2010", "New Year's Eve". */
export const holiday: TimeRule = {
  name: "time/holiday",
  first: words(FIRST_WORDS, SHIFTS),
  read(context, i) {
    const shift = SHIFTS.get(wordAt(context, i));
    const name = readName(context, shift === undefined ? i : i + 1);
    if (!name || isAttribute(context, i, name.next)) return null;
    const eve = weekendOf(context, name, i);
    if (eve) return eve;
    const year = shift === undefined ? readYearBehind(context, name.next) : null;
    if (year) return stated(year.next, dayEdtf(dayOf(name.day(year.value))), "day");
    const relative = shift === undefined ? yearByShift(context, name) : null;
    if (relative) return relative;
    return nearestHoliday(context, name, shift, i);
  },
};

/** What stands behind a holiday that is a day all the same: "the Christmas period", "the Easter of 2010". */
const NO_NOUN =
  /^(?:day|eve|week|weekend|holidays?|period|season|break|of|in|on|at|for|from|and|or|but|the|was|is|were|when|that|before|after|last|next|this|with|to|by|as)$/;

/** "a Christmas office party", "the Easter truce" say of what kind something is, not when it was. */
function isAttribute(context: TimeContext, i: number, next: number): boolean {
  if (!/^(?:an?|the|his|her|its|their|our|my|your|annual)$/.test(wordAt(context, i - 1))) return false;
  const after = wordAt(context, next);
  return /^\p{L}{3,}$/u.test(after) && !NO_NOUN.test(after) && wordAt(context, next - 1) !== "day";
}

/** "Easter this year", "Christmas of last year". */
function yearByShift(context: TimeContext, name: { day: Holiday; next: number }): Reading | null {
  const at = skip(context, skip(context, name.next, ","), "of", "in");
  const shift = SHIFTS.get(wordAt(context, at));
  if (shift === undefined || wordAt(context, at + 1) !== "year") return null;
  if (context.reference === null) return resolved(at + 2, null, "day");
  return resolved(at + 2, dayEdtf(dayOf(name.day(dayOf(context.reference).year + shift))), "day");
}

/** "Halloween weekend 2021", "Labor Day 2021 weekend": the Saturday and Sunday nearest to the day, and a Monday or Friday that it falls on. */
function weekendOf(context: TimeContext, name: { day: Holiday; next: number }, i: number): Reading | null {
  const before = readYearBehind(context, name.next);
  const noun = before?.next ?? name.next;
  if (wordAt(context, noun) !== "weekend") return null;
  const year = before ?? readYearBehind(context, noun + 1);
  const day = year
    ? stated(year.next, dayEdtf(dayOf(name.day(year.value))), "day")
    : nearestHoliday(context, name, undefined, i);
  if (day.value === null) return { ...day, end: noun + 1, grain: "weekend" };
  const number = firstDay(day.value);
  const weekday = weekdayOf(number);
  const saturday = number + (weekday <= 2 ? -1 - weekday : 6 - weekday);
  return {
    ...day,
    end: Math.max(noun + 1, year?.next ?? 0),
    value: rangeEdtf([weekday === 5 ? number : saturday, weekday === 1 ? number : saturday + 1]),
    grain: "weekend",
  };
}

function nearestHoliday(
  context: TimeContext,
  name: { day: Holiday; next: number },
  shift: number | undefined,
  i: number,
): Reading {
  const end = skip(context, name.next, "day");
  const { reference } = context;
  if (reference === null) return resolved(end, null, "day");
  const now = dayOf(reference).year;
  const days = [now - 1, now, now + 1].map(name.day);
  if (shift === 0) return resolved(end, dayEdtf(dayOf(days[1] as number)), "day");
  const direction = shift ?? context.direction(i);
  const fits = days.filter((day) =>
    direction < 0 ? day < reference + (shift ? 0 : 1) : direction > 0 ? day >= reference + (shift ? 1 : 0) : true,
  );
  const best = fits.reduce((a, b) => (Math.abs(b - reference) < Math.abs(a - reference) ? b : a));
  return resolved(end, dayEdtf(dayOf(best)), "day");
}
