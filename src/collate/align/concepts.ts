import { wordsOf } from "../../text/words.ts";
import { SYNONYMS } from "../synonyms.ts";
import { rootOf } from "./root.ts";

/** "place-of-worship" in the list is the phrase "place worship": small words between do not count. */
const SMALL = new Set(["of", "to", "up", "in", "the", "at", "down", "out"]);

/** Groups of synonyms that a root, or two roots in a row ("place worship"), belongs to, by number. */
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = indexGroups();

const NONE: readonly number[] = [];

/** The synonym groups of a root or of a phrase of roots. */
export const conceptsOf = (root: string): readonly number[] => GROUPS_OF.get(root) ?? NONE;

export function phraseOf(words: readonly string[]): string {
  return words.join(" ");
}

function indexGroups(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  let group = 0;
  for (const members of Object.values(SYNONYMS).flat()) {
    for (const member of new Set(members.split(" ").map(rootsOfMember))) {
      if (member === "") continue;
      index.set(member, [...(index.get(member) ?? []), group]);
    }
    group++;
  }
  return index;
}

function rootsOfMember(member: string): string {
  const words = wordsOf(member).filter((word) => !SMALL.has(word.key));
  return phraseOf(words.map((word) => rootOf(word.key)));
}
