import type { TimeExpression } from "../../../extract/time.ts";
import type { Source } from "../../../read/source.ts";
import type { Passage } from "../../align/passage.ts";
import { isDateline } from "../times.ts";
import type { Amount } from "./amount.ts";

/** A day that the text knows by its date. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Who said something on which day is told of every day: the day is the speaker's, not the event's. */
const SAYING =
  /\b(?:said|says|say|told|tell|announced|wrote|reported|added|stated|spoke|according|tweeted|posted|statement|interview)\b/iu;

/** The days on which something happens or happened, each to be compared with the day another account gives. */
export function daysIn(source: Source, passage: Passage, times: readonly TimeExpression[]): Amount[] {
  const days = times.filter(({ value, relation }) => relation === null && DAY.test(value ?? ""));
  const [day] = days;
  // Where a sentence names two days, which of them is whose cannot be told.
  if (!day || days.length > 1 || isDateline(source.text, day)) return [];
  // A weekday is resolved by the day of the report, which two reports may not share.
  if (!/\p{N}/u.test(day.exact)) return [];
  const clause = passage.clauses.findLast((each) => each.start <= day.start) ?? passage;
  if (SAYING.test(source.text.slice(clause.start, clause.end))) return [];
  return [
    {
      source,
      passage,
      start: day.start,
      end: day.end,
      exact: day.exact,
      value: day.value as string,
      size: 1,
      excludes: () => true,
      kinds: ["day"],
      asks: "when",
      heads: new Set<string>(),
    },
  ];
}
