import type { Span } from "../../text/span.ts";
import { type QuotedRun, quotedRuns } from "../quotations/marks.ts";
import { type Token, tokenise } from "./tokens.ts";
import { NO_WORD, stemOf, wordClass, wordNumber } from "./word-list.ts";

/** One paragraph, prepared once for all that is looked for in it: parallel arrays, one entry a token. */
export interface Frame {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly runs: readonly QuotedRun[];
  /** Number of the word in the word list, or of what its shape stands for. */
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly wordClass: Int32Array;
  /** Last three letters of a common word, as a number. */
  readonly ending: Int32Array;
  /** Index of the quoted run that the token stands in (marks included), or -1. */
  readonly run: Int32Array;
  /** Which sentence of the paragraph the token stands in. */
  readonly sentence: Int32Array;
}

function endingOf(key: string): number {
  let value = key.length > 3 ? 1 : 0;
  for (let i = Math.max(0, key.length - 3); i < key.length; i++) value = (Math.imul(value, 31) + key.charCodeAt(i)) | 0;
  return value;
}

const CLOSERS: ReadonlySet<string> = new Set(['"', "”", "''", "’", "'", ")", "]", "»", "’’", "“"]);
const STOPS: ReadonlySet<string> = new Set([".", "?", "!", "…"]);

/**
 * Sentence numbers by marks alone. Not the sentences of the source: what is learned here must not change when they do.
 * A stop ends a sentence unless a word in lower case follows; marks that close a quotation go with it.
 */
function numberSentences(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length);
  let current = 0;
  let stopped = false;
  tokens.forEach((token, i) => {
    const closes = stopped && CLOSERS.has(token.key) && !token.spaced;
    if (stopped && !closes && !STOPS.has(token.key)) {
      if (!(token.kind === "word" && !token.capital)) current++;
      stopped = false;
    }
    if (STOPS.has(token.key)) stopped = true;
    numbers[i] = current;
  });
  return numbers;
}

function numberRuns(tokens: readonly Token[], runs: readonly QuotedRun[]): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1);
  let r = 0;
  tokens.forEach((token, i) => {
    while (r < runs.length && (runs[r] as QuotedRun).end <= token.start) r++;
    const run = runs[r];
    if (run && run.start <= token.start && token.end <= run.end) numbers[i] = r;
  });
  return numbers;
}

export function frameOf(text: string, span: Span): Frame {
  const tokens = tokenise(text, span);
  const runs = quotedRuns(text, span);
  const n = tokens.length;
  const word = new Int32Array(n);
  const stem = new Int32Array(n);
  const classes = new Int32Array(n);
  const ending = new Int32Array(n);
  tokens.forEach((token, i) => {
    word[i] = wordNumber(token);
    stem[i] = token.capital && i > 0 ? NO_WORD : stemOf(token.key);
    classes[i] = wordClass(token);
    ending[i] = token.kind === "word" && !token.capital ? endingOf(token.key) : 0;
  });
  return {
    span,
    tokens,
    runs,
    word,
    stem,
    wordClass: classes,
    ending,
    run: numberRuns(tokens, runs),
    sentence: numberSentences(tokens),
  };
}
