import type { Span } from "../../text/span.ts";

/** The line that signs a post carried over from a social network: name, handle, day. */
export interface PostSignature {
  /** The name, without handle and day. */
  readonly name: Span;
  /** Where the line begins, its dash included. */
  readonly start: number;
}

/** "— Name Surname (@handle) January 26, 2022", at the end of a paragraph or alone in it. */
const SIGNATURE = /(?:^|\s)[—–-]{1,2}\s?([^\n()@—]{2,60}?) ?\(@\w{1,30}\)(?:[\s,·]{1,3}[\p{L}\d.,: ]{4,30})?\s*$/u;

/** Longer paragraphs hold no post; the sign would stand near their end anyway. */
const REACH = 160;

/**
 * Accepts: "— Jane Roe (@janeroe) May 3, 2021", also after the words of the post in one paragraph.
 * Traps: a name with a handle in running text has no dash before it; a dash between two clauses has no handle after it.
 */
export function postSignature(text: string, within: Span): PostSignature | null {
  const from = Math.max(within.start, within.end - REACH);
  const match = SIGNATURE.exec(text.slice(from, within.end));
  if (!match) return null;
  const name = match[1] as string;
  const at = from + match.index + match[0].indexOf(name);
  return { name: { start: at, end: at + name.length }, start: from + match.index };
}
