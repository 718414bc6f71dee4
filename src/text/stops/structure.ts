import { isStop, startsLower, startsUpper, tokenIsFirst } from "./look.ts";
import type { Stop, StopRule } from "./stop.ts";

/** No space between the stop and what follows. */
const glued = (stop: Stop): boolean => stop.next === stop.end;

/** "(b) Hello", "(iv) Hello". */
const LIST_LETTER = /^\((?:[a-z]|[ivx]{1,4})\)/;

/** "文。文": the wide stops need no space after them. */
const wideStop: StopRule = {
  name: "wide-stop",
  judge: (stop) => (stop.mark > "\u2fff" && /[。！？．｡]/.test(stop.mark) ? "break" : null),
};

/**
 * No space after the stop: a scraper lost it ("dialogue.With"), or there never was one ("3.5", "example.com", "U.S.A").
 * Two real words must meet, and the whole must not look like an address.
 */
const lostSpace: StopRule = {
  name: "lost-space",
  judge(stop) {
    if (!glued(stop)) return null;
    const { text, markStart, end } = stop;
    const before = text.slice(Math.max(stop.sentenceStart, markStart - 40), markStart);
    if (
      !/(?:\p{Ll}{3}|(?:^|[\s$€£(])\d[\d,.]{0,14}|\p{Ll}['’]s|[)"”’])$/u.test(before) &&
      !/["”’)]$/.test(stop.closers)
    )
      return "join";
    if (!/^["“”‘(]?(?:\p{Lu}\p{Ll}|[AI]\s)/u.test(text.slice(end, end + 4))) return "join";
    const chunk = `${/(?<!\S)\S*$/.exec(before)?.[0]}${stop.mark}${/^\S{0,40}/.exec(text.slice(end))?.[0]}`;
    if (/@|:\/\/|www\.|\.\w{2,4}\/|\.(?:com|org|net|gov|edu|co|io|uk|ru|de)\b/i.test(chunk)) return "join";
    return "break";
  },
};

/** A long word in lower case before a capital: no abbreviation is that long, and most stops are such. A look ahead of the others. */
const longWord: StopRule = {
  name: "long-word",
  judge(stop) {
    if (!isStop(stop) || stop.closers !== "" || stop.token.length < 7 || !/^[a-z]+$/.test(stop.token)) return null;
    if (!/^[A-Z]/.test(stop.ahead)) return null;
    return stop.text.lastIndexOf("(", stop.markStart) >= stop.markStart - 300 ? null : "break";
  },
};

/** "1. The first item", "a. here it is", "Q. What", "(iii). Next": the stop belongs to the marker of a list item. */
const listMarker: StopRule = {
  name: "list-marker",
  judge(stop) {
    if (!tokenIsFirst(stop) || stop.token === "") return null;
    if (!/^(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,4})$/.test(stop.token)) return null;
    return isStop(stop) && !/["”’']/.test(stop.closers) ? "join" : null;
  },
};

/** "see . . . what I mean": dots before lower case leave words out, and end nothing. */
const ellipsis: StopRule = {
  name: "ellipsis",
  judge(stop) {
    if (/[.…]{5}/.test(stop.mark) && /^\d|^$/.test(stop.ahead)) return "join";
    if (!/^(?:…|\.[\s.]*\.)/.test(stop.mark)) return null;
    if (/\[\s*$/.test(stop.text.slice(stop.markStart - 2, stop.markStart))) return "join";
    // The pronoun is always a capital: after three dots it is no sign of a new sentence.
    if (/^(?:\.\s?\.\s?\.|…)$/.test(stop.mark) && /^I\b/.test(stop.ahead)) return "join";
    if (startsLower(stop.word) || stop.word === "") return /^["“‘(]\p{Lu}/u.test(stop.ahead) ? "break" : "join";
    if (/^[)\]]/.test(stop.closers)) return null;
    return startsUpper(stop.word) || /^[\d"“‘(]/.test(stop.ahead) ? "break" : "join";
  },
};

/** "called them “unlawful.” (Smith 55)" and ". , and": punctuation cannot begin a sentence. */
const punctuationAhead: StopRule = {
  name: "punctuation-ahead",
  judge(stop) {
    if (LIST_LETTER.test(stop.ahead)) return null;
    return /^[,;:)\]}%&]|^\.{2}|^\((?:[\p{L}\s.'’-]{1,30}\s)?\d{1,4}\)|^\(\p{Ll}/u.test(stop.ahead) ? "join" : null;
  },
};

/** "(She had sold the boat.) in the spring", "“It rained.” he said": what was closed was part of the sentence. */
const closedInside: StopRule = {
  name: "closed-inside",
  judge: (stop) => (stop.closers !== "" && startsLower(stop.word) && /["”’'»)\]]/.test(stop.closers) ? "join" : null),
};

/** "met him (the minister. Or so) there": a bracket that opened inside the sentence is still open. */
const openBracket: StopRule = {
  name: "open-bracket",
  judge(stop) {
    const sentence = stop.text.slice(Math.max(stop.sentenceStart, stop.markStart - 300), stop.end);
    const open = sentence.lastIndexOf("(");
    if (open <= 0 || sentence.indexOf(")", open) >= 0) return null;
    const rest = stop.text.slice(stop.next, Math.min(stop.within.end, stop.next + 200));
    const close = rest.indexOf(")");
    const reopened = rest.indexOf("(");
    return close >= 0 && (reopened < 0 || close < reopened) ? "join" : null;
  },
};

/** "heard it say, “Oh dear! Oh dear!”": a short cry inside a sentence is not broken up. */
const shortCry: StopRule = {
  name: "short-cry",
  judge(stop) {
    if (!/^!+$/.test(stop.mark) || stop.closers !== "") return null;
    const from = Math.max(stop.sentenceStart + 1, stop.markStart - 60);
    const opened = /(?<=[\p{L},:—–]\s)["“‘`'][^"“”]*$/u.exec(stop.text.slice(from, stop.markStart));
    if (!opened) return null;
    const rest = stop.text.slice(stop.next, Math.min(stop.within.end, from + opened.index + 70));
    return /^[^"“‘]{0,60}["”’'](?!\p{L})/u.test(rest) ? "join" : null;
  },
};

/** Someone who writes "i", or whose sentence or paragraph began in lower case, does not mark sentences by capitals. */
const isCareless = (stop: Stop): boolean =>
  /^["“‘(]?\p{Ll}/u.test(stop.text.slice(stop.sentenceStart, stop.sentenceStart + 2)) ||
  /(?:^|\s)i(?:['’](?:m|ve|ll|d))?\s/.test(stop.text.slice(stop.within.start, stop.within.end));

/** A stop before lower case ends nothing, except where the writer never uses capitals; a question or cry does. */
const lowerCaseAhead: StopRule = {
  name: "lower-case-ahead",
  judge(stop) {
    if (!startsLower(stop.word)) return null;
    if (stop.mark !== ".") return /^[!?]/.test(stop.mark) ? "break" : null;
    if (/^(?:e?bay|e?commerce|i(?:phone|pad|pod|tunes|os|cloud)|macos)/i.test(stop.word)) return "break";
    if (/^(?:https?:|www\.)/.test(stop.ahead) || LIST_LETTER.test(stop.ahead)) return "break";
    return /\p{Ll}{3}$|\)$/u.test(stop.token) && isCareless(stop) ? "break" : "join";
  },
};

/** Rules that look at marks and letters only, and hold in any language: before those that know words … */
export const STRUCTURE_FIRST: readonly StopRule[] = [
  wideStop,
  lostSpace,
  longWord,
  listMarker,
  ellipsis,
  punctuationAhead,
];

/** … and after them. */
export const STRUCTURE_LAST: readonly StopRule[] = [closedInside, openBracket, shortCry, lowerCaseAhead];
