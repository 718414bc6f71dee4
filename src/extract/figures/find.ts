import type { Span } from "../../text/span.ts";
import type { Figure } from "../figure.ts";
import { SCALES } from "../numerals/english-words.ts";
import { type NumberEnd, type Token, tokenise } from "../numerals/token.ts";
import {
  BETWEEN_BOUND_AND_NUMBER,
  BOUNDS_BEFORE,
  BOUNDS_BEHIND,
  type Bound,
  LONGEST_BOUND,
  TAKES_OVER,
} from "./bound-words.ts";
import { type Counted, countedAt } from "./counted.ts";
import { CURRENCY_SIGNS, DOLLARS } from "./currencies.ts";
import { DECLINES } from "./declines.ts";
import { currencyBefore, type Prefix, SMALLER, unitBehind } from "./measure.ts";
import { type Amount, isDigits, isNumberStart, readAmount } from "./number.ts";

export type FoundFigure = Span & Pick<Figure, "value" | "to" | "bound" | "unit" | "counted">;

/**
 * A number whole with its separators, Indian groups (12,34,567) too. A separator between two spaces ("0 . 6", "10 , 000")
 * is what tokenisers leave behind; no writer puts one there.
 */
const NUMBER =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)|\d{1,3} , \d{3}(?!\d)|\d+(?: \. \d+|\.\d+)?|(?<![\p{L}\d])\.\d+/uy;

const wholeNumberEnd: NumberEnd = (text, i, end) => {
  NUMBER.lastIndex = i;
  return NUMBER.test(text) && NUMBER.lastIndex <= end ? NUMBER.lastIndex : i + 1;
};

interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: (span: Span) => boolean;
  /** Words may be read, too; in other languages than English only digits are. */
  readonly words: boolean;
  /** Index after the figure before: what it took is not taken again. */
  readonly floor: number;
}

/** An amount with its currency or unit, before bounds and ranges are known. */
interface Measured {
  readonly at: number;
  /** First token of all, the currency before the amount included. */
  readonly start: number;
  readonly amount: Amount;
  readonly unit: string | null;
  readonly next: number;
}

const wordAt = (scan: Scan, i: number): string => scan.tokens[i]?.word ?? "";
const gluedAt = (scan: Scan, i: number): boolean => scan.tokens[i]?.glued ?? false;

function readMeasured(scan: Scan, i: number): Measured | null {
  if (!scan.words && !isDigits(scan.tokens[i])) return null;
  const near = isDigits(scan.tokens[i]) || wordAt(scan, i - 1) === "$" ? currencyBefore(scan.tokens, i) : null;
  const prefix = near && near.start >= scan.floor ? near : null;
  const amount = readAmount(scan.tokens, i, prefix !== null);
  if (!amount) return null;
  if (prefix) return withPrefix(scan, i, prefix, amount);
  const of = amount.plural && wordAt(scan, amount.next) === "of" ? amount.next + 1 : amount.next;
  const behind = unitBehind(scan.tokens, of);
  if (!behind) return moneyScale(scan, i, amount) ?? { at: i, start: i, amount, unit: null, next: amount.next };
  return withSmaller(scan, scaleBehind(scan, { at: i, start: i, amount, unit: behind.value, next: behind.next }));
}

/** "75 USD million": the scale stands behind the currency. */
function scaleBehind(scan: Scan, measured: Measured): Measured {
  const scale = measured.amount.scale === 1 ? SCALES.get(wordAt(scan, measured.next)) : undefined;
  if (scale === undefined || scale < 1000) return measured;
  return {
    ...measured,
    amount: { ...measured.amount, value: measured.amount.value * scale, scale },
    next: measured.next + 1,
  };
}

/** "$1.2bn", "US$ 5 million dollars", "$100 US": the words behind only repeat or name the country. */
function withPrefix(scan: Scan, i: number, prefix: Prefix, amount: Amount): Measured {
  const repeated = unitBehind(scan.tokens, amount.next);
  const country = wordAt(scan, amount.next) === "us" && prefix.unit === "dollar";
  const same = repeated?.value.endsWith("dollar") && prefix.unit.endsWith("dollar");
  const minus = prefix.start < i - 1 && /^[-−–]$/.test(wordAt(scan, i - 1));
  const value = amount.value * prefix.scale * (minus ? -1 : 1);
  const next = same ? (repeated?.next ?? amount.next) : country ? amount.next + 1 : amount.next;
  return { at: i, start: prefix.start, amount: { ...amount, value }, unit: country ? "US dollar" : prefix.unit, next };
}

/** "30 MUSD": the scale stands on the currency. */
function moneyScale(scan: Scan, i: number, amount: Amount): Measured | null {
  const code = /^m([a-z]{3})$/.exec(wordAt(scan, amount.next));
  if (!code || !/^\p{Lu}+$/u.test(scan.tokens[amount.next]?.raw ?? "")) return null;
  const prefix = currencyBefore(scan.tokens, amount.next + 1);
  return prefix
    ? {
        at: i,
        start: i,
        amount: { ...amount, value: amount.value * prefix.scale },
        unit: prefix.unit,
        next: amount.next + 1,
      }
    : null;
}

/** "5 feet 2 inches", "3 dollars and 50 cents", "15 dollars 50": one figure in the larger unit. */
function withSmaller(scan: Scan, measured: Measured): Measured {
  const smaller = SMALLER.get(measured.unit ?? "");
  if (!smaller) return measured;
  const [name, parts] = smaller;
  const at = wordAt(scan, measured.next) === "and" ? measured.next + 1 : measured.next;
  const rest = readAmount(scan.tokens, at, false);
  if (!rest || rest.plural || rest.value >= parts) return measured;
  const unit = unitBehind(scan.tokens, rest.next) ?? bareSmaller(scan, rest.next, name);
  if (unit?.value !== name) return measured;
  const value = measured.amount.value + rest.value / parts;
  return { ...measured, amount: { value, next: rest.next }, next: unit.next };
}

/** "12 ft 2 in", "15 dollars 50.": the smaller unit as a bare word, or left out at the end of the clause. */
function bareSmaller(scan: Scan, i: number, name: string): { value: string; next: number } | null {
  if (name === "inch") return wordAt(scan, i) === "in" ? { value: name, next: i + 1 } : null;
  return name === "cent" && /^[.,;!?)]?$/.test(wordAt(scan, i)) ? { value: name, next: i } : null;
}

interface BoundBefore {
  readonly bound: Bound;
  readonly start: number;
}

/** The longest bounding phrase that ends right before a token. */
function boundBefore(scan: Scan, start: number): BoundBefore | null {
  if (!scan.words) return null;
  let end = start;
  if (BETWEEN_BOUND_AND_NUMBER.has(wordAt(scan, end - 1))) end--;
  for (const stop of end === start ? [start] : [end, start])
    for (let words = LONGEST_BOUND; words >= 1; words--) {
      if (stop - words < 0) continue;
      const phrase = Array.from({ length: words }, (_, k) => wordAt(scan, stop - words + k)).join(" ");
      const bound = BOUNDS_BEFORE.get(phrase);
      if (phrase === "over" && TAKES_OVER.has(wordAt(scan, stop - 2))) continue;
      if (bound !== undefined) return { bound, start: stop - words };
    }
  return null;
}

const TIME_UNITS: ReadonlySet<string> = new Set(["hour", "day", "week", "month", "year", "decade", "century"]);

/** "by $5 million over six years" is during them; "for over six years" is longer. */
const isSpan = (scan: Scan, near: BoundBefore, unit: string | null): boolean =>
  wordAt(scan, near.start) === "over" &&
  unit !== null &&
  TIME_UNITS.has(unit) &&
  !/^(?:for|just|well|is|was|are|were|been|be|took|takes|take|lasted|with|of|a|an)$/.test(wordAt(scan, near.start - 1));

function boundBehind(scan: Scan, i: number): { bound: Bound; next: number } | null {
  if (wordAt(scan, i) === "+" && gluedAt(scan, i)) return { bound: "at-least", next: i + 1 };
  const bound = scan.words ? BOUNDS_BEHIND.get(`${wordAt(scan, i)} ${wordAt(scan, i + 1)}`) : undefined;
  return bound === undefined ? null : { bound, next: i + 2 };
}

const DASHES = new Set(["-", "–", "—", "‑", "~"]);

/** Skips the signs of a currency, which the amount behind them finds again by itself. */
function pastSigns(scan: Scan, i: number): number {
  let at = i;
  while (CURRENCY_SIGNS.has(wordAt(scan, at)) || (DOLLARS.has(wordAt(scan, at)) && wordAt(scan, at + 1) === "$")) at++;
  return at;
}

/** Dollars of a country and dollars go together: "US $89 to $93 billion". */
const sameUnit = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || (a.endsWith("dollar") && b.endsWith("dollar"));

/** The upper end of a range behind the first amount: "15 to 22 miles", "3-5 km", "between 3 and 5", "three or four". */
function readUpper(scan: Scan, first: Measured, between: boolean): Measured | null {
  const link = wordAt(scan, first.next);
  const dash = DASHES.has(link);
  const small = link === "or" && first.unit === null && first.amount.value < 100;
  if ((!dash && link !== "to" && !(between && link === "and") && !small) || first.amount.plural) return null;
  const hyphen = link === "to" && DASHES.has(wordAt(scan, first.next + 1)) ? first.next + 2 : first.next + 1; // "200,000 to-260,000"
  const second = readMeasured(scan, pastSigns(scan, hyphen));
  if (!second || second.amount.plural || !sameUnit(first.unit, second.unit)) return null;
  if (dash && !gluedAt(scan, first.next) && first.unit === null && second.unit === null) return null;
  return link === "or" && second.amount.value > first.amount.value * 2 ? null : second;
}

/** "1 to 1.5 million": the lower end takes the scale of the upper one where it has none and would be out of all proportion. */
function shareScale(first: Measured, second: Measured): Measured {
  const scale = second.amount.scale ?? 1;
  const shared = (first.amount.scale ?? 1) === 1 && scale > 1 && first.amount.value < second.amount.value / scale;
  return shared ? { ...first, amount: { ...first.amount, value: first.amount.value * scale } } : first;
}

const CHANGES =
  /^(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grow|grew|grown|growing|increase|increased|increasing|raise|raised|drop|dropped|dropping|drops|decline|declined|cut|cuts|reduce|reduced|reducing|jump|jumped|climb|climbed|up|down|went|shrink|shrank|expand|expanded|double|doubled|slash|slashed|moved|lower|lowered|boost|boosted)$/;

/** "fell from 20 to 10", "increased by 3 to 15": two figures, not one range. */
function isChange(scan: Scan, first: Measured, second: Measured): boolean {
  if (second.amount.value <= first.amount.value) return true;
  if (wordAt(scan, first.next) !== "to") return false;
  const before = wordAt(scan, first.start - 1);
  if (before === "by") return first.unit !== null;
  return (
    before === "from" &&
    Array.from({ length: 8 }, (_, k) => wordAt(scan, first.start - 2 - k)).some((word) => CHANGES.test(word))
  );
}

function counted(scan: Scan, i: number, unit: string | null, value: number): Counted {
  if (!scan.words) return { text: "", next: i };
  if (unit !== null)
    return wordAt(scan, i) === "of"
      ? countedAt(scan.tokens, skipArticles(scan, i + 1), scan.text, false)
      : { text: "", next: i };
  const strong = /^[-‑]$/.test(wordAt(scan, i)) && wordAt(scan, i + 1) === "strong" ? i + 2 : i;
  const hyphen = /^[-‑]$/.test(wordAt(scan, strong)) && gluedAt(scan, strong) ? strong + 1 : strong;
  // "a two-party system" counts parties
  if (hyphen > strong && strong === i) return { text: scan.tokens[hyphen]?.raw ?? "", next: hyphen + 1 };
  if (wordAt(scan, hyphen) !== "of") return countedAt(scan.tokens, hyphen, scan.text, value === 1);
  const of = countedAt(scan.tokens, skipArticles(scan, hyphen + 1), scan.text, false);
  return of.text === "" ? { text: "", next: i } : of;
}

/** "of the most serious cases": the noun phrase begins behind these. */
function skipArticles(scan: Scan, i: number): number {
  const at = /^(?:the|these|those|his|her|its|their|our|my|your|an?|all)$/.test(wordAt(scan, i)) ? i + 1 : i;
  return /^(?:most|few)$/.test(wordAt(scan, at)) ? at + 1 : at;
}

function figureAt(scan: Scan, i: number): { figure: FoundFigure; next: number } | null {
  const lower = readMeasured(scan, i);
  if (!lower) return null;
  const second = readUpper(scan, lower, wordAt(scan, lower.start - 1) === "between");
  const first = second ? shareScale(lower, second) : lower;
  const range = second !== null && !isChange(scan, first, second) ? second : null;
  const last = range ?? first;
  // "from 20 to 10 km": the unit stands once, at either end
  const unit = first.unit ?? second?.unit ?? null;
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
    counted: what.text,
  };
  return { figure, next: Math.max(last.next, i + 1) };
}

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

/** All figures of a stretch of text, from left to right. `taken` says which spans are dates or names. */
export function findFiguresIn(
  text: string,
  within: Span,
  taken: (span: Span) => boolean,
  words: boolean,
): FoundFigure[] {
  const tokens = tokenise(text, within, wholeNumberEnd);
  const found: FoundFigure[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    const one = isNumberStart((tokens[i] as Token).word) && figureAt({ text, tokens, taken, words, floor }, i);
    if (one) {
      const before = found.at(-1);
      found.push(
        before && isEquivalent(text, before, one.figure) ? { ...one.figure, bound: before.bound } : one.figure,
      );
      floor = one.next;
    }
    i = one ? one.next : i + 1;
  }
  return found;
}
