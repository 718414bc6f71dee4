import type { Sentence, Source } from "../../read/source.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { PLAN_NOUNS } from "./cue-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** One sentence, ready for the rules. Indices count its tokens. */
export interface Scene {
  readonly source: Source;
  readonly sentence: Sentence;
  /** Place among the sentences of its source. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly title: boolean;
  /** The sentence before speaks of a plan in its opening, so that "it" may take it up. */
  readonly afterPlan: boolean;
  /** For each token, whether it belongs to the name of somebody who can act. */
  readonly named: readonly boolean[];
}

export const keyAt = (scene: Scene, i: number): string => scene.tokens[i]?.key ?? "";

/** The stretch from token `from` to before token `to`. */
export function spanOf(scene: Scene, from: number, to: number): Span {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

/** What is longer is no sentence but a broken text; the rules look back and ahead, so their cost grows with its square. */
const MOST_TOKENS = 300;
const OPENING = 12;

/** The sentences of a source; `namesIn` gives the names that stand in a stretch of it. */
export function scenesOf(source: Source, namesIn: (span: Span) => readonly Span[]): Scene[] {
  let opensWithPlan = false;
  return source.sentences.map((sentence, index) => {
    const tokens = tokensOf(source.text, sentence).slice(0, MOST_TOKENS);
    const names = namesIn(sentence);
    const named = tokens.map((token) => names.some((name) => overlaps(name, token)));
    const afterPlan = opensWithPlan;
    opensWithPlan = tokens.slice(0, OPENING).some(({ key }) => PLAN_NOUNS.has(key));
    return { source, sentence, index, tokens, named, afterPlan, title: isHeading(source, sentence) };
  });
}

const isHeading = (source: Source, { block }: Sentence): boolean =>
  /^(?:title|heading)$/.test(source.blocks[block]?.role ?? "");

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your some any all each every no both",
);
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could shall should may might must cannot can't won't wouldn't",
);
export const ADVERBS = set(
  "also again once now still already never not just only even then soon always often ever together instead therefore thus further " +
    "today yesterday tomorrow wednesday monday tuesday thursday friday saturday sunday later earlier yet simply fully",
);
export const isAdverb = (key: string): boolean =>
  ADVERBS.has(key) || (key.length > 4 && key.endsWith("ly") && key !== "family");

export const QUOTES = set("\" “ ” ‘ '' ``");
export const DASHES = set("– — ― --");

/** The first token from `from` on that is no adverb. */
export function skipAdverbs(scene: Scene, from: number): number {
  let i = from;
  while (i < scene.tokens.length && isAdverb(keyAt(scene, i))) i++;
  return i;
}
