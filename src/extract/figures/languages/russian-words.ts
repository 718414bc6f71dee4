import type { Token } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";
import { readRussianNumber } from "./russian-numbers.ts";
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

/** A past form in the plural by its ending: "бежали", "собрались"; few nouns have it. */
const isVerb = (word: string): boolean => /(?:али|яли|ыли|лись|лась|лся)$/.test(word);

/** Adjectives first, then the noun that they lean on; the last of them where it stands as one. */
function phraseEnd(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 3 && isAdjective(tokens[at]?.word ?? "") && !STOPS.has(tokens[at]?.word ?? "")) at++;
  const noun = tokens[at];
  if (at > i && (!noun || !/^\p{L}{3,}$/u.test(noun.raw) || STOPS.has(noun.word))) return at; // "российских военных"
  return noun && /^\p{L}{3,}$/u.test(noun.raw) && !STOPS.has(noun.word) && !isVerb(noun.word) ? at + 1 : i;
}

/** Russian, written from general knowledge of the language. */
export const RUSSIAN_FIGURES: FigureVocabulary = {
  readWords: readRussianNumber,
  one: new Set("один одна одну одного одной".split(" ")),
  bareScales: forms([
    [12, "дюжина, дюжины, дюжин, дюжину"],
    [1e3, "тысяча, тысячу"],
    [1e6, "миллион, миллиона"],
    [1e9, "миллиард, миллиарда"],
    [12, "дюжина, дюжину"],
  ]),
  fractions: forms([
    [1 / 2, "половина, половину, половины, половине"],
    [1 / 3, "треть, трети, третей"],
    [1 / 4, "четверть, четверти, четвертей"],
  ]),
  outOf: new Set(["из"]),
  beforeCounted: new Set("всех этих".split(" ")),
  minus: "минус",
  changeFrom: new Set(["с", "со"]),
  scales: forms([
    [12, "дюжина, дюжины, дюжин, дюжину"],
    [1e3, "тысяча, тысячи, тысяч, тысячу, тыс"],
    [1e6, "миллион, миллиона, миллионов, млн"],
    [1e9, "миллиард, миллиарда, миллиардов, млрд"],
    [1e12, "триллион, триллиона, триллионов, трлн"],
  ]),
  plurals: forms([
    [20, "десятки, десятков"],
    [100, "сотни, сотен"],
    [1e3, "тысячи, тысяч"],
    [1e6, "миллионы, миллионов"],
    [1e9, "миллиарды"],
  ]),
  units: forms([
    ["percent", "процент, процента, процентов, проц"],
    ["percentage point", "процентный пункт, процентного пункта, процентных пункта, процентных пунктов"],
    ["km/h", "километр в час, километра в час, километров в час, км/ч"],
    ["square metre", "квадратный метр, квадратных метра, квадратных метров, кв. м"],
    ["square km", "квадратных километра, квадратных километров"],
    ["degree Celsius", "градус цельсия, градуса цельсия, градусов цельсия"],
    ["litre", "литр, литра, литров"],
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
    ["year", "год, года, лет, летний, летняя, летнего, летней, летнему, летним, летнюю, летние, летних"],
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
    // "несколько сотен": some of them, how many is not said
    ["at-least", "несколько"],
    ["about", "около, примерно, приблизительно, почти, порядка, где-то, приблизительно около"],
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
