import type { Token } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";
import type { FigureVocabulary } from "./vocabulary.ts";

/** One value for each of several forms, parted by commas. */
const forms = <T>(groups: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(groups.flatMap(([value, words]) => words.split(",").map((word) => [word.trim(), value] as const)));

/** Words that stand between a number and its noun without being adjectives: no noun phrase goes through them. */
const STOPS = new Set(
  "und oder in im an am auf aus bei mit nach von vom zu zum zur für über unter vor durch gegen ohne um als wie ist sind war waren wird werden hat haben der die das den dem des ein eine".split(
    " ",
  ),
);

/** German writes nouns with a capital: lower-case adjectives first ("russische"), then the nouns. */
function phraseEnd(tokens: readonly Token[], i: number): number {
  let at = i;
  while (
    at < i + 3 &&
    /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(tokens[at]?.raw ?? "") &&
    !STOPS.has(tokens[at]?.word ?? "")
  )
    at++;
  if (!/^\p{Lu}\p{L}+$/u.test(tokens[at]?.raw ?? "")) return i;
  at++;
  while (
    tokens[at]?.word === "-" &&
    tokens[at]?.glued &&
    tokens[at + 1]?.glued &&
    /^\p{L}/u.test(tokens[at + 1]?.raw ?? "")
  )
    at += 2;
  return at;
}

/** German, written from general knowledge of the language. */
export const GERMAN_FIGURES: FigureVocabulary = {
  numbers: forms([
    [2, "zwei"],
    [3, "drei"],
    [4, "vier"],
    [5, "fünf"],
    [6, "sechs"],
    [7, "sieben"],
    [8, "acht"],
    [9, "neun"],
    [10, "zehn"],
    [11, "elf"],
    [12, "zwölf"],
    [20, "zwanzig"],
    [30, "dreißig"],
    [40, "vierzig"],
    [50, "fünfzig"],
    [100, "hundert"],
    [1000, "tausend"],
  ]),
  scales: forms([
    [1e3, "tausend, tsd"],
    [1e6, "million, millionen, mio"],
    [1e9, "milliarde, milliarden, mrd"],
    [1e12, "billion, billionen"],
  ]),
  plurals: forms([
    [12, "dutzende, dutzenden"],
    [100, "hunderte, hunderten"],
    [1000, "tausende, tausenden"],
    [100000, "hunderttausende, hunderttausenden"],
    [10000, "zehntausende, zehntausenden"],
    [1e6, "millionen"],
    [1e9, "milliarden"],
  ]),
  units: forms([
    ["percent", "prozent"],
    ["percentage point", "prozentpunkte, prozentpunkten, prozentpunkt"],
    ["km", "kilometer, kilometern"],
    ["metre", "meter, metern"],
    ["tonne", "tonne, tonnen"],
    ["kilogram", "kilogramm, kilo"],
    ["litre", "liter, litern"],
    ["hectare", "hektar"],
    ["degree", "grad"],
    ["euro", "euro, euros"],
    ["dollar", "dollar"],
    ["US dollar", "us-dollar"],
    ["Swiss franc", "schweizer franken"],
    ["franc", "franken"],
    ["rouble", "rubel"],
    ["year", "jahr, jahre, jahren"],
    ["month", "monat, monate, monaten"],
    ["week", "woche, wochen"],
    ["day", "tag, tage, tagen"],
    ["hour", "stunde, stunden"],
    ["minute", "minute, minuten"],
    ["megawatt", "megawatt"],
  ]),
  bounds: forms<Bound>([
    ["more-than", "mehr als, über, mehr wie, knapp über"],
    ["at-least", "mindestens, wenigstens, nicht weniger als"],
    ["at-most", "bis zu, höchstens, maximal, nicht mehr als"],
    ["less-than", "weniger als, unter, knapp unter"],
    ["about", "rund, etwa, ungefähr, circa, ca, fast, knapp, beinahe, gut, schätzungsweise"],
  ]),
  to: new Set(["bis"]),
  between: new Map([["zwischen", "und"]]),
  notBefore: new Set(["uhr"]),
  labels: new Set(
    "artikel absatz kapitel seite nummer nr paragraf paragraph punkt teil zimmer linie gruppe platz".split(" "),
  ),
  rankByDot: true,
  phraseEnd,
};
