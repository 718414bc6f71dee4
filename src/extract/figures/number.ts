import { readCardinalWords } from "../numerals/english.ts";
import { ONES, ORDINAL_ONES, SCALES, TEENS, TENS } from "../numerals/english-words.ts";
import type { Read, Token } from "../numerals/token.ts";
import { isVulgar, readSlash } from "./fractions.ts";

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? "";
const gluedAt = (tokens: readonly Token[], i: number): boolean => tokens[i]?.glued ?? false;

export interface Amount {
  readonly value: number;
  readonly next: number;
  /** "thousands", "dozens": at least one of them. */
  readonly plural?: boolean;
  /** What its scale words multiplied it by: 1e9 in "5 billion"; 1 without any. */
  readonly scale?: number;
}

const DIGITS = /^(?:\d|\.\d)/;

export const isDigits = (token: Token | undefined): token is Token => token !== undefined && DIGITS.test(token.raw);

export const numberOf = (raw: string): number => Number(raw.replace(/[,\s]/g, ""));

/** Short scales behind digits; "m" and "b" only where a currency says that they are none of length. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["bn", 1e9],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["mil", 1e6],
]);

/** A scale at a token: "million", "bn"; "m", "k", "M" and "B" must touch the digits. */
function readScale(tokens: readonly Token[], i: number, money: boolean): Read<number> | null {
  const token = tokens[i];
  if (!token) return null;
  const long = SCALES.get(token.word) ?? SHORT_SCALES.get(token.word) ?? (token.word === "dozen" ? 12 : undefined);
  if (long !== undefined) return { value: long, next: i + 1 };
  if (!token.glued && !(money && /^[mb]$/.test(token.raw))) return null;
  if (/^[kK]$/.test(token.raw)) return { value: 1e3, next: i + 1 };
  if (token.raw === "M" || (money && token.raw === "m")) return { value: 1e6, next: i + 1 };
  return money && /^[bB]$/.test(token.raw) ? { value: 1e9, next: i + 1 } : null;
}

/** All scales in a row: "4 hundred million", "1.8 billion". A hyphen may join them ("5-million"). */
function scaled(tokens: readonly Token[], amount: Amount, money: boolean): Amount {
  let { value, next } = amount;
  let product = 1;
  for (let count = 0; count < 2; count++) {
    const hyphen = wordAt(tokens, next) === "-" && gluedAt(tokens, next) && gluedAt(tokens, next + 1) ? next + 1 : next;
    const scale = readScale(tokens, hyphen, money);
    if (!scale) break;
    value = round(value * scale.value);
    product *= scale.value;
    next = scale.next;
  }
  return { value, next, scale: product };
}

/** Binary fractions times powers of ten leave dust: 4.3 million is 4300000. */
const round = (n: number): number => Number(n.toPrecision(15));

/** 5,000 · 1.5 · 10 1/2 · 4.3M · $2bn (money) · 1.99×10−30 */
function readDigits(tokens: readonly Token[], i: number, money: boolean): Amount | null {
  const token = tokens[i];
  const slash = readSlash(tokens, i);
  if (slash) return scaled(tokens, slash, money);
  if (!isDigits(token)) return null;
  const power = readPower(tokens, i);
  if (power) return power;
  const more = gluedAt(tokens, i + 1) && !isVulgar(wordAt(tokens, i + 1)) ? null : readSlash(tokens, i + 1);
  const whole = numberOf(token.raw);
  return scaled(tokens, more ? { value: whole + more.value, next: more.next } : { value: whole, next: i + 1 }, money);
}

/** Powers of ten, as scientific texts write them: "1.99×10−30", with the exponent's sign or without. */
function readPower(tokens: readonly Token[], i: number): Amount | null {
  if (!/^[×x]$/.test(wordAt(tokens, i + 1)) || wordAt(tokens, i + 2) !== "10") return null;
  const negative = /^[−-]$/.test(wordAt(tokens, i + 3));
  const exponent = tokens[i + 4];
  if (!negative || !isDigits(exponent) || !exponent.glued) return null;
  return { value: Number(`${numberOf((tokens[i] as Token).raw)}e-${exponent.raw}`), next: i + 5 };
}

const FRACTION_NOUNS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ORDINAL_ONES].filter(([, n]) => n > 2).flatMap(([word, n]) => [[word, n] as const, [`${word}s`, n] as const]),
  ["tenth", 10],
  ["tenths", 10],
]);

/** "the second half of the year" is a time. */
const PERIOD_RANKS = new Set("first second other latter former opening closing".split(" "));

/** "a third of", "two-thirds", "three quarters billion", "half the", "half a million", "a quarter of". */
function readFraction(tokens: readonly Token[], i: number): Amount | null {
  const word = wordAt(tokens, i);
  if (word === "half") return PERIOD_RANKS.has(wordAt(tokens, i - 1)) ? null : readHalf(tokens, i);
  if (word === "quarter" && SCALES.has(wordAt(tokens, i + 1)))
    return scaled(tokens, { value: 0.25, next: i + 1 }, false);
  const article = word === "a" || word === "an" || word === "one";
  const top = article ? { value: 1, next: i + 1 } : readCardinalWords(tokens, i);
  if (!top || top.value > 9) return null;
  const at = wordAt(tokens, top.next) === "-" ? top.next + 1 : top.next;
  const noun = wordAt(tokens, at);
  const parts = FRACTION_NOUNS.get(noun);
  if (parts === undefined || noun.endsWith("s") !== top.value > 1) return null;
  if (SCALES.has(wordAt(tokens, at + 1))) return scaled(tokens, { value: top.value / parts, next: at + 1 }, false);
  const joined = at > top.next;
  return joined || wordAt(tokens, at + 1) === "of" ? { value: top.value / parts, next: at + 1 } : null;
}

function readHalf(tokens: readonly Token[], i: number): Amount | null {
  const after = wordAt(tokens, i + 1);
  const article = after === "a" || after === "an" ? i + 2 : i + 1;
  if (SCALES.has(wordAt(tokens, article)) || wordAt(tokens, article) === "dozen")
    return scaled(tokens, { value: 0.5, next: article }, false);
  if (after === "of" || after === "the") return { value: 0.5, next: i + 1 };
  return null;
}

/** "one and a half", "two and a quarter". */
function withFraction(tokens: readonly Token[], amount: Amount): Amount {
  if (wordAt(tokens, amount.next) !== "and" || !/^an?$/.test(wordAt(tokens, amount.next + 1))) return amount;
  const parts = FRACTION_NOUNS.get(wordAt(tokens, amount.next + 2));
  return parts === undefined ? amount : { value: amount.value + 1 / parts, next: amount.next + 3 };
}

/** The least that a plural of a number word can mean: "dozens" 12, "hundreds of thousands" 100,000. */
const PLURALS: ReadonlyMap<string, number> = new Map([
  ["dozens", 12],
  ["tens", 10],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12],
]);

/** "dozens of", "tens of thousands of", "hundreds of millions". */
function readPlural(tokens: readonly Token[], i: number): Amount | null {
  const value = PLURALS.get(wordAt(tokens, i));
  if (value === undefined) return null;
  const second = wordAt(tokens, i + 1) === "of" ? PLURALS.get(wordAt(tokens, i + 2)) : undefined;
  if (second !== undefined && second > 12) return { value: value * second, next: i + 3, plural: true };
  return value === 10 ? null : { value, next: i + 1, plural: true };
}

/** "five", "a hundred", "a dozen", "two dozen", "seven million". */
function readWords(tokens: readonly Token[], i: number): Amount | null {
  const article = /^an?$/.test(wordAt(tokens, i)) && wordAt(tokens, i + 1) === "dozen";
  if (article) return { value: 12, next: i + 2 };
  const words = readCardinalWords(tokens, i);
  return words ? scaled(tokens, withFraction(tokens, words), false) : null;
}

/** An amount in digits or words at a token, with its scale. `money`: "m" and "b" mean million and billion. */
export const readAmount = (tokens: readonly Token[], i: number, money: boolean): Amount | null =>
  readDigits(tokens, i, money) ?? readFraction(tokens, i) ?? readPlural(tokens, i) ?? readWords(tokens, i);

const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...[ONES, TEENS, TENS, SCALES, PLURALS].flatMap((words) => [...words.keys()]),
  ..."a an half quarter dozen".split(" "),
]);

/** Whether an amount can begin with the word: a quick no for all the others. */
export function isNumberStart(word: string): boolean {
  const unit = word.charCodeAt(0);
  if ((unit >= 0x30 && unit <= 0x39) || (unit === 0x2e && word.length > 1)) return true;
  return NUMBER_STARTS.has(word) || isVulgar(word);
}
