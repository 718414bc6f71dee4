import { isPlural } from "./counted.ts";
import { type Decline, digits, gluedAt, rawAt, wordAt } from "./decline.ts";
import { STOPS } from "./phrase-words.ts";

/** Words before a number that make it a name: "Article 5", "No. 3", "Unit 3", "Highway 35", "page 2". */
const LABELS = new Set(
  (
    "article articles section chapter paragraph page pages part no no. nos number figure fig table unit room gate level grade stage phase step version " +
    "highway route road interstate flight channel episode season series volume vol issue rule resolution protocol group class type model mark block " +
    "exit line zone area district ward building apartment suite game week day round act scene item option appendix annex title note boeing airbus " +
    "category formula sp ftse nikkei stoxx russell cac asx csi topix covid"
  ).split(" "),
);

export const label: Decline = {
  name: "figure/label",
  declines(context, { at, amount, measured }) {
    if (measured || amount.plural) return false;
    if (
      /^(?:group|gang|big)$/.test(wordAt(context, at - 2)) &&
      wordAt(context, at - 1) === "of" &&
      /^\p{Lu}/u.test(rawAt(context, at - 2))
    )
      return true; // "Group of 20"
    if (wordAt(context, at - 1) === "-" && wordAt(context, at - 2) === "covid") return true; // "COVID -19 tests"
    const before = wordAt(context, at - 1) === "." ? wordAt(context, at - 2) : wordAt(context, at - 1);
    return LABELS.has(before) && !isPlural(wordAt(context, amount.next)) && amount.value < 10000;
  },
};

/** "iPhone 11", "S&P 500", "Fortune 100": a small number behind a capitalised word, and nothing that it counts. */
export const inName: Decline = {
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
export const wordInName: Decline = {
  name: "figure/word-in-name",
  declines(context, { at, amount, measured }) {
    if (measured || !/^\p{Lu}/u.test(rawAt(context, at)) || at === 0 || /^[.!?:"“”]$/.test(wordAt(context, at - 1)))
      return false;
    const next = wordAt(context, amount.next) === "-" ? amount.next + 1 : amount.next;
    return /^\p{Lu}\p{Ll}/u.test(rawAt(context, next)) && !isPlural(wordAt(context, next));
  },
};

/** "six-to-one", "10 to 1", "1/2" of a thread: a ratio, not an amount. */
export const ratio: Decline = {
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

/** "the 757", "a 486 with": three digits or more under an article, and nothing that they could count. */
export const model: Decline = {
  name: "figure/model",
  declines: (context, { at, amount, measured }) =>
    !measured &&
    amount.next === at + 1 &&
    /^(?:the|a|an)$/.test(wordAt(context, at - 1)) &&
    /^\d{3,4}$/.test(rawAt(context, at)) &&
    !isPlural(wordAt(context, amount.next)) &&
    (!/^\p{L}/u.test(wordAt(context, amount.next)) || STOPS.has(wordAt(context, amount.next))),
};

/** "737 Max jets", "747 planes": Boeing's numbers. */
const AIRLINERS = /^7[0-8]7 (?:max|jets?|planes?|aircraft|airliners?|dreamliners?|freighters?|fleet)$/;

/** "the bottom three", "the top 10", "the final four": a place in a table, where no noun says of what. */
export const ranking: Decline = {
  name: "figure/ranking",
  declines: (context, { at, amount, measured }) =>
    !measured &&
    amount.value <= 100 &&
    /^(?:top|bottom|final|big)$/.test(wordAt(context, at - 1)) &&
    /^(?:the|its|their|his|her|s)$/.test(wordAt(context, at - 2)) &&
    (!/^\p{L}/u.test(wordAt(context, amount.next)) || STOPS.has(wordAt(context, amount.next))),
};

/** "49 Elm Hill Road", "the 787 Dreamliner": digits before a name, with no plural that they could count. */
export const beforeName: Decline = {
  name: "figure/before-name",
  declines(context, { at, amount, measured }) {
    if (measured || amount.plural || amount.next > at + 1 || amount.value <= 1 || !/^\d/.test(rawAt(context, at)))
      return false;
    if (/,/.test(rawAt(context, at))) return false; // "63,150 Model 3s": only a count is grouped
    if (AIRLINERS.test(`${rawAt(context, at)} ${wordAt(context, amount.next)}`)) return true;
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
