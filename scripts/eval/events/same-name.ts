import { isStopWord } from "../../../src/text/stop-words.ts";
import { wordsOf } from "../../../src/text/words.ts";

const keys = (name: string): string[] => wordsOf(name).flatMap(({ key }) => (isStopWord(key) ? [] : [key]));

const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 && part.every((key) => whole.includes(key));

/** Whether some name of the one is some name of the other: all words of the shorter stand in the longer ("Brenik", "Tomas Brenik"). */
export const sameName = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => within(keys(name), keys(other)) || within(keys(other), keys(name))));
