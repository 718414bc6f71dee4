import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import { OTHER } from "./other.ts";
import { RUSSIAN } from "./russian.ts";
import type { StopRule } from "./stop.ts";
import { STRUCTURE_FIRST, STRUCTURE_LAST } from "./structure.ts";

const inOrder = (words: readonly StopRule[]): readonly StopRule[] => [...STRUCTURE_FIRST, ...words, ...STRUCTURE_LAST];

/** By primary language tag. Another language is a file and a line. */
const BY_LANGUAGE: ReadonlyMap<string, readonly StopRule[]> = new Map([
  ["en", inOrder(ENGLISH)],
  ["de", inOrder(GERMAN)],
  ["ru", inOrder(RUSSIAN)],
  ["uk", inOrder(RUSSIAN)],
]);
const FOR_OTHERS = inOrder(OTHER);

/** The rules for a language, in order; the first that does not decline decides, and what none decides ends a sentence. */
export const stopRulesFor = (language: string): readonly StopRule[] =>
  BY_LANGUAGE.get(language.toLowerCase().split("-")[0] as string) ?? FOR_OTHERS;
