import { monthLength } from "../../../text/calendar.ts";
import { rangeEdtf } from "../../../text/edtf.ts";
import { isPiece } from "../parts.ts";
import { gluedAt, type Reading, resolved, stated, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay, isPartial, moved, settle } from "../settle.ts";
import { readLength, yearBehind } from "./parts.ts";
import type { TimeVocabulary } from "./vocabulary.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** A day of a month in figures, with the dot that makes it a rank in German. */
function readDay(context: TimeContext, i: number): { value: number; next: number } | null {
  const word = wordAt(context, i);
  const day = Number(word);
  if (!/^\d{1,2}$/.test(word) || isPiece(context, i) || day < 1 || day > 31) return null;
  return { value: day, next: wordAt(context, i + 1) === "." && gluedAt(context, i + 1) ? i + 2 : i + 1 };
}

/** The month and year that the last day of a list or run has: "5. Mai 2021", "5 мая". */
function lastDay(context: TimeContext, i: number, vocabulary: TimeVocabulary): Reading | null {
  const day = readDay(context, i);
  const month = day ? vocabulary.months.get(wordAt(context, day.next)) : undefined;
  if (!day || month === undefined || day.value > monthLength(2000, month)) return null;
  const year = yearBehind(context, day.next + 1, vocabulary);
  const value = `${year ? String(year.value) : "XXXX"}-${two(month)}-${two(day.value)}`;
  return stated(year?.next ?? day.next + 1, value, "day");
}

/** The first day of "3. und 4. Mai 2021", "3 и 4 мая": month and year come behind the last. */
export const listedDay = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/listed-day",
  first: words("#"),
  read(context, i) {
    const day = readDay(context, i);
    if (!day || !vocabulary.and.has(wordAt(context, day.next))) return null;
    const last = lastDay(context, day.next + 1, vocabulary);
    return last?.value ? { ...last, end: day.next, value: last.value.slice(0, -2) + two(day.value) } : null;
  },
});

/** "vom 3. bis 5. Mai 2021", "3.–5. Mai", "с 3 по 5 мая 2021 года", "3–5 мая". */
export const daysOfMonth = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/days-of-month",
  first: words(vocabulary.ranges, "#"),
  read(context, i) {
    const from = readDay(context, vocabulary.ranges.has(wordAt(context, i)) ? i + 1 : i);
    if (!from || !vocabulary.through.has(wordAt(context, from.next))) return null;
    const at = vocabulary.articles.has(wordAt(context, from.next + 1)) ? from.next + 2 : from.next + 1;
    const last = lastDay(context, at, vocabulary);
    if (!last) return null;
    const end = isPartial(last.value) && context.reference !== null ? settle(context, last, i) : last;
    if (end.value === null || Number(end.value.slice(-2)) <= from.value) return null;
    return { ...end, value: `${end.value.slice(0, -2)}${two(from.value)}/${end.value}`, grain: "span" };
  },
});

/** "in den letzten drei Tagen", "за последние две недели", "die nächsten 3 Monate". */
export const shiftedCount = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/shifted-count",
  first: words(vocabulary.spans),
  read(context, i) {
    const sign = vocabulary.spans.get(wordAt(context, i));
    const length = sign === undefined ? null : readLength(context, i + 1, vocabulary);
    if (!length || sign === undefined) return null;
    const { reference } = context;
    if (reference === null || length.count === null) return resolved(length.next, null, "none");
    const end = moved(reference, length.unit, sign * length.count);
    return resolved(length.next, rangeEdtf(sign < 0 ? [end, reference] : [reference + 1, end]), "span");
  },
});

/** The first day of a date that was told, as a day number. */
export const toldDay = (context: TimeContext): number | null => {
  const told = context.told();
  return told?.grain === "day" && told.value.length === 10 ? firstDay(told.value) : null;
};
