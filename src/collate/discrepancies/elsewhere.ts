import type { Citation } from "../../read/citation.ts";
import { cite } from "../../read/citation.ts";
import type { Sentence, Source } from "../../read/source.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Word } from "../../text/words.ts";
import { wordsOf } from "../../text/words.ts";
import { rootOf } from "../align/root.ts";
import type { Reading } from "../discrepancy.ts";
import type { Draft } from "./draft.ts";

/** Kinds whose readings are words of the text: who says it, when and in which order is not told by a phrase alone. */
const IN_WORDS: ReadonlySet<Draft["kind"]> = new Set<Draft["kind"]>(["figure", "wording", "list", "label"]);

/** Words of content, those of the reading aside, that a sentence must share with a cited one to speak of the same. */
const SAME_MATTER = 2;

/**
 * Draws in the sources that no rule compared: one that has the words of a reading, in a sentence on the same matter, is
 * not silent. Nothing is guessed: a source that has it in words of its own stays out.
 */
export function withReadingsElsewhere(draft: Draft, sources: readonly Source[]): Draft {
  if (!IN_WORDS.has(draft.kind)) return draft;
  const cited = new Set(draft.readings.flatMap((reading) => reading.citations.map((each) => each.source)));
  const phrases = draft.readings.map((reading) => phraseOf(reading));
  const found = draft.readings.map((): Citation[] => []);
  for (const source of sources) {
    if (cited.has(source.id)) continue;
    const best = bestIn(source, phrases);
    if (best) found[best.reading]?.push(cite(source, best.sentence));
  }
  if (found.every((citations) => citations.length === 0)) return draft;
  const readings = draft.readings.map(({ value, citations }, i) => ({
    value,
    citations: [...citations, ...(found[i] ?? [])].sort((a, b) =>
      a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1,
    ),
  }));
  return { ...draft, readings };
}

interface Phrase {
  readonly keys: readonly string[];
  /** Roots of content in the sentences cited for it, those of the phrase aside. */
  readonly around: ReadonlySet<string>;
}

function phraseOf({ value, citations }: Reading): Phrase {
  const words = value.endsWith("…") ? [] : wordsOf(value);
  const own = new Set(words.map(({ key }) => rootOf(key)));
  const around = citations.flatMap(({ exact }) => contentOf(wordsOf(exact))).filter((root) => !own.has(root));
  return { keys: words.map(({ key }) => key), around: new Set(around) };
}

const contentOf = (words: readonly Word[]): string[] =>
  words.filter(({ key }) => !isStopWord(key)).map(({ key }) => rootOf(key));

interface Found {
  readonly reading: number;
  readonly sentence: Sentence;
  readonly length: number;
}

/** The longest phrase that a source has: "Keld and Moravia" stands in "Ostania, Keld and Moravia" too. */
function bestIn(source: Source, phrases: readonly Phrase[]): Found | null {
  let best: Found | null = null;
  for (const sentence of source.sentences) {
    const words = sentenceWords(source, sentence);
    for (const [reading, { keys, around }] of phrases.entries()) {
      if (keys.length === 0 || (best !== null && keys.length <= best.length) || !holds(words, keys)) continue;
      const shared = new Set(contentOf(words).filter((root) => around.has(root))).size;
      if (shared >= SAME_MATTER) best = { reading, sentence, length: keys.length };
    }
  }
  return best;
}

function holds(words: readonly Word[], keys: readonly string[]): boolean {
  return words.some((word, at) => word.key === keys[0] && keys.every((key, i) => words[at + i]?.key === key));
}

const known = new WeakMap<Sentence, readonly Word[]>();

function sentenceWords({ text }: Source, sentence: Sentence): readonly Word[] {
  const old = known.get(sentence);
  if (old) return old;
  const words = wordsOf(text, sentence);
  known.set(sentence, words);
  return words;
}
