import type { Stop } from "./stop.ts";

export const startsLower = (s: string): boolean => /^\p{Ll}/u.test(s);
export const startsUpper = (s: string): boolean => /^\p{Lu}/u.test(s);

/** A single full stop: the only mark that abbreviations are written with. */
export const isStop = (stop: Stop): boolean => stop.mark === ".";

/** The token in lower case, to be looked up in word lists. */
export const tokenKey = (stop: Stop): string => stop.token.toLowerCase();

/** Whether nothing but opening marks stands between the sentence's start and the token. */
export const tokenIsFirst = (stop: Stop): boolean =>
  /^[\s"'“„«‘([*_#>•⁃–-]*$/.test(stop.text.slice(stop.sentenceStart, stop.markStart - stop.token.length));

/** A set of the words of a list, for lexicons written as one string. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
