import type { Token } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";
import type { FigureVocabulary } from "./vocabulary.ts";

const forms = <T>(groups: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(groups.flatMap(([value, words]) => words.split(",").map((word) => [word.trim(), value] as const)));

const STOPS = new Set(
  "и или в во на к ко с со от до из у о об за по под над при для без через между что как не но а был была были будет это которые который".split(
    " ",
  ),
);

/** An adjective or participle by its ending: "российских", "новые". */
const isAdjective = (word: string): boolean =>
  /(?:ых|их|ые|ие|ого|его|ый|ий|ая|яя|ое|ее|ной|ым|им|ыми|ими)$/.test(word);

/** Adjectives first, then the noun that they lean on; the last of them where it stands as one. */
function phraseEnd(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 3 && isAdjective(tokens[at]?.word ?? "") && !STOPS.has(tokens[at]?.word ?? "")) at++;
  const noun = tokens[at];
  if (at > i && (!noun || !/^\p{L}{3,}$/u.test(noun.raw) || STOPS.has(noun.word))) return at; // "российских военных"
  return noun && /^\p{L}{3,}$/u.test(noun.raw) && !STOPS.has(noun.word) ? at + 1 : i;
}

/** Russian, written from general knowledge of the language. */
export const RUSSIAN_FIGURES: FigureVocabulary = {
  numbers: forms([
    [2, "два, две, двух"],
    [3, "три, трех, трёх"],
    [4, "четыре, четырех, четырёх"],
    [5, "пять, пяти"],
    [6, "шесть, шести"],
    [7, "семь, семи"],
    [8, "восемь, восьми"],
    [9, "девять, девяти"],
    [10, "десять, десяти"],
    [12, "двенадцать, двенадцати"],
    [20, "двадцать, двадцати"],
    [30, "тридцать, тридцати"],
    [100, "сто, ста"],
  ]),
  scales: forms([
    [1e3, "тысяча, тысячи, тысяч, тысячу, тыс"],
    [1e6, "миллион, миллиона, миллионов, млн"],
    [1e9, "миллиард, миллиарда, миллиардов, млрд"],
    [1e12, "триллион, триллиона, триллионов, трлн"],
  ]),
  plurals: forms([
    [20, "десятки"],
    [100, "сотни"],
    [1e3, "тысячи"],
    [1e6, "миллионы"],
    [1e9, "миллиарды"],
  ]),
  units: forms([
    ["percent", "процент, процента, процентов, проц"],
    ["km", "километр, километра, километров, километрах, км"],
    ["metre", "метр, метра, метров, метрах, м"],
    ["tonne", "тонна, тонны, тонн, тонну"],
    ["kilogram", "килограмм, килограмма, килограммов, кг"],
    ["hectare", "гектар, гектара, гектаров"],
    ["degree", "градус, градуса, градусов"],
    ["euro", "евро"],
    ["dollar", "доллар, доллара, долларов, долл"],
    ["rouble", "рубль, рубля, рублей, руб"],
    ["hryvnia", "гривна, гривны, гривен"],
    ["year", "год, года, лет"],
    ["month", "месяц, месяца, месяцев"],
    ["week", "неделя, недели, недель, неделю"],
    ["day", "день, дня, дней"],
    ["hour", "час, часа, часов"],
    ["minute", "минута, минуты, минут, минуту"],
    ["megawatt", "мегаватт"],
  ]),
  bounds: forms<Bound>([
    ["more-than", "более, более чем, больше, больше чем, свыше"],
    ["at-least", "не менее, не меньше, как минимум, по меньшей мере"],
    ["at-most", "до, не более, не больше, максимум"],
    ["less-than", "менее, менее чем, меньше, меньше чем"],
    ["about", "около, примерно, приблизительно, почти, порядка"],
  ]),
  to: new Set(["до", "по"]),
  between: new Map([["между", "и"]]),
  notBefore: new Set(),
  labels: new Set(
    "статья статьи статье пункт пункта пункте глава главы номер группа этап часть страница маршрут".split(" "),
  ),
  rankByDot: false,
  phraseEnd,
};
