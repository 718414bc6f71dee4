import type { Span } from "../text/span.ts";
import type { Source, SourceId } from "./source.ts";

/** A passage of one source (W3C Web Annotation: a text position and the exact text it selects). */
export interface Citation extends Span {
  readonly source: SourceId;
  /** `source.text.slice(start, end)`, repeated so that a reader can check it without our code. */
  readonly exact: string;
}

/** The one way to make a citation: it cannot but match. */
export function cite(source: Pick<Source, "id" | "text">, span: Span): Citation {
  return { source: source.id, start: span.start, end: span.end, exact: source.text.slice(span.start, span.end) };
}
