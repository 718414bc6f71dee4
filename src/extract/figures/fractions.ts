import type { Token } from "../numerals/token.ts";

/** A fraction and the index after it. */
interface Fraction {
  readonly value: number;
  readonly next: number;
}

/** Unicode's vulgar fractions, as scraped texts keep them. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

export const isVulgar = (word: string): boolean => VULGAR.has(word);

/** Denominators that people write behind a stroke; "11/20" is likelier a day, "1/128" stands before "of". */
const USUAL = /^(?:[2-9]|10|12|16|32|64)$/;

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? "";

/** Whether the three tokens are tied ("1/2"), or apart as tokenisers leave them ("1 / 4 point") with a word or sign behind. */
function isTied(tokens: readonly Token[], i: number): boolean {
  const [slash, below] = [tokens[i + 1]?.glued, tokens[i + 2]?.glued];
  if (slash !== below) return false;
  return slash === true || /^(?:\p{Ll}{3,}|%)$/u.test(tokens[i + 3]?.raw ?? "");
}

/** "½", "1/2", "3/4", "1⁄32": a proper fraction. Traps: "50/50", "24/7", "1/2/2022", page "1 / 4". */
export function readSlash(tokens: readonly Token[], i: number): Fraction | null {
  const vulgar = VULGAR.get(word(tokens, i));
  if (vulgar !== undefined) return { value: vulgar, next: i + 1 };
  const sign = word(tokens, i + 1);
  if ((sign !== "/" && sign !== "⁄") || !isTied(tokens, i)) return null;
  const [above, below] = [tokens[i]?.raw ?? "", tokens[i + 2]?.raw ?? ""];
  if (!/^\d{1,2}$/.test(above) || !/^\d{1,3}$/.test(below) || word(tokens, i + 3) === sign) return null;
  if (sign === "/" && !(/^\d$/.test(above) && USUAL.test(below)) && word(tokens, i + 3) !== "of") return null;
  const value = Number(above) / Number(below);
  return value > 0 && value < 1 ? { value, next: i + 3 } : null;
}
