import type { Span } from "../../text/span.ts";

/** A word, a number or a single mark of a sentence, with its place. */
export interface Token extends Span {
  readonly raw: string;
  /** Lower case, apostrophes straight. */
  readonly key: string;
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
}

/** Compounds stay whole ("re-establish", "three-year", "don't", "T.P.S", "5.7"): a measure's verb must not fall apart. */
const TOKEN =
  /[$€£]?\p{N}+(?:[.,]\p{N}+)*(?:[-'’]?\p{L}[\p{L}\p{N}]*)*|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-'’]|\.(?=\p{L}(?:\.|\b)))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s]/gu;

export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const raw = match[0];
    const start = span.start + match.index;
    tokens.push({
      start,
      end: start + raw.length,
      raw,
      key: raw.toLowerCase().replaceAll("’", "'"),
      kind: /^[$€£]?\p{N}/u.test(raw) ? "number" : /^\p{L}/u.test(raw) ? "word" : "mark",
      capital: /^\p{Lu}/u.test(raw),
    });
  }
  return tokens;
}
