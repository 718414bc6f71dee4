import { isStopWord } from "../../text/stop-words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that write no spaces: two characters weigh about as much as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Number of words; characters of scripts without spaces count half each. */
export const wordsIn = (text: string): number => {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(WORD)?.length ?? 0) + Math.floor(unspaced / 2);
};

/** Closed by a stop, with quotation marks (German ones close with “), brackets or a reference mark behind it. */
export const CLOSED = /[\p{Sentence_Terminal}…][”“"’')\]»*_]{0,3}$/u;

/**
 * Whether a paragraph reads as running text and not as a label, a headline, a link or a list of them: it has the little
 * words that sentences are made of, and it is long or closed by a stop. (After jusText's stop word density, which tells
 * text from page furniture: J. Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011.)
 */
export function isProse(text: string): boolean {
  const count = wordsIn(text);
  if (count < 8) return false;
  const closed = CLOSED.test(text);
  if (isCaseless(text)) return closed || (count >= 15 && /[\p{Sentence_Terminal}、]/u.test(text));
  // A list of links has no little words; only English ones are listed, so other languages are judged by their lower case.
  const words = text.match(WORD) ?? [];
  const share = (test: (word: string) => boolean): number => words.filter(test).length / Math.max(1, words.length);
  const little = share((word) => isStopWord(word.toLowerCase().replace("’", "'")));
  const lower = share((word) => /^\p{Ll}/u.test(word));
  if (closed) return little >= 0.12 || lower >= 0.5;
  return count >= 25 && (little >= 0.25 || (lower >= 0.5 && /[.!?,;:]\s/.test(text)));
}

/** Written in a script without capitals (Arabic, Chinese, Hindi …), for the most part. */
function isCaseless(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0) < letters / 2;
}
