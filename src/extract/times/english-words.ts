import type { TimeRelation } from "../time.ts";
import type { Grain } from "./reading.ts";

/** Months with the abbreviations of style books (AP: Jan., Sept.) and of tables. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb", "febr"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** The names written out, which take no dot of abbreviation. */
export const FULL_MONTHS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].filter((name) => name.length > 4 && name !== "febr").concat("may", "june", "july"),
);

/** Month names that are verbs, too: alone they need a preposition before them and a capital. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar"]);

/** 1 is Monday. "sun", "sat", "wed" and "mon" are words of their own and count only beside a date (see SHORT_WEEKDAYS). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ["monday", "mon"],
    ["tuesday", "tue", "tues"],
    ["wednesday", "wed", "weds"],
    ["thursday", "thu", "thur", "thurs"],
    ["friday", "fri"],
    ["saturday", "sat"],
    ["sunday", "sun"],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun", "thur"]);

export interface Unit {
  readonly grain: Grain;
  /** How many days, or months, one is. */
  readonly days?: number;
  readonly months?: number;
}

const DAY: Unit = { grain: "day", days: 1 };
const WEEK: Unit = { grain: "week", days: 7 };
const MONTH: Unit = { grain: "month", months: 1 };
const YEAR: Unit = { grain: "year", months: 12 };

/** Units that count days and more. Working days count as such but are not told from days in a value. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["day", DAY],
  ["days", DAY],
  ["week", WEEK],
  ["weeks", WEEK],
  ["wk", WEEK],
  ["wks", WEEK],
  ["fortnight", { grain: "span", days: 14 }],
  ["fortnights", { grain: "span", days: 14 }],
  ["month", MONTH],
  ["months", MONTH],
  ["quarter", { grain: "quarter", months: 3 }],
  ["quarters", { grain: "quarter", months: 3 }],
  ["year", YEAR],
  ["years", YEAR],
  ["yrs", YEAR],
  ["yr", YEAR],
  ["decade", { grain: "decade", months: 120 }],
  ["decades", { grain: "decade", months: 120 }],
  ["century", { grain: "span", months: 1200 }],
  ["centuries", { grain: "span", months: 1200 }],
]);

/** Units too short to move a date; they only make durations. */
export const SHORT_UNITS: ReadonlySet<string> = new Set([
  "hour",
  "hours",
  "hr",
  "hrs",
  "minute",
  "minutes",
  "min",
  "mins",
  "night",
  "nights",
  "weekend",
  "weekends",
]);

/** Which one, told from now: the words that stand before a unit, a weekday, a month or a season. */
export const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
]);

/** Vague counts: "a few weeks" moves by no known amount. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  "few",
  "several",
  "many",
  "some",
  "couple",
  "dozens",
  "hundreds",
  "thousands",
  "recent",
]);

/** Two by name: "the next couple of weeks". */
export const COUPLE = "couple";

/** EDTF level 2: 21 spring to 24 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["springtime", 21],
  ["summer", 22],
  ["summertime", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
  ["wintertime", 24],
]);

/** Decades by name; the century is the last one that fits. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].map((word, i) => [
    word,
    (i + 2) * 10,
  ]),
);

/** A part of a period; the value stays that of the whole, which is certain. */
export const PARTS: ReadonlySet<string> = new Set(["early", "mid", "late", "earlier", "later"]);
export const PART_NOUNS: ReadonlySet<string> = new Set([
  "beginning",
  "start",
  "middle",
  "end",
  "rest",
  "remainder",
  "remaining",
  "height",
  "close",
  "turn",
]);

/** A time of day after a date or a deictic: it narrows the day and does not change it. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  "morning",
  "afternoon",
  "evening",
  "night",
  "noon",
  "midday",
  "midnight",
]);

/** Words that say on which side of the date that follows; OPENERS may have their preposition between ("starting on Monday"). */
export const OPENERS: ReadonlySet<string> = new Set(["starting", "beginning"]);
export const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map<string, TimeRelation>([
  ["since", "on-or-after"],
  ["starting", "on-or-after"],
  ["beginning", "on-or-after"],
  ["after", "after"],
  ["before", "before"],
  ["until", "on-or-before"],
  ["till", "on-or-before"],
  ["by", "on-or-before"],
]);

/** Roughly: the date that follows gets EDTF's "~". */
export const ABOUT: ReadonlySet<string> = new Set(["about", "around", "circa", "roughly", "approximately"]);

/** Prepositions that make a bare year or month a date. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "before",
  "after",
  "during",
  "of",
  "from",
  "to",
  "through",
  "throughout",
  "around",
  "about",
  "circa",
  "between",
  "on",
  "for",
  "and",
  "or",
  "early",
  "late",
  "mid",
  "late",
  "year",
  "than",
  "not",
  "but",
  "until",
]);
