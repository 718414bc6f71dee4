import type { Span } from "../../../text/span.ts";
import { type Token, tokenise } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";
import { CURRENCY_SIGNS } from "../currencies.ts";
import { DECLINES_ANYWHERE } from "../declines.ts";
import type { FoundFigure } from "../found.ts";
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
    if (unit !== undefined) found = { unit, next: k + 1 };
  }
  return found;
}

function readAmount(scan: Scan, i: number): Amount | null {
  const token = scan.tokens[i];
  if (!token) return null;
  const sign = CURRENCY_SIGNS.get(wordAt(scan, i - 1)) ?? null;
  const digits = /^\d/.test(token.raw);
  const plural = digits ? undefined : scan.vocabulary?.plurals.get(token.word);
  const base = digits ? parse(scan, token.raw) : (plural ?? scan.vocabulary?.numbers.get(token.word));
  if (base === undefined || !Number.isFinite(base)) return null;
  const { factor, next } = readScale(scan, i + 1);
  const behind = readUnit(scan, next);
  const unit = sign ?? behind.unit;
  const value = Number((base * factor).toPrecision(15));
  return {
    at: i,
    start: sign === null ? i : i - 1,
    value,
    scale: factor,
    unit,
    next: sign === null ? behind.next : next,
    plural: plural !== undefined,
  };
}

/** "3 bis 5 km", "3–5 %", "zwischen 3 und 5": the upper end, or null. */
function readUpper(scan: Scan, first: Amount): Amount | null {
  const word = wordAt(scan, first.next);
  const joined = scan.vocabulary?.between.get(wordAt(scan, first.start - 1));
  const link = /^[-–—]$/.test(word) || scan.vocabulary?.to.has(word) || (joined !== undefined && joined === word);
  const second = link && !first.plural ? readAmount(scan, first.next + 1) : null;
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

function figureAt(scan: Scan, i: number): { figure: FoundFigure; next: number } | null {
  const first = readAmount(scan, i);
  if (!first || declined(scan, first)) return null;
  const second = readUpper(scan, first);
  const last = second ?? first;
  const unit = last.unit ?? first.unit;
  const end = unit === null && scan.vocabulary ? scan.vocabulary.phraseEnd(scan.tokens, last.next) : last.next;
  const before = boundBefore(scan, first.start);
  const [from, till, noun] = [scan.tokens[before?.start ?? first.start], scan.tokens[end - 1], scan.tokens[last.next]];
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
      value: shared ? first.value * second.scale : first.value,
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
  const scan: Scan = { ...language, text, tokens, taken };
  const found: FoundFigure[] = [];
  for (let i = 0; i < tokens.length; ) {
    const one = figureAt(scan, i);
    if (one) found.push(one.figure);
    i = one ? one.next : i + 1;
  }
  return found;
}
