import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Word } from "../../text/words.ts";

/** Words that open a clause or a list item of its own; after a comma any word may. */
const OPENERS = new Set(
  (
    "which who whose whom where while whereas when after before because although though unless until including " +
    "saying adding noting arguing stressing warning insisting but"
  ).split(" "),
);

/** After "and" or "or", these begin another predicate or a list item with more than a noun. */
const BEGINNERS = new Set(
  (
    "will would can could should shall may might must has have had is are was were be to not also then that " +
    "a an the its their his her our"
  ).split(" "),
);

/** A piece with fewer words of content than this says nothing on its own. */
const LEAST_CONTENT = 2;

const HARD_BREAK = /[;:—–]|--|[“”"«»]|\s[-―]\s/;

/**
 * The pieces of a sentence, in order: clauses, list items, quotations and what stands around them. They partition the
 * words of the sentence. Rough on purpose: runs of pieces are what is aligned, so that a cut too many does no harm.
 */
export function clauseSpans(text: string, sentence: Span, words: readonly Word[]): Span[] {
  const cuts: number[] = [];
  let content = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (i > 0 && content >= LEAST_CONTENT && opens(text, words, i) && contentFrom(words, i) >= LEAST_CONTENT) {
      cuts.push(word.start);
      content = 0;
    }
    if (!isStopWord(word.key)) content++;
  }
  return spansBetween(text, sentence, cuts);
}

function opens(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const gap = text.slice((words[at - 1] as Word).end, word.start);
  if (HARD_BREAK.test(gap)) return true;
  if (gap.includes(",")) return true;
  if (OPENERS.has(word.key)) return true;
  if (word.key !== "and" && word.key !== "or") return false;
  const next = words[at + 1];
  return next !== undefined && (BEGINNERS.has(next.key) || /.{3}(?:ing|ed)$/.test(next.key));
}

function contentFrom(words: readonly Word[], at: number): number {
  let content = 0;
  for (let i = at; i < words.length && content < LEAST_CONTENT; i++) {
    if (!isStopWord((words[i] as Word).key)) content++;
  }
  return content;
}

function spansBetween(text: string, sentence: Span, cuts: readonly number[]): Span[] {
  const edges = [sentence.start, ...cuts, sentence.end];
  const spans: Span[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const span = trimSpan(text, { start: edges[i] as number, end: edges[i + 1] as number });
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}
