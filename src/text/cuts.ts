import { inlineItems } from "./inline-lists.ts";
import type { Span } from "./span.ts";

/** Finds places where a sentence begins although no stop ends the one before. Offsets index `text`. */
export interface CutRule {
  readonly name: string;
  find(text: string, within: Span): number[];
}

function edges(pattern: RegExp, text: string, within: Span): number[] {
  const found: number[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(pattern))
    found.push(within.start + match.index, within.start + match.index + match[0].length);
  return found;
}

/** "1.) Mend the nets 2.) Paint the boat". */
const listItems: CutRule = { name: "list-items", find: inlineItems };

/** "Jane Roe 03/04/2015 9:15 AM Dear all": the stamp of a forwarded message; after "on" or "at" it is part of a sentence. */
const STAMP =
  /(?<!\b(?:on|at|by|until|from|to|of|,)\s{1,3})\b\d{1,2}\/\d{1,2}\/\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]M\b/g;
const timeStamps: CutRule = {
  name: "time-stamps",
  find: (text, within) => (text.slice(within.start, within.end).includes("/") ? edges(STAMP, text, within) : []),
};

/** A drawn line: "-----", "=====", "* * *" without the spaces. */
const drawnLines: CutRule = {
  name: "drawn-lines",
  find: (text, within) => edges(/[-=_*~]{8,}|\/{12,}/g, text, within),
};

/** Tags that a careless scraper left: those of blocks part sentences, as the page did. */
const TAG = /<\/?(?:p|div|h[1-6]|li|ul|ol|br|tr|td|th|table|blockquote|section|article)\b[^<>]{0,200}>/gi;
const blockTags: CutRule = {
  name: "block-tags",
  find: (text, within) => (text.slice(within.start, within.end).includes("<") ? edges(TAG, text, within) : []),
};

export const CUT_RULES: readonly CutRule[] = [listItems, timeStamps, drawnLines, blockTags];
