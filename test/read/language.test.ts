import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/read/language.ts";

describe("detectLanguage", () => {
  it.each([
    ["en", "The council said that it would not open the bridge before the end of the year."],
    ["de", "Der Rat hat am Dienstag erklärt, dass die Brücke nicht vor dem Ende des Jahres geöffnet wird."],
    ["fr", "Le conseil a déclaré que le pont ne sera pas ouvert avant la fin de l'année dans les deux sens."],
    ["es", "El consejo dijo que no se abrirá el puente antes del fin de año, según los vecinos de la zona."],
    ["ru", "Совет заявил, что мост не откроется до конца года, и это решение уже не изменится."],
    ["uk", "Рада заявила, що міст не відкриють до кінця року, і це рішення вже не зміниться."],
    ["pl", "Rada oświadczyła, że most nie zostanie otwarty przed końcem roku, ale prace już się zaczęły."],
    ["zh", "理事会表示，大桥不会在年底前开放。"],
    ["ja", "評議会は年末までに橋を開通させないと述べた。"],
  ])("knows %s", (language, text) => expect(detectLanguage(text).value).toBe(language));

  it("says und rather than guess", () => {
    expect(detectLanguage("Qwxz ".repeat(200)).value).toBe("und");
    expect(detectLanguage("Љљ Њњ").value).toBe("und");
  });

  it.each([
    ["ru", "Жители попросили открыть мост."],
    ["uk", "Міст відкрили її мешканці."],
    ["be", "Мост адкрылі ў маі."],
    ["sr", "Мост ће бити отворен."],
    ["ar", "أعلنت رئيسة البلدية أن الجسر سيفتح."],
    ["fa", "شهردار گفت پل باز می‌شود."],
    ["ur", "میئر نے کہا کہ پل جلد کھلے گا، ٹریفک بند ہے۔"],
  ])("tells %s from its neighbours by letters where the text is too short for words", (language, text) => {
    expect(detectLanguage(text).value).toBe(language);
  });

  it("takes a line or two of plain Latin letters for English, as inferred", () => {
    expect(detectLanguage("Bridge opens")).toMatchObject({
      value: "en",
      basis: "inferred",
      rule: "language/short-default",
    });
  });
});
