import type { Token } from "../numerals/token.ts";
import { isPlural } from "./counted.ts";
import { type Decline, type DeclineContext, digits, gluedAt, rawAt, wordAt } from "./decline.ts";

/** 2014, 26 January: found by the rules for times. A count of days inside one ("the last three months") stays a figure. */
export const inDate: Decline = {
  name: "figure/in-date",
  declines: ({ tokens, taken }, { at, amount, measured }) =>
    !measured && taken({ start: (tokens[at] as Token).start, end: (tokens[amount.next - 1] as Token).end }),
};

/** '98, ’45: a year cut short. */
export const shortYear: Decline = {
  name: "figure/short-year",
  declines: (context, { at, amount }) =>
    gluedAt(context, at) &&
    /^['’‘]$/.test(wordAt(context, at - 1)) &&
    /^\d\d$/.test(wordAt(context, at)) &&
    !isPlural(wordAt(context, amount.next)),
};

/** 5:30, 2.55 p.m., 17:49:19, 8am. */
export const clock: Decline = {
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
export const rank: Decline = {
  name: "figure/rank",
  declines: (context, { amount }) =>
    gluedAt(context, amount.next) &&
    /^(?:st|nd|rd|th|s)$/.test(wordAt(context, amount.next)) &&
    !(gluedAt(context, amount.next + 1) && /^[\p{L}\d]/u.test(wordAt(context, amount.next + 1))),
};

/** S400, G20, COVID-19, A4, v2, #1, IL-76: digits on letters or a sign. */
export const inCode: Decline = {
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
export const tied: Decline = {
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
    if (
      wordAt(context, at - 1) === "/" &&
      digits(wordAt(context, at - 2)) &&
      gluedAt(context, at) === gluedAt(context, at - 1)
    )
      return true; // "page 1 / 4"
    return (
      /^[-/x×*:.]$/.test(wordAt(context, at - 1)) &&
      gluedAt(context, at) &&
      gluedAt(context, at - 1) &&
      digits(wordAt(context, at - 2))
    );
  },
};

/** How far back a bracket is looked for, in tokens. */
const BRACKET_REACH = 12;

/** Whether a bracket stands open before the token. */
function opensBefore(context: DeclineContext, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - BRACKET_REACH; k--) {
    if (wordAt(context, k) === "(") return true;
    if (wordAt(context, k) === ")") return false;
  }
  return false;
}

/** "1) …", "2. The …" behind the end of a sentence: a list's own numbers. */
export const listMark: Decline = {
  name: "figure/list-mark",
  declines(context, { at, amount, measured }) {
    if (measured || amount.next !== at + 1 || amount.value > 99 || !/^\d/.test(rawAt(context, at))) return false;
    const behind = wordAt(context, amount.next);
    if (behind === ")" && !gluedAt(context, amount.next)) return !opensBefore(context, at); // "1 ) " of tokenisers
    if (!gluedAt(context, amount.next)) return false;
    if (behind === ")") return wordAt(context, at - 1) !== "(" && !gluedAt(context, at);
    const begins = at === 0 || /^[.!?:"”]$/.test(wordAt(context, at - 1));
    return begins && behind === "." && /^\p{Lu}/u.test(rawAt(context, amount.next + 1));
  },
};

/** 640 px, 1080p: sizes of a page's pictures. */
export const pixels: Decline = {
  name: "figure/pixels",
  declines: (context, { amount }) => /^(?:px|pixels?|dpi)$/.test(wordAt(context, amount.next)),
};

/** A long run of digits without separators and without anything counted is an identifier. */
export const identifier: Decline = {
  name: "figure/identifier",
  declines: (context, { at, measured }) =>
    !measured && (/^0\d/.test(rawAt(context, at)) || /^\d{9,}$/.test(rawAt(context, at))),
};
