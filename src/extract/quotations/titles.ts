/** Small words that a title or a name leaves in lower case. */
const SMALL = /^(?:a|an|and|as|at|by|de|for|from|in|of|on|or|the|to|vs|with)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** A quotation of more words is speech even where all of them are capitals: shouting, headlines read out. */
const MOST_WORDS = 8;

/**
 * Whether quoted words are the title of a work or a name: all but the small ones begin with a capital and no stop of a
 * sentence ends them. Accepts: Lost Harbour; The Bridge of Sighs. Traps: a single capital is the start of a sentence
 * ("Never again"), so two are needed; "No." and "Yes, Sir!" end like sentences.
 */
export function looksLikeTitle(quoted: string): boolean {
  if (/[.!?…,]\s*$/.test(quoted)) return false;
  const words = quoted.match(WORD) ?? [];
  const large = words.filter((word) => !SMALL.test(word));
  return words.length <= MOST_WORDS && large.length > 1 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Slogans are as short as most titles ("Make Norland Whole Again"), and they are shouted by somebody. */
const LEAST_WORDS = 5;

/**
 * Whether quoted words that stand beside a cue are the title of a work all the same: longer than a slogan, whatever comma
 * the marks hold. Accepts: The Late Hour with Mara Lind,
 */
export const isTitleOfWork = (quoted: string): boolean =>
  (quoted.match(WORD)?.length ?? 0) >= LEAST_WORDS && looksLikeTitle(quoted.replace(/,\s*$/, ""));
