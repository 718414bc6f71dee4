import { readBelowHundred, readCardinalWords, readOrdinal } from "../numerals/english.ts";
import type { Read } from "../numerals/token.ts";
import { FULL_MONTHS, MONTHS, WEEKDAYS } from "./english-words.ts";
import { gluedAt, type TimeContext, wordAt } from "./reading.ts";

/** Two digits of a year after an apostrophe or in a numeric date: below 40 of this century, else of the last. */
export const fullYear = (twoDigits: number): number => (twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits);

const digitsAt = (context: TimeContext, i: number): string => {
  const raw = context.tokens[i]?.raw ?? "";
  return /^\d+$/.test(raw) ? raw : "";
};

/** Whether the digits at a token are a piece of a longer number or code: "6,107", "4.85", "S400", "+86", "$12". */
export function isPiece(context: TimeContext, i: number): boolean {
  const before = wordAt(context, i - 1);
  if (i === 0 || !gluedAt(context, i)) return false;
  if (MONTHS.has(before)) return false; // "Dec31"
  if (/^[.,:]$/.test(before)) return /^\d/.test(wordAt(context, i - 2)) && gluedAt(context, i - 1);
  return /^[\p{L}$€£+#@&=%]/u.test(before);
}

/** Whether the number goes on after its digits: "2000.5", "2010,000", "20%", "3G". */
export function goesOn(context: TimeContext, next: number): boolean {
  if (!gluedAt(context, next)) return false;
  const after = wordAt(context, next);
  if (/^[.,:]$/.test(after)) return gluedAt(context, next + 1) && /^\d/.test(wordAt(context, next + 1));
  return /^[\p{L}%°$€£_]/u.test(after);
}

/** A year in four digits, 1000 to 2199, standing alone. */
export function readYearDigits(context: TimeContext, i: number): Read<number> | null {
  const digits = digitsAt(context, i);
  if (digits.length !== 4 || isPiece(context, i) || goesOn(context, i + 1)) return null;
  const year = Number(digits);
  return year >= 1000 && year < 2200 ? { value: year, next: i + 1 } : null;
}

/** "nineteen ninety six", "nineteen hundred ninety three", "two thousand and fifteen", "twenty twenty-two". */
export function readYearWords(context: TimeContext, i: number): Read<number> | null {
  const century = readBelowHundred(context.tokens, i);
  if (century && century.value >= 11 && century.value <= 20) {
    const at = wordAt(context, century.next) === "hundred" ? century.next + 1 : century.next;
    const rest = readBelowHundred(context.tokens, wordAt(context, at) === "and" ? at + 1 : at);
    if (rest && rest.value >= 10) return { value: century.value * 100 + rest.value, next: rest.next };
    if (at > century.next) return { value: century.value * 100, next: at };
  }
  const whole = readCardinalWords(context.tokens, i);
  return whole && whole.value >= 2000 && whole.value < 2100 && Number.isInteger(whole.value) ? whole : null;
}

/** What a number behind a date counts when it is no year: "On May 5, 2000 troops crossed". */
const COUNTED =
  /^(?:people|troops|soldiers|men|women|children|migrants|refugees|protesters|demonstrators|civilians|police)$/;

/** The year of a date, behind it: "2018", ", 2018", "of 2018", "in 2018", "'87", "of 87", or in words. */
export function readYearBehind(context: TimeContext, i: number): Read<number> | null {
  let at = i;
  if (wordAt(context, at) === "," || wordAt(context, at) === "-" || wordAt(context, at) === "/") at++;
  else if (wordAt(context, at) === "of" || wordAt(context, at) === "in") at++;
  const linked = at > i;
  if (/^['’]$/.test(wordAt(context, at)) && /^\d\d$/.test(wordAt(context, at + 1)))
    return { value: fullYear(Number(wordAt(context, at + 1))), next: at + 2 };
  const digits = digitsAt(context, at);
  if (wordAt(context, i) === "of" && /^\d\d$/.test(digits) && !goesOn(context, at + 1))
    return /^\p{L}/u.test(wordAt(context, at + 1)) ? null : { value: fullYear(Number(digits)), next: at + 1 };
  if (COUNTED.test(wordAt(context, at + 1))) return null;
  if (digits.length === 4 && !goesOn(context, at + 1) && Number(digits) >= 1000 && Number(digits) < 2200)
    return { value: Number(digits), next: at + 1 };
  const words = linked && wordAt(context, i) === "," ? null : readYearWords(context, at);
  return words && COUNTED.test(wordAt(context, words.next)) ? null : words;
}

/** A month by name or abbreviation, with its dot. */
export function readMonth(context: TimeContext, i: number): Read<number> | null {
  const month = MONTHS.get(wordAt(context, i));
  if (month === undefined) return null;
  // "oct . 25" is what tokenisers leave of "Oct. 25"
  const near = gluedAt(context, i + 1) || /^\d/.test(wordAt(context, i + 2));
  const dotted = wordAt(context, i + 1) === "." && !FULL_MONTHS.has(wordAt(context, i)) && near;
  return { value: month, next: dotted ? i + 2 : i + 1 };
}

/** A day of the month, in digits or as a rank: "9", "9th", "the 9th", "ninth", "twenty nine"; not the start of a longer number. */
export function readMonthDay(context: TimeContext, i: number): Read<number> | null {
  const at = wordAt(context, i) === "the" ? i + 1 : i;
  const rank = readOrdinal(context.tokens, at);
  if (rank) return rank.value >= 1 && rank.value <= 31 ? rank : null;
  const digits = digitsAt(context, at);
  if (digits) {
    const day = Number(digits);
    const alone = digits.length <= 2 && day >= 1 && day <= 31 && !isPiece(context, at) && !goesOn(context, at + 1);
    return alone ? { value: day, next: at + 1 } : null;
  }
  const words = readBelowHundred(context.tokens, at);
  return words && words.value >= 1 && words.value <= 31 ? words : null;
}

/** A weekday, with its dot and the comma behind it. */
export function readWeekday(context: TimeContext, i: number): Read<number> | null {
  const weekday = WEEKDAYS.get(wordAt(context, i));
  if (weekday === undefined) return null;
  const dotted = wordAt(context, i + 1) === "." && wordAt(context, i).length < 6 && gluedAt(context, i + 1);
  return { value: weekday, next: dotted ? i + 2 : i + 1 };
}
