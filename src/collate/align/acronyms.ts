import type { Source } from "../../read/source.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { fold, wordsOf } from "../../text/words.ts";
import { phraseOf } from "./concepts.ts";
import { rootOf } from "./root.ts";

/** Groups of words that stand for one another in these texts alone, by root or by a phrase of two roots. */
export type OwnConcepts = ReadonlyMap<string, readonly number[]>;

export const NO_OWN_CONCEPTS: OwnConcepts = new Map();

/** Above every group of the shipped list. */
const FIRST_NUMBER = 1_000_000;

/** A long name and its short form in brackets, or after "or" or "known as": "Ferry Workers Union (FWU)", "… Fund, or C.T.F.". */
const INTRODUCED =
  /((?:\p{Lu}[\p{L}'’-]{1,30}\s(?:(?:for|of|the|and|on|in|to|against|de)\s){0,2}){1,7}\p{Lu}[\p{L}'’-]{1,30})(?:\s?\(|,?\s(?:or|known as)\s(?:the\s)?)((?:\p{Lu}\.?){2,8})(?![\p{L}])/gu;

/** Short forms that the texts introduce themselves; the same in all of them, whoever introduces it. */
export function acronymsIn(sources: readonly Pick<Source, "text">[]): OwnConcepts {
  const concepts = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const put = (key: string, concept: number): void => {
    const list = concepts.get(key) ?? [];
    if (!list.includes(concept)) concepts.set(key, [...list, concept]);
  };
  for (const { text } of sources)
    for (const [, name = "", short = ""] of text.matchAll(INTRODUCED)) {
      const letters = fold(short.replaceAll(".", ""));
      const words = wordsThatSpell(name, letters);
      if (words === null) continue;
      const concept = numbers.get(letters) ?? FIRST_NUMBER + numbers.size;
      numbers.set(letters, concept);
      put(rootOf(letters), concept);
      const roots = words.filter((key) => !isStopWord(key)).map(rootOf);
      if (roots.length > 1) put(phraseOf(roots.slice(0, 2)), concept);
    }
  return concepts;
}

/** The last words of a name whose initials are the letters, small words counted or not; null where none are. */
function wordsThatSpell(name: string, letters: string): string[] | null {
  const keys = wordsOf(name).map((word) => word.key);
  for (let from = keys.length - 2; from >= 0; from--) {
    const tail = keys.slice(from);
    if (initials(tail) === letters || initials(tail.filter((key) => !isStopWord(key))) === letters) return tail;
  }
  return null;
}

const initials = (keys: readonly string[]): string => keys.map((key) => key.charAt(0)).join("");
