import { isStopWord } from "../../text/stop-words.ts";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Scripts that write no spaces: two characters weigh about as much as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Number of words; characters of scripts without spaces count half each. */
export const wordsIn = (text: string): number => {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return (text.match(WORD)?.length ?? 0) + Math.floor(unspaced / 2);
};

/** Closed by a stop, with quotation marks (German ones close with “), brackets or a reference mark behind it. */
export const CLOSED = /[.!?…。][”“"’')\]»*_]{0,3}$/;

/**
 * Whether a paragraph reads as running text and not as a label, a headline, a link or a list of them: it has the little
 * words that sentences are made of, and it is long or closed by a stop. (After jusText's stop word density, which tells
 * text from page furniture: J. Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011.)
 */
export function isProse(text: string): boolean {
  const count = wordsIn(text);
  if (count < 8) return false;
  const closed = CLOSED.test(text);
  // A list of links has no little words; only English ones are listed, so other languages are judged by marks and length.
  const words = text.match(WORD) ?? [];
  const english =
    words.filter((word) => isStopWord(word.toLowerCase().replace("’", "'"))).length / Math.max(1, words.length);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length / Math.max(1, words.length);
  const unspaced = (text.match(UNSPACED)?.length ?? 0) > text.length / 4;
  if (unspaced) return /[。、！？]/.test(text);
  if (closed) return english >= 0.12 || lower >= 0.5;
  return count >= 25 && (english >= 0.25 || (lower >= 0.5 && /[,.;:]\s/.test(text)));
}
