import { DOTTED_TRAILING, INNER, MARKED_NAMES, NUMBERED, OPENERS, SAYING, TITLES, TRAILING } from "./english-words.ts";
import { isStop, startsLower, startsUpper, tokenKey } from "./look.ts";
import type { Stop, StopRule } from "./stop.ts";

/** The next word is one that opens a sentence and hardly ever goes on a name. */
const opens = (stop: Stop): boolean => startsUpper(stop.word) && OPENERS.has(stop.word.toLowerCase().replace("’", "'"));

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
    return /^[\d#§(]|^[A-Z](?![\p{L}'’])|^(?:[ivxlc]+|[IVXLC]+)\b/u.test(stop.ahead) ? "join" : null;
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

/** "9 P.M. Visitors": a time of day ends its sentence before a capital; "At 7 a.m. Mrs. Roe left" has only begun. */
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

/** "Ida M. Roe", "T.K. Vale", "E.U. Who": a capital initial goes on unless a sentence plainly opens behind it. */
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

/** "my wife and I. Was it", "vitamin C. The", "Karl I. Roe". */
function singleLetter(stop: Stop): "break" | "join" | null {
  const before = stop.text.slice(Math.max(stop.sentenceStart, stop.markStart - 24), stop.markStart - 1).trimEnd();
  const afterName = /(?:^|[\s("“])\p{Lu}[\p{L}'’.-]*$/u.test(before) || before === "";
  if (opens(stop) && (!afterName || stop.token === "I")) return "break";
  if (/^\p{Ll}$/u.test(stop.token)) return null;
  return afterName || !opens(stop) ? "join" : "break";
}

/** "Roe, Vale & Co. last week", "Inc. Chief Executive", against "Co. It closed". */
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

export const ENGLISH: readonly StopRule[] = [
  title,
  numbered,
  monthDay,
  inner,
  timeOfDay,
  initials,
  trailing,
  saying,
  markedName,
];
