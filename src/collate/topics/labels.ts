import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { fold, stem } from "../../text/words.ts";
import type { Passage, Term } from "../align/passage.ts";
import { readVerb } from "../measures/verbs.ts";
import { areNeighbours, type Nouns } from "./nouns.ts";
import { EMPTY_NOUNS, GENERIC_MODIFIERS } from "./words.ts";

/** A noun, or a noun with the word before it, that may name what a passage is about. */
export interface Label extends Span {
  /** Stems: passages that share it share the label. */
  readonly key: string;
  /** The stem of its noun and of the word before, where it has two. */
  readonly stems: readonly string[];
  /** How much it says in any English text, in bits. */
  readonly bits: number;
  /** It stands by itself, not before another noun. */
  readonly whole: boolean;
  /** A name keeps its capitals. */
  readonly proper: boolean;
}

const keyOf = (text: string, term: Span): string => fold(text.slice(term.start, term.end));

/** "tweeted", "deadliest", "ranking": forms that stand alone without naming a thing. */
const DESCRIBING = /[^e]ed$|iest$|^(?:ranking|leading|growing|existing|pending)$/;

const namesThing = (key: string, nouns: Nouns): boolean =>
  key.length > 2 &&
  nouns.isNoun(key) &&
  !DESCRIBING.test(key) &&
  readVerb(key)?.form !== "past" &&
  !EMPTY_NOUNS.has(key) &&
  !GENERIC_MODIFIERS.has(key) &&
  !isStopWord(key);

/** Letters and dots of a law or scheme that goes by its initials: three letters at least. */
const INITIALS = /^(?:\p{Lu}\.?){3,8}$/u;

/** A name says who or where, not what about; initials may be those of a law or a scheme. */
const isLoneName = (text: string, term: Term): boolean =>
  term.kind === "name" && !INITIALS.test(text.slice(term.start, term.end));

/** "selling oil" is no kind of oil, "voting rights" are rights: a word in -ing must be a noun of its own. */
const describes = (key: string, term: Term, nouns: Nouns): boolean =>
  term.kind === "word" &&
  !GENERIC_MODIFIERS.has(key) &&
  !EMPTY_NOUNS.has(key) &&
  !isStopWord(key) &&
  (key.endsWith("ing") ? nouns.isNoun(key) : nouns.isNominal(key));

/** The labels in a passage, in the order of the text; `excluded` holds stems that may name nothing, as those of the parties. */
export function labelsIn(
  passage: Passage,
  { text }: Pick<Source, "text">,
  nouns: Nouns,
  excluded: ReadonlySet<string>,
): Label[] {
  const found: Label[] = [];
  for (const [i, term] of passage.terms.entries()) {
    const key = keyOf(text, term);
    if (term.kind === "number" || excluded.has(stem(key))) continue;
    const next = passage.terms[i + 1];
    const whole = !(next && areNeighbours(text, term, next) && nouns.isNominal(keyOf(text, next)));
    const noun = stem(key);
    if (namesThing(key, nouns) && !isLoneName(text, term))
      found.push({
        key: noun,
        stems: [noun],
        bits: term.bits,
        whole,
        proper: term.kind === "name",
        start: term.start,
        end: term.end,
      });
    const before = passage.terms[i - 1];
    if (!before || !namesThing(key, nouns) || !areNeighbours(text, before, term)) continue;
    const modifier = keyOf(text, before);
    if (!describes(modifier, before, nouns) || excluded.has(stem(modifier))) continue;
    const stems = [stem(modifier), noun];
    found.push({
      key: stems.join(" "),
      stems,
      bits: before.bits + term.bits,
      whole,
      proper: false,
      start: before.start,
      end: term.end,
    });
  }
  return found;
}
