import { WORDS_OF_AFFAIRS } from "./synonyms/affairs.ts";
import { EVERYDAY_WORDS } from "./synonyms/everyday.ts";

/**
 * Words that stand for one another in accounts of one event. A group says "the same sentence may use any of these",
 * not "these mean the same": a match by group is weaker evidence than a match of the word (see `align/likeness.ts`).
 * Base forms; inflected and derived forms meet by `align/root.ts`. Two words are a fixed phrase. Written from general
 * knowledge of English news, by subject; a word may stand in several groups.
 */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = { ...WORDS_OF_AFFAIRS, ...EVERYDAY_WORDS };
