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
  // numbers in words
  ["de", "Es kamen zweiundzwanzig Soldaten.", "exact 22 Soldaten"],
  ["de", "Es kamen dreihundertfünfzig Soldaten.", "exact 350 Soldaten"],
  ["de", "Es kamen zweitausendfünfhundert Soldaten.", "exact 2500 Soldaten"],
  ["de", "Es kamen eine Million Gäste.", "exact 1000000 Gäste"],
  ["de", "Es kamen anderthalb Millionen Gäste.", "exact 1500000 Gäste"],
  ["de", "Es kamen ein Dutzend Schiffe.", "exact 12 Schiffe"],
  ["de", "Es kamen Hunderte von Gästen.", "at-least 100 Gästen"],
  ["de", "Es kamen mehrere hundert Gäste.", "at-least 100 Gäste"],
  ["ru", "Пришли двадцать два солдата.", "exact 22 солдата"],
  ["ru", "Пришли триста пятьдесят солдат.", "exact 350 солдат"],
  ["ru", "Пришли две тысячи пятьсот солдат.", "exact 2500 солдат"],
  ["ru", "Пришёл миллион гостей.", "exact 1000000 гостей"],
  ["ru", "Пришло полтора миллиона гостей.", "exact 1500000 гостей"],
  ["ru", "Пришла дюжина кораблей.", "exact 12 кораблей"],
  ["ru", "Пришли десятки тысяч гостей.", "at-least 20000 гостей"],
  ["ru", "Пришли несколько сотен гостей.", "at-least 100 гостей"],
  ["ru", "Сотни тысяч бежали.", "at-least 100000"],
  // shares
  ["de", "Ein Drittel der Wähler blieb fern.", `exact ${0.333333333333333} Wähler`],
  ["de", "Zwei Drittel der Wähler blieben fern.", `exact ${0.666666666666667} Wähler`],
  ["de", "Die Hälfte der Wähler blieb fern.", "exact 0.5 Wähler"],
  ["de", "Neun von zehn Wählern blieben fern.", "exact 0.9 Wählern"],
  ["de", "Man nehme ½ Liter.", "exact 0.5 [litre]"],
  ["ru", "Треть избирателей не пришла.", `exact ${0.333333333333333} избирателей`],
  ["ru", "Две трети избирателей не пришли.", `exact ${0.666666666666667} избирателей`],
  ["ru", "Половина избирателей не пришла.", "exact 0.5 избирателей"],
  ["ru", "Девять из десяти избирателей не пришли.", "exact 0.9 избирателей"],
  // bounds, signs, separators, codes, ages
  ["de", "Es waren annähernd 300 Gäste.", "about 300 Gäste"],
  ["de", "Es waren nicht mehr als 20 Gäste.", "at-most 20 Gäste"],
  ["de", "Es sind minus 5 Grad.", "exact -5 [degree]"],
  ["de", "Es sind −7 °C.", "exact -7 [degree Celsius]"],
  ["de", "Es kostet 12'000 Franken.", "exact 12000 [franc]"],
  ["de", "Es kostet 12 000 Euro.", "exact 12000 [euro]"],
  ["de", "Es kostet EUR 300.", "exact 300 [euro]"],
  ["de", "Es kostet 300 EUR.", "exact 300 [euro]"],
  ["de", "Eine 21-jährige Frau kam.", "exact 21 [year]"],
  ["de", "Der 19-Jährige kam.", "exact 19 [year]"],
  ["de", "Er fuhr 50 bis 60 Kilometer pro Stunde.", "exact 50..60 [km/h]"],
  ["de", "Ein Plus von 2,1 Prozentpunkten.", "exact 2.1 [percentage point]"],
  ["ru", "Было минус 5 градусов.", "exact -5 [degree]"],
  ["ru", "Было −7 °C.", "exact -7 [degree Celsius]"],
  ["ru", "Это стоит 300 тыс. рублей.", "exact 300000 [rouble]"],
  ["ru", "Это стоит USD 300.", "exact 300 [US dollar]"],
  ["ru", "Пришла 21-летняя женщина.", "exact 21 [year]"],
  ["ru", "Он ехал 50–60 километров в час.", "exact 50..60 [km/h]"],
  ["ru", "Это на 2,1 процентного пункта больше.", "exact 2.1 [percentage point]"],
  // a change is two figures
  ["ru", "Число выросло с 20 до 30 случаев.", "exact 20"],
  ["ru", "Число выросло с 20 до 30 случаев.", "exact 30 случаев"],
  ["ru", "Нужно от 20 до 30 человек.", "exact 20..30 человек"],
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
    [
      "de",
      "Am 26. Januar 2022 um 15 Uhr, Artikel 5, Nummer 12, der 3. Platz, im Jahr 2014, die S400, 3:1, eine Frau, der eine und das zweite Mal, vor dem Hundertsten.",
    ],
    ["ru", "26 января 2022 года, статья 5, 5-й раз, в 2014 году, С400, 3:1, в 15:30."],
  ])("finds, in %s, no figure in %j", (language, text) => {
    expect(find(language, text)).toEqual([]);
  });
});
