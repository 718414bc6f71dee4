import { isStopWord } from "../../text/stop-words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that write no spaces: two characters weigh about as much as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Only from here on in Unicode do scripts lie that write no spaces. */
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u2e80-\uffff]/;

/** Number of words; characters of scripts without spaces count half each. */
export function wordsIn(text: string): number {
  const unspaced = MAY_BE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  return wordCount(text) + Math.floor(unspaced / 2);
}

const [UNKNOWN, INNER, JOINER, OTHER, HALF] = [0, 1, 2, 3, 4];

/** Class of each UTF-16 unit, filled as they are met: a look at a table costs less than a Unicode property. */
const classes = new Uint8Array(65536);

function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(unit);
  const found =
    unit >= 0xd800 && unit < 0xe000
      ? HALF
      : /[\p{L}\p{M}\p{N}]/u.test(char)
        ? INNER
        : /['’-]/.test(char)
          ? JOINER
          : OTHER;
  classes[unit] = found;
  return found;
}

/** How often WORD matches, without its matches; characters beyond the basic plane are left to it. */
function wordCount(text: string): number {
  let count = 0;
  let before = OTHER;
  let joined = false;
  for (let i = 0; i < text.length; i++) {
    const here = classOf(text.charCodeAt(i));
    if (here === HALF) return text.match(WORD)?.length ?? 0;
    if (here === INNER && before !== INNER && !(before === JOINER && joined)) count++;
    joined = here === JOINER && before === INNER;
    before = here;
  }
  return count;
}

/** Closed by a stop, with quotation marks (German ones close with “), brackets or a reference mark behind it. */
export const CLOSED = /[\p{Sentence_Terminal}…][”“"’')\]»*_]{0,3}$/u;

/**
 * Whether a paragraph reads as running text and not as a label, a headline, a link or a list of them: it has the little
 * words that sentences are made of, and it is long or closed by a stop. (After jusText's stop word density, which tells
 * text from page furniture: J. Pomikálek, Removing Boilerplate and Duplicate Content from Web Corpora, 2011.)
 */
export function isProse(text: string, count = wordsIn(text)): boolean {
  if (count < 8) return false;
  const closed = CLOSED.test(text.slice(-8));
  const sample = text.slice(0, LOOKED_AT);
  if (isCaseless(sample)) return closed || (count >= 15 && /[\p{Sentence_Terminal}、]/u.test(sample));
  // A list of links has no little words; only English ones are listed, so other languages are judged by their lower case.
  const words = sample.match(WORD) ?? [];
  const little = words.filter((word) => isStopWord(word.toLowerCase())).length / Math.max(1, words.length);
  const lower = (): number => words.filter(startsLower).length / Math.max(1, words.length);
  if (closed) return little >= 0.12 || lower() >= 0.5;
  return count >= 25 && (little >= 0.25 || (lower() >= 0.5 && /[.!?,;:]\s/.test(sample)));
}

/** Enough of a paragraph to tell what it is made of. */
const LOOKED_AT = 300;

const startsLower = (word: string): boolean => /^(?:[a-z]|(?![\x00-\x7f])\p{Ll})/u.test(word);

/** Written in a script without capitals (Arabic, Chinese, Hindi …), for the most part. */
function isCaseless(text: string): boolean {
  if (/[a-zа-я]{3}/.test(text.slice(0, 60))) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0) < letters / 2;
}
