import { dayOf } from "../../../text/calendar.ts";
import { dayEdtf, type Edtf, rangeEdtf, yearEdtf } from "../../../text/edtf.ts";
import { readCount } from "../../numerals/english.ts";
import { COUPLE, SHORT_UNITS, UNITS, type Unit, VAGUE_COUNTS } from "../english-words.ts";
import { COUNTS } from "../number-starts.ts";
import { resolved, skip, stated, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { firstDay, moved, settle } from "../settle.ts";

export interface Length {
  readonly parts: readonly { readonly count: number; readonly unit: Unit }[];
  readonly next: number;
  /** "a week", where the article may be no number. */
  readonly article: boolean;
}

/** One count and unit: "two weeks", "a fortnight", "a couple of days", "a day", "3 business days". */
function readPart(
  context: TimeContext,
  i: number,
): (Length["parts"][number] & { next: number; article: boolean }) | null {
  const article = /^an?$/.test(wordAt(context, i));
  const couple = wordAt(context, article ? i + 1 : i) === COUPLE;
  const count = couple
    ? { value: 2, next: skip(context, (article ? i + 1 : i) + 1, "of") }
    : (readCount(context.tokens, i) ?? (article ? { value: 1, next: i + 1 } : null));
  if (!count || count.value > 2000) return null;
  const at = skip(context, count.next, "-", "business", "working", "more", "full");
  const unit = UNITS.get(wordAt(context, at));
  return unit ? { count: count.value, unit, next: at + 1, article: article && !couple } : null;
}

/** "2 years 1 month 21 days", "two weeks and two days". */
export function readLength(context: TimeContext, i: number): Length | null {
  const first = readPart(context, i);
  if (!first) return null;
  const parts = [first];
  let next = first.next;
  while (parts.length < 4) {
    const more = readPart(context, skip(context, skip(context, next, ","), "and"));
    if (!more || more.article) break;
    parts.push(more);
    next = more.next;
  }
  return { parts, next, article: first.article };
}

export const movedBy = (day: number, { parts }: Length, sign: 1 | -1): number =>
  parts.reduce((at, { count, unit }) => moved(at, unit, sign * count), day);

/** Weeks and longer are round numbers: the day is about that one. */
export const roughDay = (number: number, { parts }: Length): Edtf =>
  dayEdtf(dayOf(number)) + (parts.every(({ unit }) => unit.grain === "day") ? "" : "~");

/** "two weeks ago", "a year ago", "three days from now", "two weeks and two days ago". */
export const ago: TimeRule = {
  name: "time/ago",
  first: words(COUNTS),
  read(context, i) {
    const length = readLength(context, i);
    if (!length) return null;
    const word = wordAt(context, length.next);
    const fromNow = (word === "from" && wordAt(context, length.next + 1) === "now") || word === "hence";
    if (word !== "ago" && !fromNow) return null;
    const end = word === "from" ? length.next + 2 : length.next + 1;
    if (context.reference === null) return resolved(end, null, "day");
    return resolved(end, roughDay(movedBy(context.reference, length, fromNow ? 1 : -1), length), "day");
  },
};

/** "in two weeks", "in a week" where the verb looks ahead; "within nine months" is the stretch up to then. */
export const inLength: TimeRule = {
  name: "time/in-length",
  first: words("in within"),
  read(context, i) {
    const word = wordAt(context, i);
    if (word !== "in" && word !== "within") return null;
    const at = word === "within" ? skip(context, skip(context, i + 1, "the"), "next", "coming") : i + 1;
    const length = readLength(context, at);
    if (!length || /^(?:of|ago|old)$/.test(wordAt(context, length.next))) return null;
    const { reference } = context;
    if (reference === null || context.direction(i) < 0) return resolved(length.next, null, "none");
    const end = movedBy(reference, length, 1);
    return resolved(length.next, word === "in" ? roughDay(end, length) : rangeEdtf([reference, end]), "day");
  },
};

const AFTER = new Set(["after", "from", "following", "since"]);

/** "two days after today", "3 weeks from tomorrow", "2 weeks before Christmas", "two years after 2011". */
export const fromPoint: TimeRule = {
  name: "time/from-point",
  first: words(COUNTS, "in"),
  read(context, i) {
    const length = readLength(context, skip(context, i, "in"));
    if (!length) return null;
    const word = wordAt(context, length.next);
    const sign = AFTER.has(word) ? 1 : word === "before" ? -1 : 0;
    const point = sign === 0 ? null : context.point(length.next + 1);
    if (!point?.value || sign === 0) return null;
    const base = settle(context, point, length.next + 1);
    if (base.value === null || base.value.startsWith("XXXX")) return null;
    if (base.grain === "year" && length.parts.every(({ unit }) => unit.grain === "year"))
      return { ...base, value: yearEdtf(Number(base.value) + sign * (length.parts[0]?.count ?? 0)) };
    if (base.grain !== "day") return null;
    return { ...base, value: dayEdtf(dayOf(movedBy(firstDay(base.value), length, sign))) };
  },
};

/** "for 3 days from Monday", "a week starting tomorrow", "two weeks beginning on 20 May". */
export const lengthFrom: TimeRule = {
  name: "time/length-from",
  first: words(COUNTS, "for"),
  read(context, i) {
    const start = skip(context, i, "for");
    const length = readLength(context, start);
    if (!length) return null;
    const comma = skip(context, length.next, ",");
    const link = skip(context, comma, "starting", "beginning", "from");
    if (link === comma || (wordAt(context, comma) === "from" && start === i)) return null;
    const at = skip(context, link, "from", "on");
    const point = context.point(at);
    const base = point ? settle(context, point, at) : null;
    if (base?.grain !== "day" || base.value === null || base.value.startsWith("XXXX")) return null;
    const from = firstDay(base.value);
    return { ...base, value: rangeEdtf([from, movedBy(from, length, 1) - 1]), grain: "span" };
  },
};

/** "19-year-old", "20 months old": an age, which the rules for figures have. */
const isAge = (context: TimeContext, i: number): boolean => wordAt(context, skip(context, i, "-")) === "old";

/**
 * A length of time: "three weeks", "a few months", "several years", "10-day", "for decades". No value. "a year" needs a
 * preposition before it; a clock's hours and minutes count, too.
 */
export const duration: TimeRule = {
  name: "time/duration",
  first: words(COUNTS, VAGUE_COUNTS, UNITS, "the last past next coming"),
  read(context, i) {
    const at = skip(context, i, "a", "the", "last", "past", "next", "coming");
    if (VAGUE_COUNTS.has(wordAt(context, at))) {
      const unit = skip(context, skip(context, at + 1, "of"), "more");
      const known = UNITS.has(wordAt(context, unit)) || SHORT_UNITS.has(wordAt(context, unit));
      return known ? stated(skip(context, unit + 1, "ago", "later", "earlier"), null, "none") : null;
    }
    const length = readLength(context, i);
    if (length && isAge(context, length.next)) return null;
    if (length)
      return length.article && !/^(?:for|within|in|over|than|after|about|nearly)$/.test(wordAt(context, i - 1))
        ? null
        : stated(length.next, null, "none");
    const count = readCount(context.tokens, i);
    const unit = count ? skip(context, count.next, "-") : i;
    if (count && SHORT_UNITS.has(wordAt(context, unit))) return stated(unit + 1, null, "none");
    const plural = /s$/.test(wordAt(context, i)) && UNITS.has(wordAt(context, i));
    return plural && /^(?:for|of|over|in|within)$/.test(wordAt(context, i - 1)) ? stated(i + 1, null, "none") : null;
  },
};
