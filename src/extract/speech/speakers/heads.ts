import type { Span } from "../../../text/span.ts";
import { isOfficeModifier, isTitle } from "../../names/offices.ts";
import { type Mention, mentionsIn, type Stage } from "./stage.ts";
import { BELONGING, DEPENDENTS, PORTFOLIOS, VOICES } from "./words.ts";

const WORD = /[\p{L}\p{M}\p{N}.-]+/gu;
const singular = (word: string): string => (word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word);

/** Where a relative clause begins, who is named is no longer who speaks: "Lind, who met Mr. Orr". */
const RELATIVE_CLAUSE = /[\s,](?:who|whom|whose|which|where|when)\s/u;

/** The part of a speaker's span before a relative clause. */
export function mainPart(text: string, span: Span): Span {
  const at = text.slice(span.start, span.end).search(RELATIVE_CLAUSE);
  return at > 0 ? { start: span.start, end: span.start + at } : span;
}

/** Whether a word names what an office is for: "State" in "Secretary of State", "Foreign" in "Minister of Foreign Affairs". */
const isPortfolio = (word: string): boolean => isOfficeModifier(word) || PORTFOLIOS.has(word.toLowerCase());

/**
 * What stands before a name, without an office's own "of": "US Secretary of State " before "Antony Blinken" leaves
 * "US Secretary". Trap: in "the lawyer of Ada Lind" the lawyer speaks; only what an office can be for counts.
 */
function withoutPortfolio(stage: Stage, from: number, mention: Mention): string {
  const before = stage.text.slice(from, mention.start);
  const bodies = mentionsIn(stage, { start: from, end: mention.start }).filter((m) => m.actor.kind !== "person");
  const words = [...before.matchAll(WORD)].map((m) => ({ word: m[0], at: from + m.index }));
  for (let i = words.length - 1; i > 0; i--) {
    const { word, at } = words[i] as { word: string; at: number };
    if (word === "of" || word === "for") {
      const office = words[i - 1] as { word: string; at: number };
      return i < words.length - 1 && isTitle(office.word) ? stage.text.slice(from, office.at) : before;
    }
    const isPart = word === "and" || word === "the" || isPortfolio(word);
    if (!isPart && !bodies.some((m) => m.start <= at && at < m.end)) return before;
  }
  return before;
}

/** Whether a mention stands behind "of", "for" … in the span: it says to whom the speaker belongs. */
export function isBelonging(stage: Stage, span: Span, mention: Mention): boolean {
  const comma = stage.text.slice(span.start, mention.start).lastIndexOf(",");
  const before = withoutPortfolio(stage, span.start + comma + 1, mention);
  return before
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => BELONGING.has(word));
}

/**
 * Whether the words behind a mention make it somebody else's owner or epithet: "Mr. Orr | 's criticism", "Orr | aides",
 * "the Orr | administration". A possessive that ends the span is the speaker's own ("Mr. Orr's" before "call").
 */
export function isOwner(text: string, span: Span, mention: Span): boolean {
  const after = text.slice(mention.end, span.end);
  const own = /^['’](?:s\b)?/.exec(after);
  if (own) return /^\s*\p{L}/u.test(after.slice(own[0].length));
  if (/['’]s?$/.test(text.slice(mention.start, mention.end))) return /^\s*\p{L}/u.test(after);
  const next = /^\s(\p{Ll}+)/u.exec(after)?.[1];
  return next !== undefined && (isTitle(next) || isTitle(singular(next)) || DEPENDENTS.has(singular(next)));
}

const VOICE_OF = /^(?:an?\s|the\s|another\s|one\s)?(?:[\p{L}-]+\s){0,2}?(\p{L}+)\s(?:for|of|from|by)\s(?:the\s)?$/iu;
const VOICE_AFTER = /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,2}?(\p{L}+)$/u;

const isVoice = (word: string | undefined): boolean =>
  word !== undefined && (VOICES.has(word.toLowerCase()) || VOICES.has(singular(word.toLowerCase())));

/** Whether all that stands in the span beside the mention is somebody or something that speaks in its name. */
export function speaksFor(text: string, span: Span, mention: Span): boolean {
  const before = text.slice(span.start, mention.start);
  const after = text.slice(mention.end, span.end);
  if (isVoice(VOICE_OF.exec(before)?.[1])) return after === "" || isVoice(VOICE_AFTER.exec(after)?.[1]);
  return /^(?:the\s|an?\s)?$/i.test(before) && isVoice(VOICE_AFTER.exec(after)?.[1]);
}
