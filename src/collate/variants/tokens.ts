import type { Span } from "../../text/span.ts";
import { stem, wordsOf } from "../../text/words.ts";
import { rootOf } from "../align/root.ts";

/** A word of a rendering, as alignment sees it. */
export interface Token extends Span {
  readonly key: string;
  readonly stem: string;
  readonly root: string;
}

/** Longer renderings are aligned by their first words only. */
export const MOST_TOKENS = 120;

/** The words of a stretch of text; punctuation is no reading of its own. */
export const tokensOf = (text: string, span: Span): Token[] =>
  wordsOf(text, span)
    .slice(0, MOST_TOKENS)
    .map((word) => ({ ...word, stem: stem(word.key), root: rootOf(word.key) }));
