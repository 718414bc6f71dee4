import { dayOf, monthLength } from "../../../text/calendar.ts";
import { dayEdtf, monthEdtf, yearEdtf } from "../../../text/edtf.ts";
import type { TimeRelation } from "../../time.ts";
import { isPiece, readYearDigits } from "../parts.ts";
import { gluedAt, type Reading, resolved, stated, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { moved, nearestWeekday, settle, unitAt, weekdayInWeek } from "../settle.ts";
import { readLength, yearBehind } from "./parts.ts";
import { century, quarter, season, shortDecade } from "./periods.ts";
import { daysOfMonth, listedDay, shiftedCount, toldDay } from "./runs.ts";
import { later, storyUnit } from "./story.ts";
import type { TimeVocabulary } from "./vocabulary.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** "26. Januar 2022", "26 января", "26 января 2022 года". */
const dayMonth = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/day-month",
  first: words("#"),
  read(context, i) {
    const day = Number(wordAt(context, i));
    if (!/^\d{1,2}$/.test(wordAt(context, i)) || isPiece(context, i)) return null;
    const at = wordAt(context, i + 1) === "." ? i + 2 : i + 1;
    const month = vocabulary.months.get(wordAt(context, at));
    if (month === undefined || day < 1) return null;
    const dot =
      wordAt(context, at).length < 5 && wordAt(context, at + 1) === "." && gluedAt(context, at + 1) ? at + 2 : at + 1;
    const year = yearBehind(context, dot, vocabulary);
    if (day > monthLength(year?.value ?? 2000, month)) return null;
    const value = year ? dayEdtf({ year: year.value, month, day }) : `XXXX-${two(month)}-${two(day)}`;
    return stated(year?.next ?? at + 1, value, "day");
  },
});

/** "Januar 2022", "январь 2022 года"; a month alone is of the year that the verb points to. */
const month = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/month",
  first: words(vocabulary.months),
  read(context, i) {
    const number = vocabulary.months.get(wordAt(context, i));
    if (number === undefined) return null;
    const dot = wordAt(context, i).length < 5 && wordAt(context, i + 1) === "." && gluedAt(context, i + 1);
    const year = yearBehind(context, dot ? i + 2 : i + 1, vocabulary);
    if (year) return stated(year.next, monthEdtf(year.value, number), "month");
    // an abbreviation, or a name that is a person's too ("Frau Mai"), needs a word of time before it
    const before = wordAt(context, i - 1);
    const cued = vocabulary.articles.has(before) || vocabulary.parts.has(before);
    return cued && (wordAt(context, i).length > 3 || /^(?:mai|ма[йяе])$/.test(wordAt(context, i)))
      ? stated(i + 1, `XXXX-${two(number)}`, "month")
      : null;
  },
});

/** "im Jahr 2014", "seit 2014", "в 2014 году", "2014 год": never a bare number. */
const year = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/year",
  first: words("#"),
  read(context, i) {
    const bare = readYearDigits(context, i);
    const full = yearBehind(context, i, vocabulary);
    if (!bare || !full) return null;
    return full.next > bare.next || vocabulary.yearCues.has(wordAt(context, i - 1))
      ? stated(full.next, yearEdtf(full.value), "year")
      : null;
  },
});

/** "1990er", "1990-е", "1990-х годов". */
const decade = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/decade",
  first: words("#"),
  read(context, i) {
    const digits = wordAt(context, i);
    if (!/^(?:1\d|20)\d0$/.test(digits) || isPiece(context, i)) return null;
    const at = wordAt(context, i + 1) === "-" ? i + 2 : i + 1;
    if (!gluedAt(context, at) || !vocabulary.decadeEndings.has(wordAt(context, at))) return null;
    const noun = wordAt(context, at + 1) === "-" && gluedAt(context, at + 1) ? at + 2 : at + 1;
    const named =
      vocabulary.yearNouns.has(wordAt(context, noun)) || vocabulary.units.get(wordAt(context, noun))?.grain === "year";
    return stated(named ? noun + 1 : at + 1, `${digits.slice(0, 3)}X`, "decade");
  },
});

/** "heute", "вчера". German "Morgen" with a capital is the morning. */
const deictic = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/deictic",
  first: words(vocabulary.days),
  read(context, i) {
    const shift = vocabulary.days.get(wordAt(context, i));
    if (shift === undefined || (wordAt(context, i) === "morgen" && context.tokens[i]?.raw !== "morgen")) return null;
    if (wordAt(context, i) === "morgen" && vocabulary.days.has(wordAt(context, i - 1))) return null;
    return resolved(i + 1, context.reference === null ? null : dayEdtf(dayOf(context.reference + shift)), "day");
  },
});

/** "Mittwoch, 26. Januar 2022"; "am Mittwoch", "в среду", "letzten Freitag". */
const weekday = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/weekday",
  first: words(vocabulary.weekdays, vocabulary.shifts),
  read(context, i) {
    const shift = vocabulary.shifts.get(wordAt(context, i));
    const at = shift === undefined ? i : i + 1;
    const number = vocabulary.weekdays.get(wordAt(context, at));
    if (number === undefined) return null;
    const comma = wordAt(context, at + 1) === "," ? at + 2 : at + 1;
    const date =
      context.point(comma) ?? (vocabulary.articles.has(wordAt(context, comma)) ? context.point(comma + 1) : null);
    if (date?.grain === "day" && date.basis === "stated" && /\d\d$/.test(date.value ?? "")) return date;
    const { reference } = context;
    if (reference === null) return resolved(at + 1, null, "day");
    const day =
      shift === undefined || shift === 0
        ? nearestWeekday(reference, number, context.direction(i))
        : weekdayInWeek(reference, number, shift);
    return resolved(at + 1, dayEdtf(dayOf(day)), "day");
  },
});

/** "letzte Woche", "dieses Jahr", "в прошлом году", "на следующей неделе". */
const shiftedUnit = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/shifted-unit",
  first: words(vocabulary.shifts),
  read(context, i) {
    const shift = vocabulary.shifts.get(wordAt(context, i));
    const unit = vocabulary.units.get(wordAt(context, i + 1));
    if (shift === undefined || !unit || /(?:en|re|ten|лет|дней|недель|месяцев)$/.test(wordAt(context, i + 1)))
      return null;
    if (unit.grain === "day") return resolved(i + 2, null, "none");
    return resolved(
      i + 2,
      context.reference === null ? null : unitAt(context.reference, unit.grain, shift),
      unit.grain,
    );
  },
});

/** "vor zwei Wochen", "in drei Tagen", "два года назад", "через неделю". Round units are about that day. */
const offset = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/offset",
  first: words(vocabulary.before, vocabulary.numbers, vocabulary.units, vocabulary.vagueCounts, "#"),
  read(context, i) {
    const ahead = vocabulary.before.get(wordAt(context, i));
    const at = ahead === undefined ? i : i + 1;
    const bare = vocabulary.units.get(wordAt(context, at));
    const length = readLength(context, at, vocabulary) ?? (bare ? { count: 1, unit: bare, next: at + 1 } : null);
    if (!length) return null;
    const back = vocabulary.behind.get(wordAt(context, length.next));
    const sign = back ?? ahead;
    if (sign === undefined || (bare && back === undefined && vocabulary.behind.size === 0)) return null;
    const end = back === undefined ? length.next : length.next + 1;
    if (context.reference === null || length.count === null) return resolved(end, null, "none");
    // "через два дня он умер": on from the day told before, where no verb looks ahead
    const told = vocabulary.ahead.has(wordAt(context, i)) && context.direction(i) === 0 ? toldDay(context) : null;
    const day = moved(told ?? context.reference, length.unit, sign * length.count);
    return resolved(end, dayEdtf(dayOf(day)) + (length.unit.days === 1 ? "" : "~"), "day");
  },
});

/** "Ende 2021", "Anfang Januar", "в конце 2021 года": the value is the whole's. */
const part = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/part-of",
  first: vocabulary.parts,
  read(context, i) {
    const at = vocabulary.articles.has(wordAt(context, i + 1)) ? i + 2 : i + 1;
    const whole = vocabulary.parts.has(wordAt(context, i)) ? context.point(at) : null;
    return whole && whole.value !== null && whole.grain !== "day" ? whole : null;
  },
});

/** "drei Wochen", "несколько месяцев": no value. */
const duration = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/duration",
  first: words(vocabulary.numbers, vocabulary.vagueCounts, "#"),
  read(context, i) {
    const length = readLength(context, i, vocabulary);
    return length ? stated(length.next, null, "none") : null;
  },
});

const plain = (value: string | null): value is string => value !== null && /^\d/.test(value) && !value.includes("/");

/** "von 2014 bis 2018", "zwischen Mai und Juni 2021", "с 2014 по 2018 год". */
const range = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/range",
  first: words(vocabulary.ranges),
  read(context, i) {
    const link = vocabulary.ranges.get(wordAt(context, i));
    const first = link === undefined ? null : (context.point(i + 1) ?? looseYear(context, i + 1));
    if (!first || wordAt(context, first.end) !== link) return null;
    const at = vocabulary.articles.has(wordAt(context, first.end + 1)) ? first.end + 2 : first.end + 1;
    const second = context.point(at) ?? looseYear(context, at);
    if (!second) return null;
    const to = settle(context, second, at);
    const filled =
      first.value?.startsWith("XXXX-") && plain(to.value)
        ? { ...first, value: to.value.slice(0, 4) + first.value.slice(4) }
        : first;
    const from = settle(context, filled, i);
    if (!plain(from.value) || !plain(to.value) || from.value > to.value) return null;
    const basis = from.basis === "resolved" || to.basis === "resolved" ? "resolved" : "stated";
    return { end: to.end, value: `${from.value}/${to.value}`, basis, grain: "span" };
  },
});

/** Inside a range a bare year is one. */
function looseYear(context: TimeContext, i: number): Reading | null {
  const bare = readYearDigits(context, i);
  return bare ? stated(bare.next, yearEdtf(bare.value), "year") : null;
}

/** How many words the phrase that sets a side has at a token, and which side: "seit", "spätestens", "не позднее". */
function sideAt(context: TimeContext, i: number, v: TimeVocabulary): { relation: TimeRelation; next: number } | null {
  const word = wordAt(context, i);
  const two = v.sides.get(`${word} ${wordAt(context, i + 1)}`);
  if (two) return { relation: two, next: i + 2 };
  const one = v.sides.get(word);
  if (one) return { relation: one, next: i + 1 };
  if (v.since.has(word)) return { relation: "on-or-after", next: i + 1 };
  return v.until.has(word) ? { relation: "on-or-before", next: i + 1 } : null;
}

/** "seit 2014", "с мая 2021 года", "bis Freitag", "nach dem 3. Mai", "не позднее 1 февраля". Trap: "vor drei Jahren". */
const bound = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/bound",
  read(context, i) {
    const side = sideAt(context, i, vocabulary);
    if (!side) return null;
    let at = side.next;
    for (let count = 0; count < 2 && vocabulary.articles.has(wordAt(context, at)); count++) at++;
    const point = context.point(at);
    if (!point || point.grain === "none") return null;
    const settled = settle(context, point, i);
    return plain(settled.value) ? { ...settled, relation: side.relation } : null;
  },
});

/** Rules for single dates of a language, from its words. */
export const pointsOf = (vocabulary: TimeVocabulary): readonly TimeRule[] =>
  [
    dayMonth,
    listedDay,
    month,
    season,
    quarter,
    century,
    year,
    decade,
    shortDecade,
    deictic,
    weekday,
    storyUnit,
    shiftedUnit,
    part,
    offset,
  ].map((rule) => rule(vocabulary));

/** Rules that put them together, and durations. */
export const rulesOf = (vocabulary: TimeVocabulary): readonly TimeRule[] =>
  [range, daysOfMonth, bound, shiftedCount, later, duration].map((rule) => rule(vocabulary));

/** Every word with which an expression can begin. */
export const startsOf = (v: TimeVocabulary): ReadonlySet<string> =>
  words(
    v.months,
    v.weekdays,
    v.days,
    v.units,
    v.shifts,
    v.numbers,
    v.vagueCounts,
    v.before,
    v.parts,
    v.ranges,
    v.since,
    v.until,
    v.seasons,
    v.ranks,
    v.spans,
    v.following,
    [...v.same].map((phrase) => phrase.split(" ")[0] as string).join(" "),
    [...v.sides.keys()].map((phrase) => phrase.split(" ")[0] as string).join(" "),
  );
