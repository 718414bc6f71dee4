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
  ["Man traf sich am [3.] und 4. Mai 2021.", "2021-05-03"],
  ["Man traf sich [vom 3. bis 5. Mai 2021].", "2021-05-03/2021-05-05"],
  ["Man traf sich, [3.-5. Mai 2021].", "2021-05-03/2021-05-05"],
  ["Im [Herbst 2019] ruhten die Waffen.", "2019-23"],
  ["Im [ersten Quartal 2020] ruhten die Waffen.", "2020-33"],
  ["Im [19. Jahrhundert] war das anders.", "18XX"],
  ["In den [80er Jahren] war das anders.", "198X"],
  ["In [Sept. 2020] ruhten die Waffen.", "2020-09"],
  ["In den [letzten drei Tagen] schwieg er.", "2022-01-23/2022-01-26"],
  ["In den [kommenden zwei Wochen] schweigt er.", "2022-01-27/2022-02-09"],
  ["Das war [vor 2014].", "before 2014"],
  ["Das war [nach dem 3. Mai 2021].", "after 2021-05-03"],
  ["Sie kommen [spätestens am 1. Februar].", "on-or-before 2022-02-01"],
  ["Sie gilt [bis Ende 2022].", "on-or-before 2022"],
  ["In der Nacht zum [Dienstag], am Montagabend.", "2022-01-25"],
  ["Am 3. Mai 2021 kam er. Am [nächsten Tag] ging er.", "2021-05-04"],
  ["Am 3. Mai 2021 kam er. [Zwei Tage später] ging er.", "2021-05-05"],
  ["Am 3. Mai 2021 kam er. Im [selben Jahr] ging er.", "2021"],
  ["Er kam. Am [nächsten Tag] ging er.", null],
  ["Er kam, und [zwei Tage später] ging er.", null],
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
  ["Встреча прошла [3] и 4 мая 2021 года.", "2021-05-03"],
  ["Встреча шла [с 3 по 5 мая 2021 года].", "2021-05-03/2021-05-05"],
  ["Встреча шла [3–5 мая 2021 года].", "2021-05-03/2021-05-05"],
  ["Это случилось [осенью 2019 года].", "2019-23"],
  ["Это случилось в [первом квартале 2020 года].", "2020-33"],
  ["Это было в [XIX веке].", "18XX"],
  ["Это было в [80-х годах].", "198X"],
  ["Он молчал [последние три дня].", "2022-01-23/2022-01-26"],
  ["Он молчит [ближайшие две недели].", "2022-01-27/2022-02-09"],
  ["Это было [до 2014 года].", "on-or-before 2014"],
  ["Это было [после 3 мая 2021 года].", "after 2021-05-03"],
  ["Это будет [не позднее 1 февраля].", "on-or-before 2022-02-01"],
  ["Это будет [до конца 2022 года].", "on-or-before 2022"],
  ["Вечером в [понедельник], во вторник утром.", "2022-01-24"],
  ["3 мая 2021 года он приехал. На [следующий день] он уехал.", "2021-05-04"],
  ["3 мая 2021 года он приехал. [Через два дня] он уехал.", "2021-05-05"],
  ["3 мая 2021 года он приехал. [Два дня спустя] он уехал.", "2021-05-05"],
  ["3 мая 2021 года он приехал. В [том же году] он уехал.", "2021"],
  ["Он приехал. На [следующий день] он уехал.", null],
  ["Он приехал и [два дня спустя] уехал.", null],
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
