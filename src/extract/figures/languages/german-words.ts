import type { Token } from "../../numerals/token.ts";
import type { Bound } from "../bound-words.ts";
import { readGermanNumber } from "./german-numbers.ts";
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
  readWords: readGermanNumber,
  one: new Set("ein eine einer einem einen".split(" ")),
  bareScales: new Map(),
  fractions: forms([
    [1 / 2, "hälfte"],
    [1 / 3, "drittel, dritteln"],
    [1 / 4, "viertel, vierteln"],
    [1 / 5, "fünftel, fünfteln"],
    [1 / 6, "sechstel"],
    [1 / 8, "achtel"],
    [1 / 10, "zehntel, zehnteln"],
  ]),
  outOf: new Set(["von"]),
  beforeCounted: new Set("der des von aller dieser".split(" ")),
  minus: "minus",
  changeFrom: new Set(),
  scales: forms([
    [12, "dutzend"],
    [100, "hundert"],
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
    ["km/h", "kilometer pro stunde, stundenkilometer, stundenkilometern"],
    ["square metre", "quadratmeter, quadratmetern"],
    ["square km", "quadratkilometer, quadratkilometern"],
    ["cubic metre", "kubikmeter, kubikmetern"],
    ["degree Celsius", "grad celsius"],
    ["cent", "cent, cents"],
    ["pound sterling", "pfund sterling"],
    ["kilowatt hour", "kilowattstunde, kilowattstunden"],
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
    ["year", "jahr, jahre, jahren, jährige, jähriger, jährigen, jährigem, jähriges"],
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
    [
      "about",
      "rund, etwa, ungefähr, circa, ca, fast, knapp, beinahe, gut, schätzungsweise, annähernd, nahezu, um die, zirka",
    ],
    // "mehrere hundert": some of them, how many is not said
    ["at-least", "mehrere, einige"],
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
