import type { Briefing } from "../../../src/brief/briefing.ts";
import type { Citation } from "../../../src/read/citation.ts";
import { type Evidence, evidenceIn } from "./evidence.ts";
import type { Gold, GoldPassage, Passage } from "./gold.ts";
import type { Texts } from "./read-gold.ts";

/** A briefing beside its annotation, and what all the figures ask of the two. */
export interface Judged {
  readonly briefing: Briefing;
  readonly gold: Gold;
  readonly evidence: Evidence;
  /** A citation in the annotation's terms. */
  at(citation: Omit<Citation, "exact">): Passage;
  /** The annotation's name of a source. */
  named(source: string): string;
  /** Every name of an actor; none for null. */
  names(actor: string | null): readonly string[];
  /** Source and words of a passage, for people. */
  words(passage: Passage): string;
  /** Whether any of the cited passages covers any of the annotated ones. */
  meets(cited: readonly Passage[], gold: readonly GoldPassage[]): boolean;
}

/** The annotation names sources by their files, without folder and ending. */
export const sourceName = (file: string): string => file.replace(/^.*\//, "").replace(/\.\w+$/, "");

export const textsOf = (briefing: Briefing): Texts =>
  new Map(briefing.sources.map(({ file, text }) => [sourceName(file), text]));

export function judge(briefing: Briefing, gold: Gold): Judged {
  const files = new Map(briefing.sources.map(({ id, file }) => [id, sourceName(file)]));
  const actors = new Map(briefing.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const texts = textsOf(briefing);
  const evidence = evidenceIn(texts);
  const named = (source: string): string => files.get(source) ?? source;
  return {
    briefing,
    gold,
    evidence,
    named,
    at: ({ source, start, end }) => ({ source: named(source), start, end }),
    names: (actor) => (actor === null ? [] : (actors.get(actor) ?? [actor])),
    words: ({ source, start, end }) => `${source}: ${(texts.get(source) ?? "").slice(start, end).replace(/\s+/g, " ")}`,
    meets: (cited, wanted) => cited.some((one) => wanted.some((other) => evidence.covers(one, other))),
  };
}
