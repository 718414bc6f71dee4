/** Half-open range of UTF-16 code units: `text.slice(start, end)` is the passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The passage itself. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Order by start, the longer one first where both start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The span without the white space at its edges; an all-white one becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
