import type { TimeExpression } from "../../extract/time.ts";
import type { Span } from "../../text/span.ts";
import { fold } from "../../text/words.ts";
import type { Comparison, DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import { ORDERS } from "./scope-words.ts";
import { citeClause, shortened, wholePhrase } from "./words.ts";

/** The same event on another day. */
export const dates: DiscrepancyRule = {
  name: "dates",
  find: (material) => material.comparisons.flatMap((comparison) => differingDates(comparison, material)),
};

/** Two things at once here, one after the other there: "in parallel" beside "after". */
export const sequence: DiscrepancyRule = {
  name: "sequence",
  find: ({ comparisons }) => comparisons.flatMap(differingOrder),
};

/** Two days in passages less alike than this are days of two events. */
const SAME_EVENT = 0.8;

/** Days only: a duration or a year names no event's day, and "earlier" is any time. */
function differingDates(comparison: Comparison, material: Material): Draft[] {
  const { a, b, link } = comparison;
  if (link.likeness < SAME_EVENT) return [];
  const [ofA, ofB] = [
    dayIn(a.source.text, material.timesIn(a), link.spanA),
    dayIn(b.source.text, material.timesIn(b), link.spanB),
  ];
  if (!ofA || !ofB || sameDay(ofA, ofB)) return [];
  return [
    {
      kind: "date",
      weight: ofA.value !== null && ofB.value !== null ? "high" : "medium",
      question: `On which day: ${shortened(a.source.text.slice(link.spanA.start, link.spanA.end))}?`,
      readings: [
        { value: ofA.exact, citations: [citeClause(a, ofA)] },
        { value: ofB.exact, citations: [citeClause(b, ofB)] },
      ],
    },
  ];
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** The one day that a passage names; none where it names several, for then it tells of several events. */
function dayIn(text: string, times: readonly TimeExpression[], span: Span): TimeExpression | null {
  const days = times.filter(
    (time) =>
      time.start < span.end &&
      span.start < time.end &&
      (/^\d{4}-\d\d-\d\d$/.test(time.value ?? "") || WEEKDAY.test(time.exact)),
  );
  const [day] = days;
  return day && days.length === 1 && !isDateline(text, day) && !isOfSaying(text, day) ? day : null;
}

/** "the mayor said on Monday": the day of the words, not of what they tell. */
const isOfSaying = (text: string, { start }: Span): boolean =>
  /\b(?:said|told|announced|stated|wrote|added)(?: \p{L}+){0,3} $/u.test(text.slice(Math.max(0, start - 40), start));

/** "VERRIN, May 3, 2011 (Lake News) - …", and a line of nothing but the day: when it was written, not when it happened. */
export function isDateline(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf("\n", start) + 1, start);
  return /^[\p{Lu}\d\s,.:'’-]*$/u.test(before) && /^[\s,.]*(?:\(|[-–—|]|\n|$)/.test(text.slice(end, end + 12));
}

function sameDay(a: TimeExpression, b: TimeExpression): boolean {
  if (a.value !== null && b.value !== null) return a.value === b.value;
  const [one, other] = [WEEKDAY.exec(a.exact)?.[0], WEEKDAY.exec(b.exact)?.[0]];
  // A weekday beside a date says nothing where the week is not known.
  return one === undefined || other === undefined || fold(one) === fold(other);
}

function differingOrder({ a, b, link }: Comparison): Draft[] {
  const [one, other] = [orderIn(a, link.spanA), orderIn(b, link.spanB)];
  if (!one || !other || one.group === other.group || !sameNext({ a, b, link }, one, other)) return [];
  const [saysA, saysB] = [inWords(a, one), inWords(b, other)];
  return [
    {
      kind: "sequence",
      weight: "medium",
      question: `In which order: “${saysA}” or “${saysB}”?`,
      readings: [
        { value: saysA, citations: [citeClause(a, one)] },
        { value: saysB, citations: [citeClause(b, other)] },
      ],
    },
  ];
}

/** The word of order with what it is about: "after Washington", "along with the US". */
function inWords({ source, passage }: Side, order: Order): string {
  const next = passage.terms.find((term) => term.start >= order.end);
  if (!next) return order.word;
  const { end } = wholePhrase(source.text, passage, next);
  return shortened(source.text.slice(order.start, end));
}

/** How many words after the word of order name what it is about. */
const NEXT_WORDS = 3;

/** Whether both orders are about the same: a word met on both sides follows closely. */
function sameNext({ a, b, link }: Comparison, one: Span, other: Span): boolean {
  const after = ({ passage }: Side, { end }: Span): number => passage.terms.findIndex((term) => term.start >= end);
  const [fromA, fromB] = [after(a, one), after(b, other)];
  if (fromA < 0 || fromB < 0) return false;
  return link.evidence.matches.some(
    (match) => match.a >= fromA && match.a < fromA + NEXT_WORDS && match.b >= fromB && match.b < fromB + NEXT_WORDS,
  );
}

interface Order extends Span {
  readonly group: number;
  readonly word: string;
}

const ORDER_WORDS =
  /\b(?:in parallel|at the same time|simultaneously|along with|alongside|together with|after|following|before|prior to|ahead of)\b/gi;

/** The one word of order in a stretch; two make a story of their own. */
function orderIn({ source }: Side, span: Span): Order | null {
  const found = [...source.text.slice(span.start, span.end).matchAll(ORDER_WORDS)];
  if (found.length !== 1) return null;
  const [match] = found as [RegExpExecArray];
  const words = match[0].toLowerCase().split(/\s+/);
  const group = ORDERS.findIndex((each) => words.some((word) => each.includes(word)));
  return { start: span.start + match.index, end: span.start + match.index + match[0].length, group, word: match[0] };
}
