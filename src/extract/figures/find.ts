import type { Span } from "../../text/span.ts";
import { type Token, tokenise } from "../numerals/token.ts";
import { boundBefore, boundBehind, isSpan } from "./bounds.ts";
import { changedThing, shareCounted, shareUnit } from "./changes.ts";
import { counted } from "./counted-by.ts";
import { DECLINES } from "./declines.ts";
import type { FoundFigure } from "./found.ts";
import { readMeasured } from "./measured.ts";
import { isDigits, isNumberStart } from "./number.ts";
import { pointNumberEnd } from "./number-end.ts";
import { isChange, readUpper, shareScale } from "./ranges.ts";
import { ruleOf } from "./rule-names.ts";
import { gluedAt, type Measured, type Scan, wordAt } from "./scan.ts";

function figureAt(scan: Scan, i: number): { figure: FoundFigure; next: number } | null {
  const lower = readMeasured(scan, i);
  if (!lower) return null;
  const second = readUpper(scan, lower, wordAt(scan, lower.start - 1) === "between");
  const first = second ? shareScale(lower, second) : lower;
  const range = second !== null && !isChange(scan, first, second) ? second : null;
  const last = range ?? first;
  // "from 20 to 10 km": the unit stands once, at either end
  const unit = first.unit ?? second?.unit ?? (isAge(scan, first.start) ? "year" : null);
  if (
    declined(scan, first, first.unit !== null || range?.unit != null) ||
    (range && declined(scan, range, unit !== null))
  )
    return null;
  const what = counted(scan, last.next, unit, first.amount.value);
  const behind = boundBehind(scan, last.next) ?? boundBehind(scan, what.next);
  const front = signed(scan, first.start);
  const near = boundBefore(scan, front.start);
  const before = near && isSpan(scan, near, unit) ? null : near;
  const bound = before?.bound ?? behind?.bound ?? (first.amount.plural ? "at-least" : "exact");
  const from = scan.tokens[before?.start ?? front.start];
  const till = scan.tokens[Math.max(last.next, what.next, behind?.next ?? 0) - 1];
  if (!from || !till) return null;
  const value = front.sign * first.amount.value;
  const figure = {
    start: from.start,
    end: till.end,
    value,
    to: range?.amount.value ?? null,
    bound,
    unit,
    counted:
      what.text ||
      (unit === null && wordAt(scan, first.start - 1) === "from" ? changedThing(scan, first.start - 1) : ""),
    rule: ruleOf({
      range: range !== null,
      unit,
      value,
      plural: first.amount.plural ?? false,
      inDigits: isDigits(scan.tokens[first.at]),
    }),
  };
  return { figure, next: Math.max(last.next, i + 1) };
}

/** "aged 21", "over the age of 21", "ages 5 to 12". */
const isAge = (scan: Scan, start: number): boolean =>
  /^(?:aged?|ages)$/.test(wordAt(scan, wordAt(scan, start - 1) === "of" ? start - 2 : start - 1));

/** A minus before the number: "-5 degrees", "minus 40"; a hyphen that joins words is none. */
function signed(scan: Scan, start: number): { sign: 1 | -1; start: number } {
  const before = wordAt(scan, start - 1);
  if (before === "minus" && wordAt(scan, start - 2) === "or") return { sign: 1, start }; // "plus or minus four"
  if (before === "minus" || (before === "-" && wordAt(scan, start - 2) === "minus"))
    return { sign: -1, start: before === "minus" ? start - 1 : start - 2 };
  const sign = /^[-−–]$/.test(before) && gluedAt(scan, start) && (start === 1 || !gluedAt(scan, start - 1));
  return sign ? { sign: -1, start: start - 1 } : { sign: 1, start };
}

const declined = (scan: Scan, { at, amount }: Measured, measured: boolean): boolean =>
  DECLINES.some(({ declines }) => declines(scan, { at, amount, measured }));

/** "more than 5 km (3 miles)": the same amount in another unit stands under the same bound. */
const isEquivalent = (text: string, before: FoundFigure, figure: FoundFigure): boolean =>
  figure.bound === "exact" &&
  before.unit !== null &&
  figure.unit !== null &&
  before.unit !== figure.unit &&
  /^[^\S\n]?\((?:US ?)?$/.test(text.slice(before.end, figure.start));

/** Adds a figure, settling what it has in common with the one before it. */
function push(text: string, found: FoundFigure[], figure: FoundFigure): void {
  const before = found.at(-1);
  if (!before) {
    found.push(figure);
    return;
  }
  const bounded = isEquivalent(text, before, figure) ? { ...figure, bound: before.bound } : figure;
  found.splice(-1, 1, ...shareCounted(text, ...shareUnit(text, before, bounded)));
}

/** All figures of a stretch of text, from left to right. `taken` says which spans are dates or names. */
export function findFiguresIn(text: string, within: Span, taken: (span: Span) => boolean): FoundFigure[] {
  const tokens = tokenise(text, within, pointNumberEnd);
  const found: FoundFigure[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    const one = isNumberStart((tokens[i] as Token).word) && figureAt({ text, tokens, taken, floor }, i);
    if (one) {
      push(text, found, one.figure);
      floor = one.next;
    }
    i = one ? one.next : i + 1;
  }
  return found;
}
