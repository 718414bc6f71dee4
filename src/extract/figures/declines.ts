import type { Span } from "../../text/span.ts";
import type { Token } from "../numerals/token.ts";
import { isPlural } from "./counted.ts";
import type { Amount } from "./number.ts";
import { STOPS } from "./phrase-words.ts";

/** A number as it was found, before it is known to be a figure. */
export interface Candidate {
  /** Index of the amount's first token, and of the first after it. */
  readonly at: number;
  readonly amount: Amount;
  /** A currency before it or a unit behind it. */
  readonly measured: boolean;
}

export interface DeclineContext {
  readonly tokens: readonly Token[];
  /** Calendar dates and other places whose numbers count nothing. */
  readonly taken: (span: Span) => boolean;
  /** English words may be relied on. */
  readonly words: boolean;
}

/** A reason why a number is no figure. */
export interface Decline {
  readonly name: string;
  readonly declines: (context: DeclineContext, candidate: Candidate) => boolean;
}

const wordAt = (context: DeclineContext, i: number): string => context.tokens[i]?.word ?? "";
const rawAt = (context: DeclineContext, i: number): string => context.tokens[i]?.raw ?? "";
const gluedAt = (context: DeclineContext, i: number): boolean => context.tokens[i]?.glued ?? false;
const digits = (word: string): boolean => /^[\d.]*\d$/.test(word);

/** 2014, 26 January: found by the rules for times. A count of days inside one ("the last three months") stays a figure. */
const inDate: Decline = {
  name: "figure/in-date",
  declines: ({ tokens, taken }, { at, amount, measured }) =>
    !measured && taken({ start: (tokens[at] as Token).start, end: (tokens[amount.next - 1] as Token).end }),
};

/** '98, ’45: a year cut short. */
const shortYear: Decline = {
  name: "figure/short-year",
  declines: (context, { at, amount }) =>
    gluedAt(context, at) &&
    /^['’‘]$/.test(wordAt(context, at - 1)) &&
    /^\d\d$/.test(wordAt(context, at)) &&
    !isPlural(wordAt(context, amount.next)),
};

/** 5:30, 2.55 p.m., 17:49:19, 8am. */
const clock: Decline = {
  name: "figure/clock",
  declines(context, { at, amount }) {
    const after = wordAt(context, amount.next);
    if (after === ":" && gluedAt(context, amount.next) && digits(wordAt(context, amount.next + 1))) return true;
    if (wordAt(context, at - 1) === ":" && gluedAt(context, at) && digits(wordAt(context, at - 2))) return true;
    return (
      /^(?:am|pm|a\.m|p\.m|gmt|o'clock|est|pdt|edt|pst|pt|et|utc)$/.test(after) ||
      (/^[ap]$/.test(after) && wordAt(context, amount.next + 1) === "." && /^m$/.test(wordAt(context, amount.next + 2)))
    );
  },
};

/** 4th, 21st, "the 90s": a rank or a decade counts nothing. */
const rank: Decline = {
  name: "figure/rank",
  declines: (context, { amount }) =>
    gluedAt(context, amount.next) &&
    /^(?:st|nd|rd|th|s)$/.test(wordAt(context, amount.next)) &&
    !(gluedAt(context, amount.next + 1) && /^[\p{L}\d]/u.test(wordAt(context, amount.next + 1))),
};

/** S400, G20, COVID-19, A4, v2, #1, IL-76: digits on letters or a sign. */
const inCode: Decline = {
  name: "figure/in-code",
  declines(context, { at, amount, measured }) {
    if (!digits(wordAt(context, at))) return false;
    const before = rawAt(context, at - 1);
    if (gluedAt(context, at) && /^[\p{L}#&@_№]+$/u.test(before) && !measured) return true;
    if (
      gluedAt(context, at) &&
      /^[-‑]$/.test(before) &&
      gluedAt(context, at - 1) &&
      /^[\p{L}]/u.test(rawAt(context, at - 2)) &&
      !measured &&
      !/^(?:minus|to)$/.test(wordAt(context, at - 2))
    )
      return true;
    if (!measured && gluedAt(context, amount.next) && /^\p{Lu}\p{Ll}/u.test(rawAt(context, amount.next))) return true; // "6Vehicles"
    return (
      !measured &&
      gluedAt(context, amount.next) &&
      /^\p{L}{1,3}$/u.test(rawAt(context, amount.next)) &&
      !isPlural(wordAt(context, amount.next))
    );
  },
};

/** 2-0, 50/50, 24/7, 1.2.3, 040-123-456, 640x480: numbers tied to numbers. */
const tied: Decline = {
  name: "figure/tied-to-number",
  declines(context, { at, amount, measured }) {
    if (measured || !digits(wordAt(context, at))) return false;
    if (digits(wordAt(context, amount.next))) return true;
    if (digits(wordAt(context, at - 1)) && !/^\p{Ll}/u.test(rawAt(context, amount.next))) return true;
    const behind = wordAt(context, amount.next);
    if (
      /^[-/x×*:.]$/.test(behind) &&
      gluedAt(context, amount.next) &&
      gluedAt(context, amount.next + 1) &&
      digits(wordAt(context, amount.next + 1))
    )
      return true;
    return (
      /^[-/x×*:.]$/.test(wordAt(context, at - 1)) &&
      gluedAt(context, at) &&
      gluedAt(context, at - 1) &&
      digits(wordAt(context, at - 2))
    );
  },
};

/** Words before a number that make it a name: "Article 5", "No. 3", "Unit 3", "Highway 35", "page 2". */
const LABELS = new Set(
  (
    "article articles section chapter paragraph page pages part no no. nos number figure fig table unit room gate level grade stage phase step version " +
    "highway route road interstate flight channel episode season series volume vol issue rule resolution protocol group class type model mark block " +
    "exit line zone area district ward building apartment suite game week day round act scene item option appendix annex title note boeing airbus"
  ).split(" "),
);

const label: Decline = {
  name: "figure/label",
  declines(context, { at, amount, measured }) {
    if (measured || amount.plural) return false;
    const before = wordAt(context, at - 1) === "." ? wordAt(context, at - 2) : wordAt(context, at - 1);
    return LABELS.has(before) && !isPlural(wordAt(context, amount.next)) && amount.value < 10000;
  },
};

/** "iPhone 11", "S&P 500", "Fortune 100": a small number behind a capitalised word, and nothing that it counts. */
const inName: Decline = {
  name: "figure/in-name",
  declines(context, { at, amount, measured }) {
    if (measured || amount.plural || !digits(wordAt(context, at)) || amount.next > at + 1) return false;
    const before = rawAt(context, at - 1);
    if (
      !/\p{Lu}/u.test(before) ||
      (STOPS.has(wordAt(context, at - 1)) && !/^\p{Lu}{2,}$/u.test(before)) ||
      /^(?:nearly|exactly|only|at|about|approximately|roughly|another|meanwhile)$/.test(wordAt(context, at - 1))
    )
      return false;
    if (/[,]/.test(rawAt(context, at)) && amount.value >= 1000) return false;
    const after = wordAt(context, amount.next);
    return !(isPlural(after) && /^\p{Ll}/u.test(rawAt(context, amount.next)));
  },
};

/** "Billions Bunker Group", "The Two-Way": a number word with a capital, and a capital behind it, inside a sentence. */
const wordInName: Decline = {
  name: "figure/word-in-name",
  declines(context, { at, amount, measured }) {
    if (measured || !/^\p{Lu}/u.test(rawAt(context, at)) || at === 0 || /^[.!?:"“”]$/.test(wordAt(context, at - 1)))
      return false;
    const next = wordAt(context, amount.next) === "-" ? amount.next + 1 : amount.next;
    return /^\p{Lu}\p{Ll}/u.test(rawAt(context, next)) && !isPlural(wordAt(context, next));
  },
};

/** "six-to-one", "10 to 1", "1/2" of a thread: a ratio, not an amount. */
const ratio: Decline = {
  name: "figure/ratio",
  declines(context, { at, amount, measured }) {
    if (measured) return false;
    if (
      wordAt(context, amount.next) === "-" &&
      wordAt(context, amount.next + 1) === "to" &&
      wordAt(context, amount.next + 2) === "-"
    )
      return true;
    if (wordAt(context, at - 1) === "-" && wordAt(context, at - 2) === "to" && gluedAt(context, at - 2)) return true;
    return wordAt(context, at + 1) === "/" && !/^\p{Ll}/u.test(rawAt(context, amount.next));
  },
};

/** "1) …", "2. The …" behind the end of a sentence: a list's own numbers. */
const listMark: Decline = {
  name: "figure/list-mark",
  declines(context, { at, amount, measured }) {
    if (
      measured ||
      amount.next !== at + 1 ||
      amount.value > 99 ||
      !/^\d/.test(rawAt(context, at)) ||
      !gluedAt(context, amount.next)
    )
      return false;
    const behind = wordAt(context, amount.next);
    if (behind === ")") return wordAt(context, at - 1) !== "(" && !gluedAt(context, at);
    const begins = at === 0 || /^[.!?:"”]$/.test(wordAt(context, at - 1));
    return begins && behind === "." && /^\p{Lu}/u.test(rawAt(context, amount.next + 1));
  },
};

/** "no one", "this one", "the one", "one another", "one day": a pronoun. One is counted only before a plain noun. */
const ONE_IS_PRONOUN_AFTER = new Set(
  "no this that any every some each which the another only someone anyone everyone day last next new".split(" "),
);
const ONE_IS_PRONOUN_BEFORE = new Set(
  "another day thing time way that who by on side after person two three".split(" "),
);

const pronoun: Decline = {
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
const yearLike: Decline = {
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

/** ", 25, said": an age in apposition to a name. It counts nothing that the text names. */
const apposedAge: Decline = {
  name: "figure/apposed-age",
  declines: (context, { at, amount, measured }) =>
    !measured &&
    amount.next === at + 1 &&
    /^\d\d$/.test(rawAt(context, at)) &&
    wordAt(context, at - 1) === "," &&
    /^[,.]$/.test(wordAt(context, amount.next)) &&
    /^\p{Lu}/u.test(rawAt(context, at - 2)),
};

/** "five-year award", "two-month contract": a length of time that only qualifies; the rules for times have it. */
const qualifyingTime: Decline = {
  name: "figure/qualifying-time",
  declines(context, { amount }) {
    if (wordAt(context, amount.next) !== "-" || !gluedAt(context, amount.next)) return false;
    return (
      /^(?:year|month|week|day|hour|minute)$/.test(wordAt(context, amount.next + 1)) &&
      !/^(?:old|-|–)$/.test(wordAt(context, amount.next + 2))
    );
  },
};

/** "the 757", "a 486 with": three digits or more under an article, and nothing that they could count. */
const model: Decline = {
  name: "figure/model",
  declines: (context, { at, amount, measured }) =>
    !measured &&
    amount.next === at + 1 &&
    /^(?:the|a|an)$/.test(wordAt(context, at - 1)) &&
    /^\d{3,4}$/.test(rawAt(context, at)) &&
    !isPlural(wordAt(context, amount.next)) &&
    (!/^\p{L}/u.test(wordAt(context, amount.next)) || STOPS.has(wordAt(context, amount.next))),
};

/** "49 Elm Hill Road", "the 787 Dreamliner": digits before a name, with no plural that they could count. */
const beforeName: Decline = {
  name: "figure/before-name",
  declines(context, { at, amount, measured }) {
    if (!context.words) return false;
    if (measured || amount.plural || amount.next > at + 1 || amount.value <= 1 || !/^\d/.test(rawAt(context, at)))
      return false;
    if (!/^\p{Lu}/u.test(rawAt(context, amount.next)) || STOPS.has(wordAt(context, amount.next))) return false;
    for (
      let k = amount.next;
      k < amount.next + 5 && /^\p{L}/u.test(wordAt(context, k)) && !STOPS.has(wordAt(context, k));
      k++
    )
      if (isPlural(wordAt(context, k))) return false;
    return true;
  },
};

/** "zero", "a hundred percent sure", "point": words that are rarely a count. "nil" and "zero" as a word count nothing here. */
const empty: Decline = {
  name: "figure/zero-as-word",
  declines: (context, { at, amount }) => amount.value === 0 && wordAt(context, at) === "zero",
};

/** 640 px, 1080p: sizes of a page's pictures. */
const pixels: Decline = {
  name: "figure/pixels",
  declines: (context, { amount }) => /^(?:px|pixels?|dpi)$/.test(wordAt(context, amount.next)),
};

/** A long run of digits without separators and without anything counted is an identifier. */
const identifier: Decline = {
  name: "figure/identifier",
  declines: (context, { at, measured }) =>
    !measured && (/^0\d/.test(rawAt(context, at)) || /^\d{9,}$/.test(rawAt(context, at))),
};

/** All reasons, in the order in which they are asked. */
export const DECLINES: readonly Decline[] = [
  inDate,
  shortYear,
  clock,
  rank,
  inCode,
  tied,
  label,
  inName,
  wordInName,
  ratio,
  listMark,
  pronoun,
  yearLike,
  apposedAge,
  qualifyingTime,
  model,
  beforeName,
  empty,
  pixels,
  identifier,
];
