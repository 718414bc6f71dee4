import type { Span } from "../../text/span.ts";
import type { Figure } from "../figure.ts";
import { type Token, tokenise } from "../numerals/token.ts";
import { BETWEEN_BOUND_AND_NUMBER, BOUNDS_BEFORE, BOUNDS_BEHIND, type Bound, LONGEST_BOUND } from "./bound-words.ts";
import { type Counted, countedAt } from "./counted.ts";
import { DECLINES } from "./declines.ts";
import { currencyBefore, type Prefix, SMALLER, unitBehind } from "./measure.ts";
import { type Amount, isDigits, readAmount } from "./number.ts";

export type FoundFigure = Span & Pick<Figure, "value" | "to" | "bound" | "unit" | "counted">;

/** Numbers whole with their separators, words with their apostrophes, other signs alone. */
const NUMBERS_WHOLE =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|(?<![\p{L}\d])\.\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}{1,3}(?!\p{L}))?|\S/giu;

interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: (span: Span) => boolean;
  /** Words may be read, too; in other languages than English only digits are. */
  readonly words: boolean;
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
  const prefix = isDigits(scan.tokens[i]) || wordAt(scan, i - 1) === "$" ? currencyBefore(scan.tokens, i) : null;
  const amount = readAmount(scan.tokens, i, prefix !== null);
  if (!amount) return null;
  if (prefix) return withPrefix(scan, i, prefix, amount);
  const behind = unitBehind(scan.tokens, amount.next);
  if (!behind) return moneyScale(scan, i, amount) ?? { at: i, start: i, amount, unit: null, next: amount.next };
  return withSmaller(scan, { at: i, start: i, amount, unit: behind.value, next: behind.next });
}

/** "$1.2bn", "US$ 5 million dollars", "$100 US": the words behind only repeat or name the country. */
function withPrefix(scan: Scan, i: number, prefix: Prefix, amount: Amount): Measured {
  const repeated = unitBehind(scan.tokens, amount.next);
  const country = wordAt(scan, amount.next) === "us" && prefix.unit === "dollar";
  const same = repeated?.value.endsWith("dollar") && prefix.unit.endsWith("dollar");
  const value = amount.value * prefix.scale;
  const next = same ? (repeated?.next ?? amount.next) : country ? amount.next + 1 : amount.next;
  return { at: i, start: prefix.start, amount: { ...amount, value }, unit: country ? "US dollar" : prefix.unit, next };
}

/** "75 USD million", "30 MUSD": the scale stands behind the currency or on it. */
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
  const unit =
    unitBehind(scan.tokens, rest.next) ??
    (wordAt(scan, rest.next) === "in" && name === "inch" ? { value: "inch", next: rest.next + 1 } : null);
  if (unit?.value !== name) return measured;
  const value = measured.amount.value + rest.value / parts;
  return { ...measured, amount: { value, next: rest.next }, next: unit.next };
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
      if (bound !== undefined) return { bound, start: stop - words };
    }
  return null;
}

function boundBehind(scan: Scan, i: number): { bound: Bound; next: number } | null {
  if (wordAt(scan, i) === "+" && gluedAt(scan, i)) return { bound: "at-least", next: i + 1 };
  const bound = scan.words ? BOUNDS_BEHIND.get(`${wordAt(scan, i)} ${wordAt(scan, i + 1)}`) : undefined;
  return bound === undefined ? null : { bound, next: i + 2 };
}

const DASHES = new Set(["-", "–", "—", "‑", "~"]);

/** The upper end of a range behind the first amount: "15 to 22 miles", "3-5 km", "between 3 and 5", "three or four". */
function readUpper(scan: Scan, first: Measured, between: boolean): Measured | null {
  const link = wordAt(scan, first.next);
  const dash = DASHES.has(link);
  const linked =
    dash ||
    link === "to" ||
    (between && link === "and") ||
    (link === "or" && first.unit === null && first.amount.value < 100);
  if (!linked || first.amount.plural) return null;
  let at = first.next + 1;
  if (dash && !(gluedAt(scan, first.next) === gluedAt(scan, at))) {
    // "200,000 to-260,000"
  }
  if (link === "to" && DASHES.has(wordAt(scan, at)) && gluedAt(scan, at)) at++;
  while (/^[$€£¥]$/.test(wordAt(scan, at)) || (/^us$/.test(wordAt(scan, at)) && wordAt(scan, at + 1) === "$")) at++;
  const second = readMeasured(scan, at);
  if (!second || second.amount.plural || second.amount.value <= first.amount.value * scaleOf(second, first))
    return null;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  if (dash && !gluedAt(scan, first.next) && first.unit === null && second.unit === null) return null;
  return link === "or" && second.amount.value > first.amount.value * 2 ? null : second;
}

/** "1 to 1.5 million": the first end takes the scale of the second where it is small and has none. */
const scaleOf = (_second: Measured, _first: Measured): number => 1;

const CHANGES =
  /^(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grow|grew|grown|growing|increase|increased|increasing|raise|raised|drop|dropped|dropping|drops|decline|declined|cut|cuts|reduce|reduced|reducing|jump|jumped|climb|climbed|up|down|went|shrink|shrank|expand|expanded|double|doubled|slash|slashed|moved|lower|lowered|boost|boosted)$/;

/** "fell from 20 to 10", "cut from 30 km to 10 km": two figures, not one range. */
function isChange(scan: Scan, first: Measured, second: Measured): boolean {
  if (wordAt(scan, first.next) !== "to" || wordAt(scan, first.start - 1) !== "from") return false;
  if (second.amount.value <= first.amount.value) return true;
  return Array.from({ length: 8 }, (_, k) => wordAt(scan, first.start - 2 - k)).some((word) => CHANGES.test(word));
}

function counted(scan: Scan, i: number, unit: string | null, value: number): Counted {
  if (!scan.words) return { text: "", next: i };
  if (unit !== null)
    return wordAt(scan, i) === "of"
      ? countedAt(scan.tokens, skipArticles(scan, i + 1), scan.text, false)
      : { text: "", next: i };
  const strong = /^[-‑]$/.test(wordAt(scan, i)) && wordAt(scan, i + 1) === "strong" ? i + 2 : i;
  const hyphen = /^[-‑]$/.test(wordAt(scan, strong)) && gluedAt(scan, strong) ? strong + 1 : strong;
  const of = wordAt(scan, hyphen) === "of" ? skipArticles(scan, hyphen + 1) : hyphen;
  return countedAt(scan.tokens, of, scan.text, value === 1);
}

const skipArticles = (scan: Scan, i: number): number =>
  /^(?:the|these|those|his|her|its|their|our|my|your|a|an|all)$/.test(wordAt(scan, i)) ? i + 1 : i;

function figureAt(scan: Scan, i: number): { figure: FoundFigure; next: number } | null {
  const first = readMeasured(scan, i);
  if (!first) return null;
  const between = wordAt(scan, first.start - 1) === "between";
  const second = readUpper(scan, first, between);
  const range = second !== null && !isChange(scan, first, second) ? second : null;
  const last = range ?? first;
  const unit = last.unit ?? first.unit;
  if (declined(scan, first, unit !== null) || (range && declined(scan, range, unit !== null))) return null;
  const front = signed(scan, first.start);
  const before = boundBefore(scan, front.start);
  const what = counted(scan, last.next, unit, first.amount.value);
  const behind = boundBehind(scan, last.next) ?? boundBehind(scan, what.next);
  const bound = before?.bound ?? behind?.bound ?? (first.amount.plural ? "at-least" : "exact");
  const start = before?.start ?? front.start;
  const end = Math.max(last.next, what.next, behind?.next ?? 0);
  const [from, till] = [scan.tokens[start], scan.tokens[end - 1]];
  if (!from || !till) return null;
  const figure = {
    start: from.start,
    end: till.end,
    value: front.sign * first.amount.value,
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
  if (before === "minus") return { sign: -1, start: start - 1 };
  const sign = /^[-−–]$/.test(before) && gluedAt(scan, start) && (start === 1 || !gluedAt(scan, start - 1));
  return sign ? { sign: -1, start: start - 1 } : { sign: 1, start };
}

const declined = (scan: Scan, { at, amount }: Measured, measured: boolean): boolean =>
  DECLINES.some(({ declines }) => declines(scan, { at, amount, measured }));

/** All figures of a stretch of text, from left to right. `taken` says which spans are dates or names. */
export function findFiguresIn(
  text: string,
  within: Span,
  taken: (span: Span) => boolean,
  words: boolean,
): FoundFigure[] {
  const tokens = tokenise(text, within, NUMBERS_WHOLE);
  const scan: Scan = { text, tokens, taken, words };
  const found: FoundFigure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const one = figureAt(scan, i);
    if (one) found.push(one.figure);
    i = one?.next ?? i + 1;
  }
  return found;
}
