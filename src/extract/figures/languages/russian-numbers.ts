import type { Read, Token } from "../../numerals/token.ts";

/** Nominative, genitive, dative and instrumental, where they occur with counts; with and without "ё". */
const FORMS: readonly (readonly [number, string])[] = [
  [1.5, "полтора полторы полутора"],
  [2, "два две двух двум двумя"],
  [3, "три трех трёх трем трём тремя"],
  [4, "четыре четырех четырёх четырем четырём четырьмя"],
  [5, "пять пяти пятью"],
  [6, "шесть шести шестью"],
  [7, "семь семи семью"],
  [8, "восемь восьми восемью восьмью"],
  [9, "девять девяти девятью"],
  [10, "десять десяти десятью"],
  [11, "одиннадцать одиннадцати"],
  [12, "двенадцать двенадцати"],
  [13, "тринадцать тринадцати"],
  [14, "четырнадцать четырнадцати"],
  [15, "пятнадцать пятнадцати"],
  [16, "шестнадцать шестнадцати"],
  [17, "семнадцать семнадцати"],
  [18, "восемнадцать восемнадцати"],
  [19, "девятнадцать девятнадцати"],
  [20, "двадцать двадцати"],
  [30, "тридцать тридцати"],
  [40, "сорок сорока"],
  [50, "пятьдесят пятидесяти"],
  [60, "шестьдесят шестидесяти"],
  [70, "семьдесят семидесяти"],
  [80, "восемьдесят восьмидесяти"],
  [90, "девяносто девяноста"],
  [100, "сто ста"],
  [200, "двести двухсот"],
  [300, "триста трехсот трёхсот"],
  [400, "четыреста четырехсот четырёхсот"],
  [500, "пятьсот пятисот"],
  [600, "шестьсот шестисот"],
  [700, "семьсот семисот"],
  [800, "восемьсот восьмисот"],
  [900, "девятьсот девятисот"],
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...FORMS.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)),
  ...["один", "одна", "одну", "одного", "одной"].map((word) => [word, 1] as const),
]);

/** How much may be added behind a number: ones behind tens, tens and ones behind hundreds. */
const room = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 0);

/** "двенадцать", "двадцать два", "триста пятьдесят один"; not "один" alone. */
export function readRussianNumber(tokens: readonly Token[], i: number): Read<number> | null {
  let value = WORDS.get(tokens[i]?.word ?? "");
  if (value === undefined || value === 1) return null;
  let next = i + 1;
  for (let left = room(value); left > 0; next++) {
    const more = WORDS.get(tokens[next]?.word ?? "");
    if (more === undefined || more >= left || !Number.isInteger(more)) break;
    value += more;
    left = Math.min(left, room(more));
  }
  return { value, next };
}
