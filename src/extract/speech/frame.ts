import type { Span } from "../../text/span.ts";
import { type QuotedRun, quotedRuns } from "../quotations/marks.ts";
import { type Token, tokenise } from "./tokens.ts";
import { classOf, classOfWord, entryOf, NO_WORD, numberOfShape } from "./word-list.ts";

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
  /** 1 for a word that asks, pledges, backs or opposes. */
  readonly acts: Uint8Array;
  /** Index of the quoted run that the token stands in (marks included), or -1. */
  readonly run: Int32Array;
  /** Which sentence of the paragraph the token stands in. */
  readonly sentence: Int32Array;
  /**
   * What the rest of the token's sentence holds, as bits: 1 a quotation mark before it, 2 one after it, 4 a plain verb of
   * saying before it, 8 one after it.
   */
  readonly surroundings: Int32Array;
  /** 1 for a paragraph without a stop at its end: a headline, a caption, an item of a list. */
  readonly unstopped: number;
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

const SAYING: ReadonlySet<number> = new Set(["said", "asked", "told"].map(classOfWord));

function look(tokens: readonly Token[], sentence: Int32Array, classes: Int32Array, run: Int32Array): Int32Array {
  const bits = new Int32Array(tokens.length);
  const sweep = (from: number, to: number, step: number, mark: number, verb: number): void => {
    let seen = 0;
    for (let i = from; i !== to; i += step) {
      if (i !== from && sentence[i] !== sentence[i - step]) seen = 0;
      bits[i] = (bits[i] as number) | seen;
      if ((run[i] as number) >= 0) seen |= mark;
      else if (SAYING.has(classes[i] as number)) seen |= verb;
    }
  };
  sweep(0, tokens.length, 1, 1, 4);
  sweep(tokens.length - 1, -1, -1, 2, 8);
  return bits;
}

function isUnstopped(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i >= 0 && i > tokens.length - 4; i--)
    if (STOPS.has(tokens[i]?.key as string)) return false;
  return true;
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
  const acts = new Uint8Array(n);
  tokens.forEach((token, i) => {
    const entry = entryOf(token.key);
    const number = entry.listed === NO_WORD ? numberOfShape(token) : entry.listed;
    word[i] = number;
    acts[i] = entry.acts ? 1 : 0;
    stem[i] = token.capital && i > 0 ? NO_WORD : entry.stem;
    classes[i] = classOf(number);
    ending[i] = token.kind === "word" && !token.capital ? entry.ending : 0;
  });
  const run = numberRuns(tokens, runs);
  const sentence = numberSentences(tokens);
  const surroundings = look(tokens, sentence, classes, run);
  const unstopped = isUnstopped(tokens) ? 1 : 0;
  return { span, tokens, runs, word, stem, wordClass: classes, ending, acts, run, sentence, surroundings, unstopped };
}
