import type { Edtf } from "../../text/edtf.ts";
import type { Token } from "../numerals/token.ts";
import type { TimeRelation } from "../time.ts";

/** How wide the time is that an expression names; "none" for a duration. */
export type Grain = "day" | "weekend" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "span" | "none";

/** What a rule read: up to which token, and which time. */
export interface Reading {
  /** Index of the first token after the expression. */
  readonly end: number;
  /** "XXXX-05-09" while the year, "XXXX-XX-09" while the month is not stated; null where it cannot be known. */
  readonly value: Edtf | null;
  readonly basis: "stated" | "resolved";
  readonly grain: Grain;
  /** Absent where the named time itself is meant. */
  readonly relation?: TimeRelation;
}

/** Where the speech points: -1 to what was, 1 to what will be, 0 where no verb tells. */
export type Direction = -1 | 0 | 1;

/** A date that a story was last told of. */
export interface Told {
  readonly value: Edtf;
  readonly grain: Grain;
}

/** What a rule may ask for. Indices are into `tokens`. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  /** Day number of the day on which "yesterday" was said; null where no day is known. */
  readonly reference: number | null;
  /** Whether the source writes the day before the month in figures (23/04/2022). */
  readonly dayFirst: () => boolean;
  /** By the nearest verb of the sentence around the token. */
  readonly direction: (i: number) => Direction;
  /** The last date of the passage that has its place in time, before the token that is read; null where there is none. */
  readonly told: () => Told | null;
  /** Reads a date at a token with the whole list of rules for single dates, for rules that build on one ("two days after …"). */
  readonly point: (i: number) => Reading | null;
}

/** Reads an expression that begins at token `i`, or declines. */
export interface TimeRule {
  readonly name: string;
  /** The words it can begin with, "#" for any digits; a rule without is tried at every start. Only saves time. */
  readonly first?: ReadonlySet<string>;
  readonly read: (context: TimeContext, i: number) => Reading | null;
}

/** All words of several lists, for a rule's `first`. */
export const words = (
  ...lists: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown> | string)[]
): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => (typeof list === "string" ? list.split(" ") : [...list.keys()])));

export const stated = (end: number, value: Edtf | null, grain: Grain): Reading => ({
  end,
  value,
  basis: "stated",
  grain,
});

export const resolved = (end: number, value: Edtf | null, grain: Grain): Reading => ({
  end,
  value,
  basis: value === null ? "stated" : "resolved",
  grain,
});

/** The lower-case word of a token, empty beyond the end. */
export const wordAt = (context: TimeContext, i: number): string => context.tokens[i]?.word ?? "";

/** Index after the first of the words that stands there, or `i`. */
export const skip = (context: TimeContext, i: number, ...words: readonly string[]): number =>
  words.includes(wordAt(context, i)) ? i + 1 : i;

/** Whether the token stands without white space before it. */
export const gluedAt = (context: TimeContext, i: number): boolean => context.tokens[i]?.glued ?? false;
