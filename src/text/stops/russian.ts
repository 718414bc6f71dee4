import { isStop, startsLower, startsUpper, tokenKey, wordSet } from "./look.ts";
import type { StopRule } from "./stop.ts";

/** Before a name, a number or more of the clause: "г. Москва", "ул. Ленина", "стр. 5", "им. Пушкина", "т. е.". */
const BEFORE_MORE = wordSet(
  "ул пр просп пер пл наб д корп стр кв обл р-н с пос дер им акад проф доц канд ген полк подп майор кап лейт св гр тов г-н г-жа " +
    "см ср рис табл гл п пп ст ч т тт рр № тел доб т.е т.к т.н т.о напр англ нем фр лат греч рус укр янв фев мар апр авг сен сент " +
    "окт ноя нояб дек пн вт ср чт пт сб вс ок около зам и.о вр.и.о мин",
);
/** May close a sentence: "в 2022 г.", "5 млн.", "и т. д.", "10 руб.". */
const MAY_CLOSE = wordSet(
  "г гг в вв руб коп млн млрд трлн тыс долл др пр т.д т.п км кг см мм м га ч час мин сек чел экз н.э до.н.э",
);

const abbreviation: StopRule = {
  name: "russian/abbreviation",
  judge(stop) {
    if (!isStop(stop) || stop.closers !== "") return null;
    const key = tokenKey(stop);
    const afterNumber = /\d\s?$/.test(
      stop.text.slice(Math.max(stop.sentenceStart, stop.markStart - key.length - 2), stop.markStart - key.length),
    );
    // "и т. д.", "и т. п.": the second half of the pair closes.
    const before = stop.text.slice(Math.max(stop.sentenceStart, stop.markStart - 6), stop.markStart);
    if (/т\.\s?[дп]$/u.test(before)) return startsUpper(stop.word) ? null : "join";
    // "г." after a number is "year" and may close; before a name it is "city".
    if (MAY_CLOSE.has(key) && (afterNumber || key !== "г")) return startsUpper(stop.word) ? null : "join";
    if (BEFORE_MORE.has(key) || key === "г") return "join";
    // "т. е.", "и т. п.": the first half of a pair.
    return /^\p{Ll}$/u.test(stop.token) && /^\p{Ll}\./u.test(stop.ahead) ? "join" : null;
  },
};

/** "А. С. Пушкин", "Пушкин А. С. родился". */
const initials: StopRule = {
  name: "russian/initials",
  judge: (stop) =>
    isStop(stop) && /^(?:\p{Lu}\.)*\p{Lu}$/u.test(stop.token) && (startsUpper(stop.word) || startsLower(stop.word))
      ? "join"
      : null,
};

/** "«Когда?» — спросил он": a dash after a closed quotation leads to who said it. */
const dashAfterQuotation: StopRule = {
  name: "russian/dash-after-quotation",
  judge: (stop) => (/^[—–-]\s?[,]?\s?\p{Ll}/u.test(stop.ahead) ? "join" : null),
};

export const RUSSIAN: readonly StopRule[] = [abbreviation, initials, dashAfterQuotation];
