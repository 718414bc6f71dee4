import type { Sentence, Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** One sentence, ready for the rules. Indices count its tokens. */
export interface Scene {
  readonly source: Source;
  readonly sentence: Sentence;
  /** Place among the sentences of its source. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly title: boolean;
}

export const keyAt = (scene: Scene, i: number): string => scene.tokens[i]?.key ?? "";

/** The stretch from token `from` to before token `to`. */
export function spanOf(scene: Scene, from: number, to: number): Span {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

export function scenesOf(source: Source): Scene[] {
  return source.sentences.map((sentence, index) => ({
    source,
    sentence,
    index,
    tokens: tokensOf(source.text, sentence),
    title: source.blocks[sentence.block]?.role === "title" || source.blocks[sentence.block]?.role === "heading",
  }));
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const DETERMINERS = set(
  "the a an this that these those his her its their our my your some any all each every no both",
);
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could shall should may might must",
);
export const ADVERBS = set(
  "also again once now still already never not just only even then soon always often ever together instead therefore thus further " +
    "today yesterday tomorrow wednesday monday tuesday thursday friday saturday sunday later earlier yet simply fully",
);
export const isAdverb = (key: string): boolean =>
  ADVERBS.has(key) || (key.length > 4 && key.endsWith("ly") && key !== "family");

export const QUOTES = set("\" “ ” ‘ '' ``");
export const DASHES = set("– — ― --");
