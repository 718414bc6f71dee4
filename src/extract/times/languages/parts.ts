import type { Read } from "../../numerals/token.ts";
import { goesOn, isPiece, readYearDigits } from "../parts.ts";
import { type TimeContext, wordAt } from "../reading.ts";
import type { TimeVocabulary } from "./vocabulary.ts";

/** The year behind a date, and its noun: "2022", "2022 года", "2022 г.". */
export function yearBehind(context: TimeContext, i: number, { yearNouns }: TimeVocabulary): Read<number> | null {
  const year = readYearDigits(context, i);
  if (!year) return null;
  if (!yearNouns.has(wordAt(context, year.next))) return year;
  const dotted = wordAt(context, year.next).length === 1 && wordAt(context, year.next + 1) === ".";
  return { value: year.value, next: dotted ? year.next + 2 : year.next + 1 };
}

export interface Length {
  readonly count: number | null;
  readonly unit: { readonly days?: number; readonly months?: number };
  readonly next: number;
}

/** "zwei Wochen", "einige Monate", "3 дня", "несколько лет"; a count of null is a vague one. */
export function readLength(context: TimeContext, i: number, vocabulary: TimeVocabulary): Length | null {
  const word = wordAt(context, i);
  const digits = /^\d{1,3}$/.test(word) && !isPiece(context, i) && !goesOn(context, i + 1) ? Number(word) : undefined;
  const count = digits ?? vocabulary.numbers.get(word);
  const unit = vocabulary.units.get(wordAt(context, i + 1));
  if (!unit || (count === undefined && !vocabulary.vagueCounts.has(word))) return null;
  return { count: count ?? null, unit, next: i + 2 };
}
