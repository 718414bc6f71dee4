import { monthEdtf } from "../../../text/edtf.ts";
import { isPiece } from "../parts.ts";
import { gluedAt, stated, type TimeContext, type TimeRule, wordAt, words } from "../reading.ts";
import { yearBehind } from "./parts.ts";
import type { TimeVocabulary } from "./vocabulary.ts";

/** "Herbst 2019", "осенью 2019 года"; a season without its year is none here. */
export const season = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/season",
  first: words(vocabulary.seasons),
  read(context, i) {
    const code = vocabulary.seasons.get(wordAt(context, i));
    const year = code === undefined ? null : yearBehind(context, i + 1, vocabulary);
    return year && code !== undefined ? stated(year.next, monthEdtf(year.value, code), "season") : null;
  },
});

/** "ersten", "2.", "III": a rank at a token and the index after it. */
function readRank(context: TimeContext, i: number, { ranks }: TimeVocabulary): { value: number; next: number } | null {
  const word = wordAt(context, i);
  const named = ranks.get(word);
  if (named !== undefined) return { value: named, next: i + 1 };
  if (!/^\d{1,2}$/.test(word) || isPiece(context, i) || Number(word) === 0) return null;
  const sign = wordAt(context, i + 1);
  if (!gluedAt(context, i + 1)) return null;
  if (sign === ".") return { value: Number(word), next: i + 2 };
  return sign === "-" && /^\p{L}{1,3}$/u.test(wordAt(context, i + 2)) ? { value: Number(word), next: i + 3 } : null;
}

/** "im ersten Quartal 2020", "в III квартале 2020 года". */
export const quarter = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/quarter",
  first: words(vocabulary.ranks, "#"),
  read(context, i) {
    const rank = readRank(context, i, vocabulary);
    if (!rank || rank.value > 4 || !vocabulary.quarters.has(wordAt(context, rank.next))) return null;
    const year = yearBehind(context, rank.next + 1, vocabulary);
    return year ? stated(year.next, monthEdtf(year.value, 32 + rank.value), "quarter") : null;
  },
});

/** "19. Jahrhundert", "XIX век", "в 20-м веке". */
export const century = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/century",
  first: words(vocabulary.ranks, "#"),
  read(context, i) {
    const rank = readRank(context, i, vocabulary);
    if (!rank || rank.value < 11 || rank.value > 22 || !vocabulary.centuries.has(wordAt(context, rank.next)))
      return null;
    return stated(rank.next + 1, `${rank.value - 1}XX`, "span");
  },
});

/** "80er Jahre", "80-х годах": of the last century, and only with the noun. */
export const shortDecade = (vocabulary: TimeVocabulary): TimeRule => ({
  name: "time/decade",
  first: words("#"),
  read(context, i) {
    const digits = wordAt(context, i);
    if (!/^[2-9]0$/.test(digits) || isPiece(context, i)) return null;
    const at = wordAt(context, i + 1) === "-" ? i + 2 : i + 1;
    if (!gluedAt(context, at) || !vocabulary.decadeEndings.has(wordAt(context, at))) return null;
    const noun = wordAt(context, at + 1) === "-" ? at + 2 : at + 1;
    const named =
      vocabulary.yearNouns.has(wordAt(context, noun)) || vocabulary.units.get(wordAt(context, noun))?.grain === "year";
    return named ? stated(noun + 1, `19${digits[0]}X`, "decade") : null;
  },
});
