import { describe, expect, it } from "vitest";
import { sentenceSpans } from "../../../src/text/sentences.ts";

/** Language -> texts, each written as its sentences. */
const TABLE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ["Am 26. Januar 2022 traf Dr. Weber den Botschafter.", "Er sagte nichts."],
    ["Das war im 19. Jahrhundert, z. B. in Wien.", "Danach kam der 3. Platz."],
    ["Die Kosten stiegen auf 5 Mio. Euro usw. und blieben hoch."],
    ["„Wann kommt er?“, fragte sie.", "Niemand wusste es."],
    ["„Nein!“ rief der Mann.", "Dann ging er."],
    ["Er kam mit Nr. 5 aus St. Gallen.", "Es war spät."],
    ["J. S. Weber schwieg.", "Die Frau auch."],
    ["„Wir warten.“", "Das sagte der Rat am Dienstag."],
  ],
  ru: [
    ["Встреча прошла 26 янв. 2022 г. в Минске.", "Стороны молчали."],
    ["Он живёт на ул. Садовой, т. е. в центре.", "Это далеко."],
    ["А. С. Петров приехал.", "Его встретили."],
    ["«Когда?» — спросил он.", "Никто не ответил."],
    ["Помощь получили 5 тыс. человек и т. д.", "Работа идёт."],
    ["Делегация прибыла в г. Минск.", "Её ждали."],
  ],
  fr: [
    ["M. Durand a vu Mme Petit.", "Il est parti."],
    ["« Quand ? » demande-t-il.", "Personne ne répond."],
  ],
  es: [["El Sr. López llegó con la Dra. Ruiz.", "¿Cuándo saldrá?", "Nadie lo sabe."]],
  pl: [["Prof. Nowak mówił o tym w 2020 roku.", "Nikt nie słuchał."]],
};

describe("stopRulesFor", () => {
  for (const [language, rows] of Object.entries(TABLE))
    it.each(rows.map((row) => [row] as const))(`${language}: %j`, (row) => {
      const text = row.join(" ");
      const spans = sentenceSpans(text, { start: 0, end: text.length }, language);
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(row);
    });

  it("reads a regional tag by its language", () => {
    const text = "Am 3. Mai kam er.";
    expect(sentenceSpans(text, { start: 0, end: text.length }, "de-AT")).toHaveLength(1);
  });

  it("puts no other language through English rules", () => {
    const text = "Er ist im Rat. In Wien ist er nicht.";
    expect(sentenceSpans(text, { start: 0, end: text.length }, "de")).toHaveLength(2);
  });
});
