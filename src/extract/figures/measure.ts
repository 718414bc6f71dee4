import type { Read, Token } from "../numerals/token.ts";
import { CURRENCY_CODES, CURRENCY_NATIONS, CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS } from "./currencies.ts";
import { GLUED_UNITS, LONGEST_UNIT, UNIT_NAMES } from "./units.ts";

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? "";
const gluedAt = (tokens: readonly Token[], i: number): boolean => tokens[i]?.glued ?? false;

/** A currency before its amount: where it begins, and which it is. */
export interface Prefix {
  readonly start: number;
  readonly unit: string;
  /** The amount is in millions: "MUSD 60". */
  readonly scale: number;
}

/** "$", "US$", "A$", "$US", "EUR", "u.s. $" right before token `i`. */
export function currencyBefore(tokens: readonly Token[], i: number): Prefix | null {
  const minus = /^[-−–]$/.test(wordAt(tokens, i - 1)) && gluedAt(tokens, i) && gluedAt(tokens, i - 1);
  if (minus && CURRENCY_SIGNS.has(wordAt(tokens, i - 2))) return currencyBefore(tokens, i - 1);
  const transliterated = transliteratedBefore(tokens, i);
  if (transliterated) return transliterated;
  const sign = CURRENCY_SIGNS.get(wordAt(tokens, i - 1));
  if (sign !== undefined)
    return sign === "dollar" ? dollarBefore(tokens, i - 1) : { start: i - 1, unit: sign, scale: 1 };
  const code = tokens[i - 1];
  if (!code) return null;
  // $US55,931
  if (wordAt(tokens, i - 2) === "$" && code.glued && DOLLARS.has(code.word))
    return { start: i - 2, unit: DOLLARS.get(code.word) as string, scale: 1 };
  const unit = CURRENCY_CODES.get(code.word);
  if (
    unit !== undefined &&
    (/^\p{Lu}+$/u.test(code.raw) || gluedAt(tokens, i) || code.word === "rmb" || code.word === "usd")
  )
    return { start: i - 1, unit, scale: 1 };
  const millions = /^m([a-z]{3})$/.exec(code.word);
  const inner = millions ? CURRENCY_CODES.get(millions[1] as string) : undefined;
  return inner !== undefined && /^\p{Lu}+$/u.test(code.raw) ? { start: i - 1, unit: inner, scale: 1e6 } : null;
}

/** "PS8.1bn", "Y=590": what the Unidecode tables, which many scrapers use, make of "£" and "¥". */
function transliteratedBefore(tokens: readonly Token[], i: number): Prefix | null {
  if (!gluedAt(tokens, i)) return null;
  if (tokens[i - 1]?.raw === "PS") return { start: i - 1, unit: "pound sterling", scale: 1 };
  const yen = wordAt(tokens, i - 1) === "=" && tokens[i - 2]?.raw === "Y" && gluedAt(tokens, i - 1);
  return yen ? { start: i - 2, unit: "yen", scale: 1 } : null;
}

function dollarBefore(tokens: readonly Token[], sign: number): Prefix {
  const before = tokens[sign - 1];
  const country = before ? DOLLARS.get(before.word) : undefined;
  const upper = /^\p{Lu}/u.test(before?.raw ?? "") || (before?.word.length ?? 0) > 1;
  if (country !== undefined && (gluedAt(tokens, sign) || (upper && before?.raw.length !== 1)))
    return { start: sign - 1, unit: country, scale: 1 };
  // "u . s . $": the letters stand apart
  if (/^\.$/.test(wordAt(tokens, sign - 1)) && wordAt(tokens, sign - 2) === "s" && wordAt(tokens, sign - 4) === "u")
    return { start: sign - 4, unit: "US dollar", scale: 1 };
  return { start: sign, unit: "dollar", scale: 1 };
}

/** The singular of a currency's name, or "" where the word names none. */
function currencyWord(word: string): string {
  if (CURRENCY_WORDS.has(word)) return word;
  const single = word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.endsWith("s") ? word.slice(0, -1) : word;
  return CURRENCY_WORDS.has(single) ? single : "";
}

/** "dollars", "Swiss francs", "US dollars", "pounds sterling", "euros", "usd". */
function currencyBehind(tokens: readonly Token[], i: number): Read<string> | null {
  const sign = CURRENCY_SIGNS.get(wordAt(tokens, i));
  if (sign !== undefined) {
    if (ownsNext(tokens, i)) return null;
    const country = gluedAt(tokens, i + 1) ? DOLLARS.get(wordAt(tokens, i + 1)) : undefined;
    return { value: country ?? sign, next: country === undefined ? i + 1 : i + 2 };
  }
  for (const words of [2, 1]) {
    const nation = nationAt(tokens, i, words);
    const name = nation ? currencyWord(wordAt(tokens, i + words)) : "";
    if (nation && name) return { value: `${nation} ${name}`, next: i + words + 1 };
  }
  const name = currencyWord(wordAt(tokens, i));
  if (name && name !== "real" && name !== "mark")
    return { value: name, next: wordAt(tokens, i + 1) === "sterling" ? i + 2 : i + 1 };
  const code = tokens[i];
  const unit = code ? CURRENCY_CODES.get(code.word) : undefined;
  if (unit === undefined || !code || ownsNext(tokens, i)) return null;
  return /^\p{Lu}+$/u.test(code.raw) || code.glued || /^(?:usd|rmb|eur)$/.test(code.word)
    ? { value: unit, next: i + 1 }
    : null;
}

/** Whether a sign or code belongs to the number after it: "3 USD50 cards", "1 $ 10"; not in "10 $ 30 $". */
function ownsNext(tokens: readonly Token[], i: number): boolean {
  if (!/^[\d.]/.test(wordAt(tokens, i + 1)) || wordAt(tokens, i + 1) === ".") return false;
  return (
    gluedAt(tokens, i + 1) ||
    (!gluedAt(tokens, i) && wordAt(tokens, i + 2) !== wordAt(tokens, i) && CURRENCY_SIGNS.has(wordAt(tokens, i)))
  );
}

function nationAt(tokens: readonly Token[], i: number, words: number): string {
  const raw = Array.from({ length: words }, (_, k) => tokens[i + k]?.raw ?? "").join(" ");
  // any adjective of a country, written as one: "Uruguayan", "Swedish", "Sudanese", "Omani"
  const adjective = words === 1 && /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|ni|qi|ti|hi)$/u.test(raw);
  if (!adjective && !CURRENCY_NATIONS.has(raw.toLowerCase())) return "";
  return /^u\.?s\.?$/i.test(raw) ? "US" : raw;
}

/** The longest unit's name that is written at the token: up to three words, "per cent", "degrees Celsius", "km/h". */
function namedUnit(tokens: readonly Token[], i: number): Read<string> | null {
  let written = "";
  let found: Read<string> | null = null;
  for (let k = i; k < i + 2 * LONGEST_UNIT && k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if (k > i && !token.glued) written += " ";
    written += token.word;
    const name = UNIT_NAMES.get(written);
    if (
      name !== undefined &&
      !(gluedAt(tokens, k + 1) && /^[\p{L}\p{N}²³]/u.test(wordAt(tokens, k + 1)) && !/^\d/.test(written))
    )
      found = { value: name, next: k + 1 };
  }
  return found;
}

/** Abbreviations that are told from others by their case ("nm" is a length), with a space or without. */
const APART: ReadonlySet<string> = new Set(["Nm", "PS"]);

/** Units in the glued spelling: "48m", "100t", "6.25g"; not the start of a word. */
function gluedUnit(tokens: readonly Token[], i: number): Read<string> | null {
  const token = tokens[i];
  const name = token ? GLUED_UNITS.get(token.raw) : undefined;
  if (!token || name === undefined) return null;
  const squared = gluedAt(tokens, i + 1) && /^[23²³]$/.test(wordAt(tokens, i + 1));
  return (token.glued || APART.has(token.raw)) && !squared ? { value: name, next: i + 1 } : null;
}

/** "6 m", "2 in" after a space: only these, and only where no word that they begin can follow. */
function spacedUnit(tokens: readonly Token[], i: number): Read<string> | null {
  const token = tokens[i];
  if (!token || token.glued) return null;
  const name = /^[mtgCFL]$/.test(token.raw) ? GLUED_UNITS.get(token.raw) : undefined;
  return name !== undefined && !gluedAt(tokens, i + 1) ? { value: name, next: i + 1 } : null;
}

/** Age is a unit of its own: "200,000 year-old", "18 month-old", "5-year-old". */
function withOld(tokens: readonly Token[], unit: Read<string>): Read<string> {
  const at = wordAt(tokens, unit.next) === "-" ? unit.next + 1 : unit.next;
  return wordAt(tokens, at) === "old" || wordAt(tokens, at) === "olds" ? { value: unit.value, next: at + 1 } : unit;
}

/** "mg/kg", "t/ha": a unit for each of another, tied by a stroke. */
function perUnit(tokens: readonly Token[], unit: Read<string>): Read<string> {
  const { next } = unit;
  if (wordAt(tokens, next) !== "/" || !gluedAt(tokens, next) || !gluedAt(tokens, next + 1)) return unit;
  const below = gluedUnit(tokens, next + 1) ?? namedUnit(tokens, next + 1);
  return below ? { value: `${unit.value} per ${below.value}`, next: below.next } : unit;
}

/** The unit of measure behind an amount, if any: a hyphen may join it ("three-mile"), brackets may hold it ("20 (kg)"). */
export function unitBehind(tokens: readonly Token[], i: number): Read<string> | null {
  const joined = gluedAt(tokens, i) === gluedAt(tokens, i + 1); // "30 - year" is what tokenisers leave of "30-year"
  const apart = !gluedAt(tokens, i) && !/^(?:year|month|week|day|hour)$/.test(wordAt(tokens, i + 1));
  const hyphen = /^[-‑]$/.test(wordAt(tokens, i)) && joined && !apart;
  const bracket = /^[([<]$/.test(wordAt(tokens, i)) && gluedAt(tokens, i + 1) && /^[)\]>]$/.test(wordAt(tokens, i + 2));
  const at = hyphen || bracket ? i + 1 : i;
  const plain = gluedUnit(tokens, at) ?? namedUnit(tokens, at) ?? currencyBehind(tokens, at) ?? spacedUnit(tokens, at);
  const unit = plain ? perUnit(tokens, plain) : null;
  return unit ? withOld(tokens, bracket ? { ...unit, next: unit.next + 1 } : unit) : null;
}

/** A smaller unit that continues a larger one: "5 feet 2 inches", "3 dollars 50 cents". */
export const SMALLER: ReadonlyMap<string, readonly [name: string, parts: number]> = new Map([
  ["foot", ["inch", 12] as const],
  ["dollar", ["cent", 100] as const],
  ["US dollar", ["cent", 100] as const],
  ["euro", ["cent", 100] as const],
  ["pound", ["penny", 100] as const],
  ["hour", ["minute", 60] as const],
]);
