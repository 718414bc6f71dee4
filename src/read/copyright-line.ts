import type { Block, Grounded } from "./source.ts";

/** "Copyright 2024", "© 2020-2024 by": the year is what tells it from a picture's. */
const COPYRIGHT =
  /^(?:copyright|©|\(c\))(?:\s?(?:copyright|©|\(c\)))?[\s:]{0,3}(?:19|20)\d\d(?:\s?[-–,]\s?(?:19|20)?\d\d)?[\s,:|-]{1,3}(?:by\s)?/i;
const HOLDER = /^(?:[Tt]he\s)?\p{Lu}[\p{L}\d .'’&-]{2,58}$/u;
/** Where the holder's name is over. */
const AFTER_HOLDER =
  /(?:[.,;|–—]|\s-)\s|\s(?=all rights|alle rechte|todos los|tous droits|все права|and (?:its|their|or)\b|or its\b)|[.,;|]$/i;

/** Agencies claim their texts on other people's pages. */
const AGENCY = /\b(?:Associated Press|AP|AFP|Agence France|Reuters|UPI|dpa|Xinhua|TASS|Getty|Shutterstock)\b/;

/**
 * "Copyright 2024 Example Post. All rights reserved.", "© 2020-2024 Example Media Ltd": who holds the rights publishes: a guess from
 * the page's own last words, where nothing says it.
 */
export function copyrightHolder(text: string, blocks: readonly Block[]): Grounded<string> | null {
  for (const block of blocks) {
    if (block.kept || block.role === "space" || block.end - block.start > 300) continue;
    const line = text.slice(block.start, block.end);
    const opening = COPYRIGHT.exec(line)?.[0];
    const holder = opening && (line.slice(opening.length).split(AFTER_HOLDER)[0] ?? "").trim();
    if (!holder || !HOLDER.test(holder) || AGENCY.test(holder)) continue;
    const start = block.start + line.indexOf(holder);
    return {
      value: holder,
      basis: "inferred",
      cited: { start, end: start + holder.length },
      rule: "text/copyright-line",
    };
  }
  return null;
}
