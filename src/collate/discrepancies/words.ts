import type { Citation } from "../../read/citation.ts";
import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import type { Passage, Term } from "../align/passage.ts";
import type { Comparison, Side } from "./draft.ts";

const LONGEST = 90;

/**
 * What two passages speak of, in plain words: the longest run of words, two of content at least, that stands in both in
 * a row. null where they share no phrase, for then no short question can be asked about it.
 */
export function sharedPhrase(comparison: Comparison, matches = comparison.link.evidence.matches): string | null {
  const { a, b } = comparison;
  const met = new Set(matches.filter((match) => match.same).map((match) => `${match.a} ${match.b}`));
  let best: { readonly from: number; readonly to: number; readonly bits: number } | null = null;
  for (const match of matches) {
    if (!match.same || (a.passage.terms[match.a] as Term).kind === "number") continue;
    let [to, bits] = [match.a, (a.passage.terms[match.a] as Term).bits];
    for (let step = 1; met.has(`${match.a + step} ${match.b + step}`); step++) {
      if (!isClose(a, match.a + step) || !isClose(b, match.b + step)) break;
      if ((a.passage.terms[match.a + step] as Term).kind === "number") break;
      to = match.a + step;
      bits += (a.passage.terms[to] as Term).bits;
    }
    if (to > match.a && (best === null || bits > best.bits)) best = { from: match.a, to, bits };
  }
  if (best === null) return null;
  const span = { start: (a.passage.terms[best.from] as Term).start, end: (a.passage.terms[best.to] as Term).end };
  const whole = wholePhrase(a.source.text, a.passage, span);
  const phrase = a.source.text.slice(whole.start, whole.end).replace(/\s+/g, " ");
  return phrase.length <= LONGEST ? phrase : null;
}

/** Whether a term follows the one before it with small words between at most. */
function isClose({ source, passage }: Side, at: number): boolean {
  const [before, term] = [passage.terms[at - 1], passage.terms[at]];
  return (
    before !== undefined && term !== undefined && /^[\p{L}\s-]{1,16}$/u.test(source.text.slice(before.end, term.start))
  );
}

/** A passage in a question: on one line, without marks at its edges, cut at a word. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, " ").replace(/^[\s"“”«»'‘’,;:.–—-]+|(?<![\s"“”«»,;:.–—-])[\s"“”«»,;:.–—-]+$/g, "");
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(" ", longest);
  return `${line.slice(0, cut > 0 ? cut : longest)} …`;
}

/** A part of a clause as a value to be shown: all of it, or so much around the middle span as fits, cut at words. */
export function around(text: string, clause: Span, middle: Span, longest = LONGEST): string {
  if (clause.end - clause.start <= longest) return shortened(text.slice(clause.start, clause.end), longest);
  const spare = Math.max(0, longest - (middle.end - middle.start));
  let start = Math.max(clause.start, middle.start - Math.floor(spare / 2));
  let end = Math.min(clause.end, start + longest);
  start = Math.max(clause.start, Math.min(start, end - longest));
  while (start > clause.start && start < middle.start && /\S/.test(text[start - 1] as string)) start++;
  while (end < clause.end && end > middle.end && /\S/.test(text[end] as string)) end--;
  const cut = shortened(text.slice(start, end), longest);
  return `${start > clause.start ? "… " : ""}${cut}${end < clause.end && !cut.endsWith("…") ? " …" : ""}`;
}

/** The clause of a passage that holds most of a span, as a citation: enough to see what is said. */
export function citeClause({ source, passage }: Side, span: Span): Citation {
  let best: Span = passage;
  let most = 0;
  for (const clause of passage.clauses) {
    const shared = Math.min(clause.end, span.end) - Math.max(clause.start, span.start);
    if (shared > most) [best, most] = [clause, shared];
  }
  const start = Math.min(best.start, span.start);
  const end = Math.max(best.end, span.end);
  return cite(source, trimSpan(source.text, { start, end }));
}

/** Between two words of one name or one hyphenated word nothing else stands. */
const JOINED = /^(?:[ \u00a0-]|['’]s )$/;

/** A name of more words than this is a headline. */
const MOST_STEPS = 6;

/** A span widened until it cuts no name and no compound in two: "a North" becomes "a North Korean ship". */
export function wholePhrase(text: string, { terms }: Passage, span: Span): Span {
  let first = terms.findIndex((term) => term.end > span.start);
  let last = terms.findLastIndex((term) => term.start < span.end);
  if (first < 0 || last < first) return span;
  for (let i = 0; i < MOST_STEPS && isOneName(text, terms[first - 1], terms[first]); i++) first--;
  for (let i = 0; i < MOST_STEPS && isOneName(text, terms[last], terms[last + 1]); i++) last++;
  if (isNameOf(text, terms[last], terms[last + 1])) last++;
  return {
    start: Math.min(span.start, (terms[first] as Term).start),
    end: Math.max(span.end, (terms[last] as Term).end),
  };
}

/** Whether two words in a row are of one name or one hyphenated word. */
function isOneName(text: string, one: Term | undefined, next: Term | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  const between = text.slice(one.end, next.start);
  return between === "-" || (one.kind === "name" && next.kind === "name" && JOINED.test(between));
}

/** Whether a name only qualifies the word after it: "Korean ship", not "Washington sent its". */
function isNameOf(text: string, name: Term | undefined, next: Term | undefined): boolean {
  if (name?.kind !== "name" || next?.kind !== "word") return false;
  if (/(?:ed|ing)$/.test(next.root) || /(?:ed|ing)$/.test(text.slice(next.start, next.end))) return false;
  return text.slice(name.end, next.start) === " " && !AFTER_VERB.test(text.slice(next.end, next.end + 12));
}

/** What opens the object of a verb. */
const AFTER_VERB = /^\s+(?:an?|the|that|his|her|its|their|our|my|it|them|to)\b/;
