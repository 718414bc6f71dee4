import type { Read, Token } from "../../numerals/token.ts";

const list = (words: string, from: number, step: number): (readonly [string, number])[] =>
  words.split(" ").map((word, i) => [word, from + i * step] as const);

/** As they stand inside a longer number, too ("einundzwanzig"). */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...list("ein zwei drei vier fünf sechs sieben acht neun", 1, 1),
  ["zwo", 2],
]);

const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...DIGITS,
  ["eins", 1],
  ...list("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10, 1),
  ...list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10),
  ["dreissig", 30], // Swiss spelling
]);

/** Numbers that are a whole and a half. */
const HALVES: ReadonlyMap<string, number> = new Map([
  ["eineinhalb", 1.5],
  ["anderthalb", 1.5],
  ["zweieinhalb", 2.5],
  ["dreieinhalb", 3.5],
  ["viereinhalb", 4.5],
]);

function belowHundred(word: string): number | null {
  const plain = BELOW_HUNDRED.get(word);
  if (plain !== undefined) return plain;
  const and = word.indexOf("und");
  if (and < 0) return null;
  const ones = DIGITS.get(word.slice(0, and));
  const tens = BELOW_HUNDRED.get(word.slice(and + 3));
  return ones !== undefined && tens !== undefined && tens >= 20 ? tens + ones : null;
}

/** What stands before and behind a scale inside one word: "drei|hundert|fünfzig"; nothing before it is one, nothing behind it none. */
function split(word: string, scale: string, factor: number, rest: (word: string) => number | null): number | null {
  const at = word.indexOf(scale);
  if (at < 0) return rest(word);
  const before = word.slice(0, at);
  const behind = word.slice(at + scale.length).replace(/^und/, "");
  const count = before === "" ? 1 : rest(before);
  const more = behind === "" ? 0 : rest(behind);
  return count === null || more === null ? null : count * factor + more;
}

const belowThousand = (word: string): number | null => split(word, "hundert", 100, belowHundred);

/** No German number below a million is longer. */
const LONGEST = 60;

/** "zwölf", "einundzwanzig", "dreihundertfünfzig", "zweitausendfünfhundert", "anderthalb"; not "ein" and "eins". */
export function readGermanNumber(tokens: readonly Token[], i: number): Read<number> | null {
  const word = tokens[i]?.word ?? "";
  if (word.length < 3 || word.length > LONGEST || word === "ein" || word === "eins") return null;
  const value = HALVES.get(word) ?? split(word, "tausend", 1000, belowThousand);
  return value === null ? null : { value, next: i + 1 };
}
