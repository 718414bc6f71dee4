import type { Span } from "../../../text/span.ts";
import { type Read, type Token, tokenise } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";
import { CURRENCY_CODES, CURRENCY_SIGNS } from "../currencies.ts";
import { DECLINES_ANYWHERE } from "../declines.ts";
import type { FoundFigure } from "../found.ts";
import { isVulgar, readSlash } from "../fractions.ts";
import { commaNumber, commaNumberEnd, pointNumberEnd } from "../number-end.ts";
import { ruleOf } from "../rule-names.ts";
import { SYMBOL_UNITS } from "../units.ts";
import type { FigureVocabulary } from "./vocabulary.ts";

/** How a language is read: its words, where it has a list, and whether it writes 1.000,5 or 1,000.5. */
export interface FigureLanguage {
  readonly vocabulary: FigureVocabulary | null;
  readonly comma: boolean;
}

interface Scan extends FigureLanguage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: (span: Span) => boolean;
  /** Index after the figure before. */
  readonly floor: number;
}

interface Amount {
  readonly at: number;
  /** First token, with a currency's sign before the amount. */
  readonly start: number;
  readonly value: number;
  readonly scale: number;
  readonly unit: string | null;
  readonly next: number;
  readonly plural: boolean;
}

const wordAt = (scan: Scan, i: number): string => scan.tokens[i]?.word ?? "";

const parse = (scan: Scan, raw: string): number => (scan.comma ? commaNumber(raw) : Number(raw.replace(/[, ]/g, "")));

/** The factor of the scale at a token, and the index after it and its dot: "Mio.", "тыс." */
function readScale(scan: Scan, i: number): { factor: number; next: number } {
  const factor = scan.vocabulary?.scales.get(wordAt(scan, i));
  if (factor === undefined) return { factor: 1, next: i };
  const dotted = wordAt(scan, i).length <= 4 && wordAt(scan, i + 1) === "." && scan.tokens[i + 1]?.glued;
  return { factor, next: dotted ? i + 2 : i + 1 };
}

function readUnit(scan: Scan, i: number): { unit: string | null; next: number } {
  const hyphen = wordAt(scan, i) === "-" && scan.tokens[i + 1]?.glued ? i + 1 : i;
  let written = "";
  let found: { unit: string | null; next: number } = { unit: null, next: i };
  for (let k = hyphen; k < hyphen + 3 && k < scan.tokens.length; k++) {
    written += (k > hyphen && !scan.tokens[k]?.glued ? " " : "") + wordAt(scan, k);
    const unit = scan.vocabulary?.units.get(written) ?? SYMBOL_UNITS.get(written) ?? CURRENCY_SIGNS.get(written);
    const code = /^[A-Z]{3}$/.test(scan.tokens[k]?.raw ?? "") && k === hyphen ? CURRENCY_CODES.get(written) : undefined;
    if (unit !== undefined || code !== undefined) found = { unit: unit ?? code ?? null, next: k + 1 };
  }
  return found;
}

/** A number before its scale and unit. */
interface Base extends Read<number> {
  readonly plural: boolean;
}

function readDigits(scan: Scan, i: number): Base | null {
  const raw = scan.tokens[i]?.raw ?? "";
  const slash = readSlash(scan.tokens, i);
  if (slash) return { ...slash, plural: false };
  if (!/^\d/.test(raw)) return null;
  const more = isVulgar(wordAt(scan, i + 1)) ? readSlash(scan.tokens, i + 1) : null;
  const value = parse(scan, raw) + (more?.value ?? 0);
  return Number.isFinite(value) ? { value, next: more?.next ?? i + 1, plural: false } : null;
}

/** A number in words: "Tausende", "eine Million", "миллион", "zwölf", "ein Drittel", "половина". */
function readInWords(scan: Scan, i: number, { vocabulary }: { vocabulary: FigureVocabulary }): Base | null {
  const word = wordAt(scan, i);
  const plural = vocabulary.plurals.get(word);
  if (plural !== undefined) return { value: plural, next: i + 1, plural: true };
  const bare = vocabulary.bareScales.get(word);
  if (bare !== undefined) return { value: bare, next: i + 1, plural: false };
  const part = vocabulary.fractions.get(word);
  if (part !== undefined) return { value: part, next: i + 1, plural: false };
  const counted = wordAt(scan, i + 1);
  const one = vocabulary.one.has(word) && (vocabulary.scales.has(counted) || vocabulary.fractions.has(counted));
  const number = one ? { value: 1, next: i + 1 } : vocabulary.readWords(scan.tokens, i);
  return number && { ...number, plural: false };
}

/** "zwei Drittel", "две трети": that many parts of one. */
function withFraction(scan: Scan, base: Base): Base {
  const part = scan.vocabulary?.fractions.get(wordAt(scan, base.next));
  return part === undefined || !Number.isInteger(base.value) || base.value > 9
    ? base
    : { ...base, value: base.value * part, next: base.next + 1 };
}

/** "neun von zehn", "девять из десяти": a share, of no more than a hundred. */
function withWhole(scan: Scan, base: Base): Base {
  if (!scan.vocabulary?.outOf.has(wordAt(scan, base.next)) || base.plural || !Number.isInteger(base.value)) return base;
  const whole = readDigits(scan, base.next + 1) ?? readInWords(scan, base.next + 1, { vocabulary: scan.vocabulary });
  const fits = whole && !whole.plural && whole.value <= 100 && whole.value > base.value;
  return fits && readUnit(scan, whole.next).unit === null
    ? { ...base, value: base.value / whole.value, next: whole.next }
    : base;
}

/** The currency before a number, by sign or by code: "€ 5", "EUR 300". */
function currencyAt(scan: Scan, i: number): string | null {
  const sign = CURRENCY_SIGNS.get(wordAt(scan, i - 1));
  if (sign !== undefined) return sign;
  const raw = scan.tokens[i - 1]?.raw ?? "";
  return /^[A-Z]{3}$/.test(raw) ? (CURRENCY_CODES.get(raw.toLowerCase()) ?? null) : null;
}

/** What a number in words goes on with behind its scale: "две тысячи пятьсот", "zwei Millionen dreihunderttausend". */
function restInWords(scan: Scan, scale: { factor: number; next: number }): Read<number> | null {
  const more = scale.factor < 1000 ? null : (scan.vocabulary?.readWords(scan.tokens, scale.next) ?? null);
  if (!more) return null;
  const own = readScale(scan, more.next);
  const value = more.value * own.factor;
  return Number.isInteger(value) && value < scale.factor ? { value, next: own.next } : null;
}

function readAmount(scan: Scan, i: number): Amount | null {
  const token = scan.tokens[i];
  if (!token) return null;
  const read = readDigits(scan, i) ?? (scan.vocabulary ? readInWords(scan, i, { vocabulary: scan.vocabulary }) : null);
  if (!read) return null;
  const base = withWhole(scan, withFraction(scan, read));
  const sign = currencyAt(scan, i);
  const scale = readScale(scan, base.next);
  const rest = /^\d/.test(token.raw) ? null : restInWords(scan, scale);
  const { factor } = scale;
  const next = rest?.next ?? scale.next;
  const behind = readUnit(scan, next);
  return {
    at: i,
    start: sign === null ? i : i - 1,
    value: Number((base.value * factor + (rest?.value ?? 0)).toPrecision(15)),
    scale: factor,
    unit: sign ?? behind.unit,
    next: sign === null ? behind.next : next,
    plural: base.plural,
  };
}

/** "minus 5 Grad", "−7 °C": the sign, and where the number begins with it. */
function signed(scan: Scan, start: number): { factor: 1 | -1; start: number } {
  const before = wordAt(scan, start - 1);
  const glued = scan.tokens[start]?.glued && (start === 1 || !scan.tokens[start - 1]?.glued);
  const minus = before === scan.vocabulary?.minus || (/^[-−–]$/.test(before) && glued);
  return minus ? { factor: -1, start: start - 1 } : { factor: 1, start };
}

/** "3 bis 5 km", "3–5 %", "zwischen 3 und 5": the upper end, or null. */
function readUpper(scan: Scan, first: Amount): Amount | null {
  const word = wordAt(scan, first.next);
  const joined = scan.vocabulary?.between.get(wordAt(scan, first.start - 1));
  const link = /^[-–—]$/.test(word) || scan.vocabulary?.to.has(word) || (joined !== undefined && joined === word);
  const change = scan.vocabulary?.changeFrom.has(wordAt(scan, first.start - 1)) && !/^[-–—]$/.test(word);
  const second = link && !first.plural && !change ? readAmount(scan, first.next + 1) : null;
  if (!second || second.plural || second.value <= first.value) return null;
  const bare = /^[-–—]$/.test(word) && first.unit === null && second.unit === null;
  return bare || (first.unit !== null && second.unit !== null && first.unit !== second.unit) ? null : second;
}

/** The longest phrase of up to three words before a token that bounds the number. */
function boundBefore(scan: Scan, start: number): { bound: Bound; start: number } | null {
  for (let count = 3; count >= 1; count--) {
    if (start < count) continue;
    const phrase = Array.from({ length: count }, (_, k) => wordAt(scan, start - count + k)).join(" ");
    const bound = scan.vocabulary?.bounds.get(phrase);
    if (bound !== undefined) return { bound, start: start - count };
  }
  return null;
}

function declined(scan: Scan, { at, value, next, unit, plural }: Amount): boolean {
  const amount = { value, next: at + 1, plural };
  if (scan.vocabulary?.labels.has(wordAt(scan, at - 1)) || scan.vocabulary?.notBefore.has(wordAt(scan, next)))
    return true;
  if (unit === "year" && /^(?:1\d|20|21)\d\d$/.test(wordAt(scan, at))) return true; // "2022 года"
  const rank = /^\d{1,3}$/.test(wordAt(scan, at)) && scan.tokens[at + 1]?.glued;
  if (rank && wordAt(scan, at + 1) === "-" && /^\p{L}{1,3}$/u.test(wordAt(scan, at + 2)) && unit === null) return true; // "5-й"
  if (
    rank &&
    scan.vocabulary?.rankByDot &&
    wordAt(scan, at + 1) === "." &&
    /^\p{L}/u.test(wordAt(scan, at + 2)) &&
    value <= 31
  )
    return true;
  return DECLINES_ANYWHERE.some(({ declines }) =>
    declines({ tokens: scan.tokens, taken: scan.taken }, { at, amount, measured: unit !== null }),
  );
}

/** "с 20 до 30": the word that joins the ends of a change bounds nothing. */
const endsChange = (scan: Scan, i: number): boolean =>
  (scan.vocabulary?.to.has(wordAt(scan, i)) ?? false) &&
  i - scan.floor <= 2 &&
  [2, 3, 4, 5].some((back) => scan.vocabulary?.changeFrom.has(wordAt(scan, i - back)));

/** Where the noun begins that a share or a round plural counts: "ein Drittel der Wähler", "Hunderte von Menschen". */
const beforeNoun = (scan: Scan, { value, plural, next }: Amount): number =>
  (plural || value < 1) && scan.vocabulary?.beforeCounted.has(wordAt(scan, next)) ? next + 1 : next;

function figureAt(scan: Scan, i: number): { figure: FoundFigure; next: number } | null {
  const first = readAmount(scan, i);
  if (!first || declined(scan, first)) return null;
  const second = readUpper(scan, first);
  const last = second ?? first;
  const unit = last.unit ?? first.unit;
  const named = beforeNoun(scan, last);
  const phrase = unit === null && scan.vocabulary ? scan.vocabulary.phraseEnd(scan.tokens, named) : named;
  const end = phrase > named ? phrase : last.next;
  const front = signed(scan, first.start);
  const near = boundBefore(scan, front.start);
  const before = near && endsChange(scan, near.start) ? null : near;
  const [from, till, noun] = [scan.tokens[before?.start ?? front.start], scan.tokens[end - 1], scan.tokens[named]];
  if (!from || !till) return null;
  const shared = second && first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale;
  const rule = ruleOf({
    range: second !== null,
    unit,
    value: first.value,
    plural: first.plural,
    inDigits: /^\d/.test(scan.tokens[first.at]?.raw ?? ""),
  });
  return {
    figure: {
      start: from.start,
      end: till.end,
      value: front.factor * (shared ? first.value * second.scale : first.value),
      to: second?.value ?? null,
      bound: before?.bound ?? (first.plural ? "at-least" : "exact"),
      unit,
      counted: end > last.next && noun ? scan.text.slice(noun.start, till.end) : "",
      rule,
    },
    next: Math.max(last.next, i + 1),
  };
}

/** Figures of a text that is not English, by the words of its language, or by figures and signs alone. */
export function findFiguresByWords(
  text: string,
  within: Span,
  taken: (span: Span) => boolean,
  language: FigureLanguage,
): FoundFigure[] {
  const tokens = tokenise(text, within, language.comma ? commaNumberEnd : pointNumberEnd);
  const found: FoundFigure[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.length; ) {
    const one = figureAt({ ...language, text, tokens, taken, floor }, i);
    if (one) {
      found.push(one.figure);
      floor = one.next;
    }
    i = one ? one.next : i + 1;
  }
  return found;
}
