import type { Token } from "../numerals/token.ts";
import { PAST } from "../times/tense-words.ts";
import { FATES, IRREGULAR_PLURALS, NO_PLURALS, STOPS } from "./phrase-words.ts";

/** A noun phrase longer than this is a clause. */
const LONGEST = 6;

const isWord = (token: Token | undefined): token is Token => token !== undefined && /^\p{L}/u.test(token.raw);

/** A hyphen inside a compound: "first-team", "co-pilot". */
const isJoint = (tokens: readonly Token[], i: number): boolean =>
  /^[-‑]$/.test(tokens[i]?.word ?? "") && (tokens[i]?.glued ?? false) && (tokens[i + 1]?.glued ?? false);

/** Whether the word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) && !NO_PLURALS.has(word);
}

const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith("ly");

/** Past forms and participles in -ed and -ing end a phrase once it has its noun; before it they are adjectives ("recorded songs"). */
const isVerbal = (word: string): boolean => word.length > 4 && /(?:ed|ing)$/.test(word);

export interface Counted {
  readonly text: string;
  /** Index after its last token; the start where there is none. */
  readonly next: number;
}

/** Index after one word, with the rest of a compound ("first-team") or of an abbreviation ("U.S."). */
function wordEnd(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  if (
    /^(?:mr|mrs|ms|dr|gen|sen|rep)$/.test(tokens[i]?.word ?? "") &&
    tokens[at]?.word === "." &&
    isWord(tokens[at + 1])
  )
    at++;
  while (/^\p{Lu}$/u.test(tokens[at - 1]?.raw ?? "") && tokens[at]?.word === "." && tokens[at]?.glued) {
    at++;
    if (tokens[at]?.glued && /^\p{Lu}$/u.test(tokens[at]?.raw ?? "")) at++;
  }
  while (isJoint(tokens, at) && isWord(tokens[at + 1])) at += 2;
  return at;
}

/**
 * The noun phrase that begins at a token: "Russian troops", "first-team players", "heart transplants". It ends with the
 * first plural noun that no further plural follows; for one thing, with the first word before a verb or a closed-class word.
 */
export function countedAt(tokens: readonly Token[], i: number, text: string, single: boolean): Counted {
  const from = /^(?:more|further)$/.test(tokens[i]?.word ?? "") && isWord(tokens[i + 1]) ? i + 1 : i; // "20 more tanks"
  let at = from;
  let words = 0;
  let end = from;
  while (words < LONGEST && isWord(tokens[at])) {
    const token = tokens[at] as Token;
    if (words > 0 && joinsAdjectives(tokens, at)) {
      at++;
      continue;
    }
    if (stopsBefore(tokens, at, words, from)) break;
    words++;
    at = wordEnd(tokens, at);
    // "the gunman's brothers": the phrase goes on behind the possessive
    if (/^['’]$/.test(tokens[at]?.word ?? "") && tokens[at + 1]?.word === "s" && isWord(tokens[at + 2])) {
      at += 2;
      continue;
    }
    end = at;
    const last = tokens[at - 1]?.word ?? "";
    const next = tokens[at]?.word ?? "";
    if (isPlural(last) && (!isPlural(next) || FATES.has(next))) break;
    if (single && /[^s]s$/.test(tokens[at]?.word ?? "")) break;
    if (single && words >= 2 && !/(?:al|ic|ive|ous|ary|ful|able|ible|est|new|ed|ing)$/.test(token.word)) break;
  }
  const first = tokens[from];
  const last = tokens[end - 1];
  return end > from && first && last ? { text: text.slice(first.start, last.end), next: end } : { text: "", next: i };
}

/** "fishing and sailing clubs": between two words that no plural precedes and a plural follows. */
const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]?.word ?? "") &&
  isWord(tokens[at + 1]) &&
  !STOPS.has(tokens[at + 1]?.word ?? "") &&
  (isPlural(tokens[at + 1]?.word ?? "") || isPlural(tokens[at + 2]?.word ?? ""));

/** Whether a plural noun comes before the phrase ends: "painted boats", "newly mended nets", but not "1,204 needed to pass". */
function pluralWithin(tokens: readonly Token[], i: number): boolean {
  for (
    let k = i;
    k < i + 3 && isWord(tokens[k]) && (!STOPS.has(tokens[k]?.word ?? "") || joinsAdjectives(tokens, k));
    k++
  )
    if (isPlural(tokens[k]?.word ?? "")) return true;
  return false;
}

/** "20 more tanks", "5 other sides": these stand before a noun here, not instead of one. */
const LEADING = new Set(["more", "other", "further", "such", "own"]);

function stopsBefore(tokens: readonly Token[], at: number, words: number, start: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (words === 0 && LEADING.has(word)) return !isWord(tokens[at + 1]) || STOPS.has(tokens[at + 1]?.word ?? "");
  if (STOPS.has(word)) return tokens[at]?.raw !== "US";
  if (PAST.has(word) || word.includes("n't")) return true;
  if (words === 0) return (isAdverb(word) || isVerbal(word)) && !FATES.has(word) && !pluralWithin(tokens, at + 1);
  if (isAdverb(word)) return true;
  if (words > 0 && isVerbal(word) && !isPlural(tokens[at + 1]?.word ?? "")) return true;
  // a new name begins: "five tanks Ukraine lost"
  return words > 0 && at > start && /^\p{Lu}/u.test(tokens[at]?.raw ?? "") && isPlural(tokens[at - 1]?.word ?? "");
}
