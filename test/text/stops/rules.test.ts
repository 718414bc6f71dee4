import { describe, expect, it } from "vitest";
import { sentenceSpans } from "../../../src/text/sentences.ts";

/** Language -> texts, each written as its sentences. */
const TABLE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  de: [
    ["Laut § 5 Abs. 2 S. 1 gilt das nicht.", "Der Rat widersprach."],
    ["Er wurde am 3. geboren.", "Niemand weiß, wo."],
    ["Am Montag, dem 4. Juli, begann der Prozess.", "Er dauert an."],
    ["Die 2. Kammer tagte in der Karl-Marx-Str. 7 und vertagte sich."],
    ["König Ludwig XIV. von Frankreich schwieg.", "Papst Franziskus sprach."],
    ["Das Treffen beginnt um 9.30 Uhr.", "Es endet um 12 Uhr."],
    ["Er zahlte 1.250,50 Euro.", "Das war viel."],
    ["Sie fragte: „Kommt er?“", "Niemand antwortete."],
    ["„Wir gehen“, sagte Weber.", "„Wir kommen nicht wieder.“"],
    ["»Das ist falsch«, sagte er.", "»Ganz falsch!«"],
    ["Der Minister (parteilos) trat zurück.", "Warum?", "Das blieb offen."],
    ["Das gilt für Obst, Gemüse u. a. Waren."],
    ["Die Firma Müller GmbH & Co. KG zahlte nicht.", "Sie klagte."],
    ["Es waren ca. 500 Menschen da, darunter Bgm. Huber.", "Die Polizei sprach von 300."],
    ["So stand es im Vertrag (vgl. Art. 5 Abs. 1).", "Keiner las ihn."],
    ["Der Bundestag wählte ihn 2021.", "Ein Jahr später ging er."],
    ["Sie wohnt in Frankfurt a. M. und arbeitet in Berlin."],
    ["Der Sieger des 1. FC Köln jubelte.", "Der Trainer auch."],
    ["Was nun …?", "Der Rat tagt am 1. und 2. Mai."],
    ["Bis zum 31.12.2021 galt die alte Regel.", "Seit 1.1. gilt die neue."],
    ["Das Urteil des BGH v. 3. März wurde bestätigt."],
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
    ["В 1998 г. завод закрыли.", "Люди уехали."],
    ["Это было в XIX в. на Волге.", "Тогда всё было иначе."],
    ["Он родился в с. Берёзовка.", "Семья была большая."],
    ["«Мы не уйдём», — сказал мэр.", "«Мы останемся»."],
    ["— Когда вы уедете? — спросил он.", "— Завтра."],
    ["Совещание вёл и. о. министра П. И. Ларин.", "Оно длилось час."],
    ["Цена выросла на 3,5 %.", "Это много."],
    ["Штраф составил 5 млн руб.", "Его оплатили."],
    ["См. рис. 4 и табл. 2.", "Там всё видно."],
    ["Он крикнул: «Стойте!»", "Все остановились."],
    ["Встреча началась в 10.30.", "Она закончилась в 12.00."],
    ["Что дальше?..", "Никто не знает."],
    ["Что это?!", "Так нельзя!"],
    ["Министр (ему 50 лет. Он из Омска.) промолчал."],
    ["Ларин П. И. отказался говорить.", "Его адвокат тоже."],
    ["Проф. Зимина и акад. Орлов подписали письмо.", "Остальные ждут."],
    ["Самолёт летел из г. Омска в г. Томск."],
    ["Власти выделили 20 тыс. кв. м жилья.", "Этого мало."],
    ["Это произошло до н. э. и забылось."],
    ["Сев. ветер усилился.", "Порт закрыли."],
    ["Он сказал, что «всё решено».", "Потом ушёл."],
    ["Встреча прошла 26 янв. 2022 г. в Минске.", "Стороны молчали."],
    ["Он живёт на ул. Садовой, т. е. в центре.", "Это далеко."],
    ["А. С. Петров приехал.", "Его встретили."],
    ["«Когда?» — спросил он.", "Никто не ответил."],
    ["Помощь получили 5 тыс. человек и т. д.", "Работа идёт."],
    ["Делегация прибыла в г. Минск.", "Её ждали."],
  ],
  fr: [
    ["Le pont coûte 3,5 millions d'euros.", "C'est trop, dit M. Arnaud."],
    ["« Nous partons. »", "Il a quitté la salle."],
    ["Cf. art. 5 du traité.", "Personne ne l'a lu."],
    ["Qui vient ?", "Personne !"],
    ["J.-P. Arnaud est venu.", "Il est reparti."],
    ["M. Durand a vu Mme Petit.", "Il est parti."],
    ["« Quand ? » demande-t-il.", "Personne ne répond."],
  ],
  uk: [
    ["У 1998 р. завод закрили.", "Люди поїхали."],
    ["«Ми не підемо», — сказав мер.", "Ніхто не відповів."],
  ],
  ja: [
    ["停戦は合意された。", "両国は軍を引いた。"],
    ["「もう待てない」と市長は言った。", "議会は沈黙した。"],
    ["本当ですか？", "はい。"],
  ],
  zh: [
    ["“我们准备好了。”", "他离开了会场。"],
    ["市长说：“不！”", "没有人回答。"],
    ["会议何时开始？", "无人知晓。"],
  ],
  ar: [
    ["متى يعود الوفد؟", "لا أحد يعلم."],
    ["قال الوزير: «لن نغادر».", "ثم خرج من القاعة."],
    ["انتهى الاجتماع يوم الاثنين.", "وبدأت الجولة الثانية."],
  ],
  hi: [["बैठक समाप्त हुई।", "सब लोग चले गए।"]],
  es: [["El Sr. López llegó con la Dra. Ruiz.", "¿Cuándo saldrá?", "Nadie lo sabe."]],
  pl: [["Prof. Nowak mówił o tym w 2020 roku.", "Nikt nie słuchał."]],
};

/** Written without spaces between sentences. */
const UNSPACED = new Set(["ja", "zh"]);

describe("stopRulesFor", () => {
  for (const [language, rows] of Object.entries(TABLE))
    it.each(rows.map((row) => [row] as const))(`${language}: %j`, (row) => {
      const text = row.join(UNSPACED.has(language) ? "" : " ");
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
