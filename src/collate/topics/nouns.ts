import type { Source } from "../../read/source.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { stem, type Word, wordsOf } from "../../text/words.ts";
import { readVerb } from "../measures/verbs.ts";
import { BEFORE_VERB, OPENERS } from "./words.ts";

/** Which words these texts use as nouns, told by the company that they keep there. */
export interface Nouns {
  /** The word heads noun phrases, and is no verb at least as often. */
  isNoun(key: string): boolean;
  /** The word does not act as a verb more often than it stands in a noun phrase. */
  isNominal(key: string): boolean;
}

const GAP = /^[\s-]{1,3}$/;

/** Whether nothing but a space or a hyphen stands between the two. */
export const areNeighbours = (text: string, a: { readonly end: number }, b: { readonly start: number }): boolean =>
  GAP.test(text.slice(a.end, b.start));

const isPast = (key: string): boolean => readVerb(key)?.form === "past";
const isThird = (key: string): boolean => readVerb(key)?.form === "third";
const endsRun = (key: string): boolean => isStopWord(key) || BEFORE_VERB.has(key);

const increase = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

interface Counts {
  /** By stem. */
  readonly heads: Map<string, number>;
  /** Last in a run, but maybe its verb: "the office holds". */
  readonly doubtful: Map<string, number>;
  readonly modifiers: Map<string, number>;
  /** By word: "vote" is a verb where "voting" and "votes" are not. */
  readonly verbs: Map<string, number>;
}

/** The words of content from `from` on up to a small word, a mark or a verb in the past. */
function runFrom(words: readonly Word[], from: number, text: string): Word[] {
  const run: Word[] = [];
  for (let i = from; i < words.length; i++) {
    const word = words[i] as Word;
    const before = words[i - 1];
    if (endsRun(word.key) || (run.length > 0 && isPast(word.key))) break;
    if (run.length > 0 && before && !areNeighbours(text, before, word)) break;
    run.push(word);
  }
  return run;
}

function countSentence(words: readonly Word[], text: string, counts: Counts): void {
  for (const [i, { key }] of words.entries()) {
    const next = words[i + 1];
    if (next && BEFORE_VERB.has(key) && !endsRun(next.key)) increase(counts.verbs, next.key);
    if (!OPENERS.has(key) || !next || !areNeighbours(text, words[i] as Word, next)) continue;
    const run = runFrom(words, i + 1, text);
    if (run[0] && /ing$/.test(run[0].key) && run.length > 1) continue;
    for (const [k, { key: own }] of run.entries()) {
      const last = k === run.length - 1;
      increase(!last ? counts.modifiers : k > 0 && isThird(own) ? counts.doubtful : counts.heads, stem(own));
    }
  }
}

/** Reads all kept sentences once; see Nouns. */
export function nounsOf(sources: readonly Source[]): Nouns {
  const counts: Counts = { heads: new Map(), doubtful: new Map(), modifiers: new Map(), verbs: new Map() };
  for (const { text, sentences } of sources)
    for (const sentence of sentences) countSentence(wordsOf(text, sentence).slice(0, MOST_WORDS), text, counts);
  const heads = (key: string) => {
    const sure = counts.heads.get(stem(key)) ?? 0;
    return sure > 0 ? sure + (counts.doubtful.get(stem(key)) ?? 0) : 0;
  };
  const modifiers = (key: string) => counts.modifiers.get(stem(key)) ?? 0;
  const verbs = (key: string) => counts.verbs.get(key) ?? 0;
  return {
    isNoun: (key) =>
      !/ly$/.test(key) &&
      heads(key) > 0 &&
      heads(key) >= VERB_WEIGHT * verbs(key) &&
      (!ADJECTIVAL.test(key) || heads(key) > modifiers(key)),
    isNominal: (key) =>
      !/ly$/.test(key) && heads(key) + modifiers(key) > 0 && heads(key) + modifiers(key) >= verbs(key),
  };
}

/** Endings of adjectives: such a word is a noun only where it mostly stands as one ("proposal", but not "criminal"). */
const ADJECTIVAL = /(?:al|ive|ous|ful|ic|ble|ary|less|ish|ed)$/;
const MOST_WORDS = 300;
const VERB_WEIGHT = 1.5;
