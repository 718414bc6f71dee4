import type { Token } from "../numerals/token.ts";
import type { Direction } from "./reading.ts";
import { FUTURE, FUTURE_BEFORE_TO, NOT_PAST, PAST } from "./tense-words.ts";

/** Looks no further than this many words from a date; a clause is rarely longer, and the work stays bounded. */
const REACH = 25;

/** The end of a sentence for this purpose; a dot after a short word is likelier an abbreviation. */
const ends = (tokens: readonly Token[], i: number): boolean => {
  const word = tokens[i]?.word;
  if (word === "?" || word === "!" || word === ";") return true;
  return word === "." && (tokens[i - 1]?.raw.length ?? 0) > 3;
};

const isWordToken = (word: string): boolean => word.length > 1;

function tenseOf(tokens: readonly Token[], i: number): Direction {
  const word = tokens[i]?.word ?? "";
  if (!isWordToken(word)) return 0;
  if (FUTURE.has(word) || word.endsWith("'ll")) return 1;
  // "is due to meet", "agreed to meet": the infinitive looks ahead, whatever the verb before it.
  if (word === "to" && FUTURE_BEFORE_TO.has(tokens[i - 1]?.word ?? "")) return 1;
  if (FUTURE_BEFORE_TO.has(word) && tokens[i + 1]?.word === "to") return 1;
  // "will be held", "to be sent": the participle is of no tense, what stands before "be" is.
  if (tokens[i - 1]?.word === "be") return 0;
  if (PAST.has(word)) return -1;
  return word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word) ? -1 : 0;
}

/** Where the verb nearest to a date points in a language of which only the verbs that look ahead are listed. */
export function directionBy(tokens: readonly Token[], i: number, future: ReadonlySet<string>): Direction {
  for (let k = i - 1; k >= 0 && k >= i - REACH && !ends(tokens, k); k--)
    if (future.has(tokens[k]?.word ?? "")) return 1;
  for (let k = i; k < tokens.length && k <= i + REACH && !ends(tokens, k); k++)
    if (future.has(tokens[k]?.word ?? "")) return 1;
  return 0;
}

/**
 * Where the verb nearest to a date points: back through the clause first ("will meet on Thursday, he said"), then onward
 * ("On Thursday the council met"). 0 where no verb tells. Accepted: "is expected to arrive on Friday" looks ahead.
 */
export function directionAt(tokens: readonly Token[], i: number): Direction {
  for (let k = i - 1; k >= 0 && k >= i - REACH && !ends(tokens, k); k--) {
    const tense = tenseOf(tokens, k);
    if (tense !== 0) return tense;
  }
  for (let k = i; k < tokens.length && k <= i + REACH && !ends(tokens, k); k++) {
    const tense = tenseOf(tokens, k);
    if (tense !== 0) return tense;
  }
  return 0;
}
