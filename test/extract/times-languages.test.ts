import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/extract/times.ts";
import { sourceOf } from "./source-of.ts";

/** On a Wednesday. */
const found = (language: string, text: string, reference: string | null = "2022-01-26") => {
  const source = sourceOf(text, language);
  return findTimes(source, reference).map(({ exact, value, relation }) => [
    exact,
    relation === null || value === null ? value : `${relation} ${value}`,
  ]);
};

const GERMAN: readonly (readonly [phrasing: string, value: string | null])[] = [
  ["Man traf sich am [17. Dezember 2021].", "2021-12-17"],
  ["Man traf sich am [Freitag, 17. Dezember 2021].", "2021-12-17"],
  ["Man traf sich am [Freitag, dem 17. Dezember 2021].", "2021-12-17"],
  ["Man traf sich am [17.12.2021].", "2021-12-17"],
  ["Man traf sich am [10. Januar].", "2022-01-10"],
  ["Am [4. Februar] wird gewählt.", "2022-02-04"],
  ["Im [September 2014] ruhten die Waffen.", "2014-09"],
  ["Im Jahr [2014] ruhten die Waffen.", "2014"],
  ["Sie gilt [seit 2014].", "on-or-after 2014"],
  ["[Ende 2021] ruhten die Waffen.", "2021"],
  ["In den [1980er Jahren] war das anders.", "198X"],
  ["Der Brief kam [gestern].", "2022-01-25"],
  ["Der Brief kommt [übermorgen].", "2022-01-28"],
  ["Der Brief kommt [morgen].", "2022-01-27"],
  ["Der Brief kam am [Montag].", "2022-01-24"],
  ["Am [Freitag] werden sie reden.", "2022-01-28"],
  ["Der Brief kam [letzten Freitag].", "2022-01-21"],
  ["Der Brief kam [letzte Woche].", "2022-01-17/2022-01-23"],
  ["Der Brief kam [im vergangenen Jahr].".replace("[im ", "im ["), "2021"],
  ["Der Brief kam [vor zwei Tagen].", "2022-01-24"],
  ["Der Brief kam [vor zwei Jahren].", "2020-01-26~"],
  ["Der Brief kommt [in drei Tagen].", "2022-01-29"],
  ["Die Linie hielt [von 2014 bis 2018].", "2014/2018"],
  ["Sie verhandelten [drei Wochen] lang.", null],
];

const RUSSIAN: readonly (readonly [phrasing: string, value: string | null])[] = [
  ["Встреча прошла [17 декабря 2021 года].", "2021-12-17"],
  ["Встреча прошла [17 декабря 2021 г.]", "2021-12-17"],
  ["Встреча прошла в [пятницу, 17 декабря 2021 года].", "2021-12-17"],
  ["Встреча прошла [17.12.2021].", "2021-12-17"],
  ["Встреча прошла [10 января].", "2022-01-10"],
  ["Встреча состоится [4 февраля].", "2022-02-04"],
  ["Это случилось в [сентябре 2014 года].", "2014-09"],
  ["Это случилось в [2014 году].", "2014"],
  ["Так повелось [с 2014 года].", "on-or-after 2014"],
  ["Это случилось в [конце 2021 года].", "2021"],
  ["Это было в [1980-х].", "198X"],
  ["Письмо пришло [вчера].", "2022-01-25"],
  ["Письмо придёт [послезавтра].", "2022-01-28"],
  ["Письмо пришло в [понедельник].", "2022-01-24"],
  ["Встреча состоится в [пятницу].", "2022-01-28"],
  ["Письмо пришло на [прошлой неделе].", "2022-01-17/2022-01-23"],
  ["Письмо пришло в [прошлом году].", "2021"],
  ["Письмо пришло [два дня назад].", "2022-01-24"],
  ["Письмо пришло [два года назад].", "2020-01-26~"],
  ["Письмо придёт [через три дня].", "2022-01-29"],
  ["Линия держалась [с 2014 по 2018 год].", "2014/2018"],
  ["Переговоры шли [три недели].", null],
];

describe("findTimes in German and Russian", () => {
  it.each([
    ...GERMAN.map(([phrasing, value]) => ["de", phrasing, value] as const),
    ...RUSSIAN.map(([phrasing, value]) => ["ru", phrasing, value] as const),
  ])("reads, in %s, %s as %s", (language, phrasing, value) => {
    const exact = (/\[([^\]]+)\]/.exec(phrasing) as RegExpExecArray)[1];
    expect(found(language, phrasing.replace(/[[\]]/g, ""))).toContainEqual([exact, value]);
  });

  it.each([
    ["de", "Guten Morgen, sagte Frau Mai. Artikel 5, Absatz 2014b, 2000 Stück, Fassung 2.0.14."],
    ["ru", "Статья 5, пункт 12, 2000 штук, версия 2.0.14, маршрут 1990."],
  ])("finds, in %s, no date in %j", (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it("leaves the year open, and the rest unresolved, where no day is known", () => {
    expect(found("de", "Am 10. Januar und gestern.", null)).toEqual([
      ["10. Januar", "XXXX-01-10"],
      ["gestern", null],
    ]);
    expect(found("ru", "10 января и вчера.", null)).toEqual([
      ["10 января", "XXXX-01-10"],
      ["вчера", null],
    ]);
  });

  it("puts no source of one language through the rules of another", () => {
    expect(found("en", "am 10. Januar 2022 und gestern").map(([exact]) => exact)).not.toContain("gestern");
    expect(found("de", "They met yesterday, on Friday.")).toEqual([]);
  });
});
