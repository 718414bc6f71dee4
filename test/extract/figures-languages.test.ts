import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/extract/figures.ts";
import { findTimes } from "../../src/extract/times.ts";
import { sourceOf } from "./source-of.ts";

const find = (language: string, text: string): string[] => {
  const source = sourceOf(text, language);
  return findFigures(source, { actors: [], times: findTimes(source, "2022-01-26"), utterances: [] }).map(
    ({ value, to, bound, unit, counted }) =>
      [bound, to === null ? value : `${value}..${to}`, unit === null ? "" : `[${unit}]`, counted]
        .filter((part) => part !== "")
        .join(" "),
  );
};

const CASES: readonly (readonly [language: string, text: string, figure: string])[] = [
  ["de", "Es kamen 5.000 Soldaten.", "exact 5000 Soldaten"],
  ["de", "Es kamen mehr als 100.000 norvische Soldaten.", "more-than 100000 norvische Soldaten"],
  ["de", "Es kamen mindestens zwölf Schiffe.", "at-least 12 Schiffe"],
  ["de", "Es kamen rund 1,5 Millionen Gäste.", "about 1500000 Gäste"],
  ["de", "Es kamen Tausende Gäste.", "at-least 1000 Gäste"],
  ["de", "Es kostet bis zu 3,5 Mrd. Euro.", "at-most 3500000000 [euro]"],
  ["de", "Es kostet 20 US-Dollar.", "exact 20 [US dollar]"],
  ["de", "Es sind 3 bis 5 Kilometer.", "exact 3..5 [km]"],
  ["de", "Es sind zwischen 3 und 5 km.", "exact 3..5 [km]"],
  ["de", "Es fiel um 12,5 Prozent.", "exact 12.5 [percent]"],
  ["de", "Sie bekam sechs Jahre.", "exact 6 [year]"],
  ["ru", "Пришли 5000 солдат.", "exact 5000 солдат"],
  ["ru", "Пришли более 100 000 норвийских солдат.", "more-than 100000 норвийских солдат"],
  ["ru", "Пришли не менее двух кораблей.", "at-least 2 кораблей"],
  ["ru", "Пришли около 1,5 млн гостей.", "about 1500000 гостей"],
  ["ru", "Пришли тысячи гостей.", "at-least 1000 гостей"],
  ["ru", "Это стоит до 3,5 млрд евро.", "at-most 3500000000 [euro]"],
  ["ru", "Это в 50 километрах отсюда.", "exact 50 [km]"],
  ["ru", "Это упало на 12,5 процента.", "exact 12.5 [percent]"],
  ["ru", "Он получил шесть лет.", "exact 6 [year]"],
  // a language without words of its own: figures and signs
  ["fr", "Il y a 1 000 chats, 1,5 km et 30 %.", "exact 1.5 [km]"],
  ["fr", "Il y a 1 000 chats, 1,5 km et 30 %.", "exact 1000"],
  ["ja", "1,000.5 km", "exact 1000.5 [km]"],
];

describe("findFigures in other languages", () => {
  it.each(CASES)("reads, in %s, %j as %s", (language, text, figure) => {
    expect(find(language, text)).toContain(figure);
  });

  it.each([
    ["de", "Am 26. Januar 2022 um 15 Uhr, Artikel 5, Nummer 12, der 3. Platz, im Jahr 2014, die S400, 3:1."],
    ["ru", "26 января 2022 года, статья 5, 5-й раз, в 2014 году, С400, 3:1, в 15:30."],
  ])("finds, in %s, no figure in %j", (language, text) => {
    expect(find(language, text)).toEqual([]);
  });
});
