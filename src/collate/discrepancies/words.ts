import type { Citation } from "../../read/citation.ts";
import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import type { Side } from "./draft.ts";

const LONGEST = 90;

/** A passage in a question: on one line, without marks at its edges, cut at a word. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, " ").replace(/^[\s"“”«»'‘’,;:.–—-]+|[\s"“”«»,;:.–—-]+$/g, "");
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(" ", longest);
  return `${line.slice(0, cut > 0 ? cut : longest)} …`;
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
