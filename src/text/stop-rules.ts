import { DOTTED_TRAILING, INNER, MARKED_NAMES, NUMBERED, OPENERS, SAYING, TITLES, TRAILING } from "./abbreviations.ts";
import type { Stop, StopRule } from "./stop.ts";

const startsLower = (s: string): boolean => /^\p{Ll}/u.test(s);
const startsUpper = (s: string): boolean => /^\p{Lu}/u.test(s);
const isStop = (stop: Stop): boolean => stop.mark === ".";
const glued = (stop: Stop): boolean => stop.next === stop.end;
const opens = (stop: Stop): boolean => startsUpper(stop.word) && OPENERS.has(stop.word.toLowerCase().replace("’", "'"));
const tokenKey = (stop: Stop): string => stop.token.toLowerCase();
/** Whether nothing but opening marks stands between the sentence's start and the token. */
const tokenIsFirst = (stop: Stop): boolean =>
  /^[\s"'“‘([*_#>•⁃–-]*$/.test(stop.text.slice(stop.sentenceStart, stop.markStart - stop.token.length));

/** "(b) Hello", "(iv) Hello". */
const LIST_LETTER = /^\((?:[a-z]|[ivx]{1,4})\)/;

/** "文。文": the wide stops need no space after them. */
const wideStop: StopRule = {
  name: "wide-stop",
  judge: (stop) => (/[。！？．｡]/.test(stop.mark) ? "break" : null),
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
    if (!/^["“‘(]?(?:\p{Lu}\p{Ll}|[AI]\s)/u.test(text.slice(end, end + 4))) return "join";
    const chunk = `${/\S*$/.exec(before)?.[0]}${stop.mark}${/^\S{0,40}/.exec(text.slice(end))?.[0]}`;
    if (/@|:\/\/|www\.|\.\w{2,4}\/|\.(?:com|org|net|gov|edu|co|io|uk|ru|de)\b/i.test(chunk)) return "join";
    return stop.mark === "." && TITLES.has(tokenKey(stop)) ? "join" : "break";
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

/** "Mr. Smith", "Sen. Rand", "Mt. Fuji". "5th st. near" has lower case behind it and is left to the next rules. */
const title: StopRule = {
  name: "title",
  judge(stop) {
    if (!isStop(stop) || stop.closers !== "" || !TITLES.has(tokenKey(stop))) return null;
    if (TRAILING.has(tokenKey(stop)) && (opens(stop) || startsLower(stop.token))) return null;
    return startsUpper(stop.word) || /^\p{Lu}/u.test(stop.ahead) ? "join" : null;
  },
};

/** "p. 55", "No. 1026", "Sec. 4", "Fig. B". */
const numbered: StopRule = {
  name: "numbered",
  judge(stop) {
    if (!isStop(stop) || !NUMBERED.has(tokenKey(stop))) return null;
    return /^[\d#§(]|^[A-Z](?![\p{L}'’])|^[ivxlc]+\b/u.test(stop.ahead) ? "join" : null;
  },
};

/** "Dec. 31st", "Jan. 20": an abbreviated month before its day. */
const monthDay: StopRule = {
  name: "month-day",
  judge: (stop) =>
    isStop(stop) &&
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(tokenKey(stop)) &&
    /^\d{1,4}/.test(stop.ahead)
      ? "join"
      : null,
};

/** "e.g. Paris", "i.e. The Hague", "Giants vs. Tigers". */
const inner: StopRule = {
  name: "inner",
  judge: (stop) => (isStop(stop) && INNER.has(tokenKey(stop)) && stop.token !== "al" ? "join" : null),
};

/** "6 P.M. Travelers": a time of day ends its sentence before a capital; "At 5 a.m. Mr. Smith went" has only begun. */
const timeOfDay: StopRule = {
  name: "time-of-day",
  judge(stop) {
    if (!isStop(stop) || !/^[ap]\.?m$/.test(tokenKey(stop)) || !startsUpper(stop.word)) return null;
    const before = stop.text.slice(stop.sentenceStart, stop.markStart);
    if (
      /^["“]?(?:At|By|Around|Before|After|Until|Since|About|On \w+ at)\s+[\d:.]+\s+\S+$/u.test(before) &&
      !opens(stop)
    )
      return "join";
    return /^(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|PT|GMT|UTC|CET|BST|Eastern|Pacific|Central|Mountain|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      stop.word,
    )
      ? "join"
      : "break";
  },
};

/** "Jonas E. Smith", "J.C. Penney", "E.U. How": a capital initial goes on unless a sentence plainly opens behind it. */
const initials: StopRule = {
  name: "initials",
  judge(stop) {
    if (!isStop(stop) || !/^(?:\p{L}\.){0,6}\p{L}$/u.test(stop.token)) return null;
    if (stop.closers !== "") return null;
    if (startsLower(stop.word)) return "join";
    if (!startsUpper(stop.word)) return /^[\d(&,;:–—-]/.test(stop.ahead) ? "join" : null;
    if (stop.token.length === 1) return singleLetter(stop);
    return opens(stop) && !/^(?:[A-Z]|[A-Z]\.)(?:\s|$)/.test(stop.ahead.slice(0, 2).replace(/^I\s/, ""))
      ? "break"
      : "join";
  },
};

/** "you and I. Did you", "plan B. The", "Albert I. Jones". */
function singleLetter(stop: Stop): "break" | "join" | null {
  const before = stop.text.slice(Math.max(stop.sentenceStart, stop.markStart - 24), stop.markStart - 1).trimEnd();
  const afterName = /(?:^|[\s("“])\p{Lu}[\p{L}'’.-]*$/u.test(before) || before === "";
  if (opens(stop) && (!afterName || stop.token === "I")) return "break";
  if (/^\p{Ll}$/u.test(stop.token)) return null;
  return afterName || !opens(stop) ? "join" : "break";
}

/** "Pitt, Briggs & Co. at noon", "Inc. Chief Executive", against "Co. It closed". */
const trailing: StopRule = {
  name: "trailing",
  judge(stop) {
    const key = tokenKey(stop);
    if (!isStop(stop) || stop.closers !== "" || !(TRAILING.has(key) || DOTTED_TRAILING.has(key))) return null;
    if (startsLower(stop.word)) return "join";
    // "in.", "sat.", "sun.", "no." and the like are words too: only what is written as a name or after a number is cut short.
    if (
      isWordToo(key) &&
      !startsUpper(stop.token) &&
      !/\d\s?$/.test(stop.text.slice(stop.markStart - key.length - 3, stop.markStart - key.length))
    )
      return null;
    if (
      UNITS.has(key) &&
      !/\d\s?$/.test(stop.text.slice(Math.max(0, stop.markStart - key.length - 2), stop.markStart - key.length))
    )
      return null;
    if (opens(stop)) return "break";
    if (startsUpper(stop.word)) return startsUpper(stop.token) ? "join" : "break";
    return /^[(&,;:\d]/.test(stop.ahead) ? "join" : null;
  },
};

const WORDS_TOO = new Set(
  "in sat sun mar miss mass ill wash ore ind la del med min max art fig est mo mi max sc rev sec cl temp dist".split(
    " ",
  ),
);
/** Only a number before one makes it a unit: "Mm. Hot out." is a murmur. */
const UNITS: ReadonlySet<string> = new Set(
  "mm cm km kg lb lbs oz ft yd yds mi hr hrs min sec secs yr yrs wk wks gal qt tbsp tsp mph kph bn mil tn".split(" "),
);

const isWordToo = (key: string): boolean => WORDS_TOO.has(key);

/** "Leave me alone! he yelled": a short cry followed by who cries it. */
const saying: StopRule = {
  name: "saying",
  judge(stop) {
    const first = /^(?:,\s*)?(\p{Ll}+)(?:\s+(\p{Ll}+))?/u.exec(stop.ahead);
    if (!first) return null;
    if (SAYING.has(first[1] as string)) return "join";
    return /^(?:he|she|they|we|it|i|you)$/.test(first[1] as string) && SAYING.has(first[2] ?? "") ? "join" : null;
  },
};

/** "Yahoo! in the", "Jeopardy! host". */
const markedName: StopRule = {
  name: "marked-name",
  judge: (stop) =>
    stop.mark === "!" && MARKED_NAMES.has(tokenKey(stop)) && !opens(stop) && /^\p{L}/u.test(stop.ahead) ? "join" : null,
};

/** "(He worked as an engineer.) at the local", "“This is great.” she said": what was closed was part of the sentence. */
const closedInside: StopRule = {
  name: "closed-inside",
  judge: (stop) => (stop.closers !== "" && startsLower(stop.word) && /["”’'»)\]]/.test(stop.closers) ? "join" : null),
};

/** "called them “unlawful.” (Smith 55)" and ". , and": punctuation cannot begin a sentence. */
const punctuationAhead: StopRule = {
  name: "punctuation-ahead",
  judge(stop) {
    if (LIST_LETTER.test(stop.ahead)) return null;
    return /^[,;:)\]}%&]|^\.{2}|^\((?:[\p{L}\s.'’-]{1,30}\s)?\d{1,4}\)|^\(\p{Ll}/u.test(stop.ahead) ? "join" : null;
  },
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

/** Someone who writes "i", or whose sentence or paragraph began in lower case, does not mark sentences by capitals. */
const isCareless = (stop: Stop): boolean =>
  /^["“‘(]?\p{Ll}/u.test(stop.text.slice(stop.sentenceStart, stop.sentenceStart + 2)) ||
  /(?:^|\s)i(?:['’](?:m|ve|ll|d))?\s/.test(stop.text.slice(stop.within.start, stop.within.end));

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

/** In order; the first that does not decline decides. What none decides is the end of a sentence. */
export const STOP_RULES: readonly StopRule[] = [
  wideStop,
  lostSpace,
  listMarker,
  ellipsis,
  punctuationAhead,
  title,
  numbered,
  monthDay,
  inner,
  timeOfDay,
  initials,
  trailing,
  saying,
  markedName,
  closedInside,
  openBracket,
  shortCry,
  lowerCaseAhead,
];
