import type { Span } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { stem, wordsOf } from "../../text/words.ts";
import { highlight, type Layer } from "../highlight.ts";
import type { Html } from "../html.ts";

/**
 * A rendering as HTML, with the words marked that the reference has not: what this source adds, or says otherwise. Words
 * are compared by their stems, so that "calls" is no difference to "called"; words like "the" are never one.
 */
export function ownWords(text: string, rendering: Span, reference: string): Html {
  const known = new Set(wordsOf(reference).map((word) => stem(word.key)));
  const runs: Span[] = [];
  for (const word of wordsOf(text, rendering)) {
    if (isStopWord(word.key) || known.has(stem(word.key))) continue;
    const last = runs.at(-1);
    // Neighbours make one run, so that a phrase is marked as a phrase.
    if (last && /^[\s-]+$/.test(text.slice(last.end, word.start)))
      runs[runs.length - 1] = { start: last.start, end: word.end };
    else runs.push({ start: word.start, end: word.end });
  }
  return highlight(
    text,
    rendering,
    runs.map((run): Layer => ({ ...run, element: "span", className: "own" })),
  );
}
