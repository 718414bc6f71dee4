import { isStopWord } from "../text/stop-words.ts";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Whether a paragraph reads as running text and not as a label, a headline, a link or a list of them: it has the little
 * words that sentences are made of, and it is long or closed by a stop. (After jusText's stop word density, which tells
 * text from page furniture: J. Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011.)
 */
export function isProse(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length < 8) return false;
  const little = words.filter((word) => isStopWord(word.toLowerCase().replace("’", "'"))).length / words.length;
  // Little words of other languages are not listed here: there only length and the closing stop speak.
  const foreign = little < 0.05 && /[^\p{Script=Latin}\p{Script=Common}]/u.test(text);
  const closed = /[.!?…。][”"’')\]»]*$/.test(text);
  if (foreign) return closed || words.length >= 25;
  if (closed) return little >= 0.12;
  return words.length >= 25 && little >= 0.25;
}
