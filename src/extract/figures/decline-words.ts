import { isPlural } from "./counted.ts";
import { type Decline, type DeclineContext, gluedAt, rawAt, wordAt } from "./decline.ts";
import { STOPS } from "./phrase-words.ts";

/** "no one", "this one", "the one", "one another", "one day": a pronoun. One is counted only before a plain noun. */
const ONE_IS_PRONOUN_AFTER = new Set(
  "no this that any every some each which the another only someone anyone everyone day last next new".split(" "),
);
const ONE_IS_PRONOUN_BEFORE = new Set(
  "another day thing time way that who by on side after person two three".split(" "),
);

export const pronoun: Decline = {
  name: "figure/one-as-pronoun",
  declines(context, { at, amount, measured }) {
    if (wordAt(context, at) !== "one" || amount.value !== 1 || amount.next > at + 1) return false;
    const after = wordAt(context, at + 1);
    if (after === "day")
      return !/^(?:in|for|than|least|within|only|just|about|every|over)$/.test(wordAt(context, at - 1));
    if (measured) return false;
    if (after === "of") return !countsOneOf(context, at + 2);
    if (after === "point" && wordAt(context, at - 1) === "at") return true;
    if (ONE_IS_PRONOUN_AFTER.has(wordAt(context, at - 1)) || ONE_IS_PRONOUN_BEFORE.has(after)) return true;
    return !/^\p{L}/u.test(after) || STOPS.has(after) || /(?:ed|ly)$/.test(after);
  },
};

/** "one of the largest dinosaurs": an article and, within a few words, a plural. Not "one of them", "one of the reasons why". */
function countsOneOf(context: DeclineContext, i: number): boolean {
  if (!/^(?:the|its|his|her|their|our|these|those)$/.test(wordAt(context, i))) return false;
  for (let k = i + 1; k < i + 6; k++) {
    const word = wordAt(context, k);
    if (isPlural(word)) return true;
    if (!/^\p{L}/u.test(word) || (STOPS.has(word) && word !== "most" && word !== "few")) return false;
  }
  return false;
}

/** "2014 sales", "BMW X6 2019": four digits like those of our time, unseparated, are a year that the rules for times let go. */
export const yearLike: Decline = {
  name: "figure/year-like",
  declines: (context, { at, amount, measured }) =>
    !measured &&
    amount.next === at + 1 &&
    /^(?:19\d\d|20[0-3]\d)$/.test(rawAt(context, at)) &&
    !/^(?:than|over|about|around|nearly|least|some|approximately|roughly|to|up|almost|of)$/.test(
      wordAt(context, at - 1),
    ) &&
    !/^(?:people|troops|soldiers|men|women|children|points)$/.test(wordAt(context, at + 1)),
};

/** ", 25, said", "Quill (25)": an age in apposition to a name. It counts nothing that the text names. */
export const apposedAge: Decline = {
  name: "figure/apposed-age",
  declines: (context, { at, amount, measured }) =>
    !measured &&
    amount.next === at + 1 &&
    /^\d\d$/.test(rawAt(context, at)) &&
    /^(?:, [,.]|\( \))$/.test(`${wordAt(context, at - 1)} ${wordAt(context, amount.next)}`) &&
    /^\p{Lu}/u.test(rawAt(context, at - 2)),
};

/** "five-year award", "two-month contract": a length of time that only qualifies; the rules for times have it. */
export const qualifyingTime: Decline = {
  name: "figure/qualifying-time",
  declines(context, { amount }) {
    const joined = gluedAt(context, amount.next) === gluedAt(context, amount.next + 1);
    if (wordAt(context, amount.next) !== "-" || !joined) return false;
    if (/^(?:way|dimensional)$/.test(wordAt(context, amount.next + 1))) return true;
    return (
      /^(?:year|month|week|day|hour|minute)$/.test(wordAt(context, amount.next + 1)) &&
      !/^(?:old|-|–)$/.test(wordAt(context, amount.next + 2))
    );
  },
};

/** "zero", "a hundred percent sure", "point": words that are rarely a count. "nil" and "zero" as a word count nothing here. */
export const empty: Decline = {
  name: "figure/zero-as-word",
  declines: (context, { at, amount }) => amount.value === 0 && wordAt(context, at) === "zero",
};
