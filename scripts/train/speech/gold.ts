import { readFileSync } from "node:fs";
import { type Frame, frameOf } from "../../../src/extract/speech/frame.ts";
import type { Token } from "../../../src/extract/speech/tokens.ts";
import type { Span } from "../../../src/text/span.ts";

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: "direct" | "mixed" | "indirect";
}

export interface GoldText {
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** The paragraphs to learn from; all where it is left out. */
  readonly frames?: readonly Frame[];
}

const linesOf = (file: string): string[] => readFileSync(file, "utf8").split("\n").filter(Boolean);
const spans = (pairs: readonly [number, number][]): Span[] => pairs.map(([start, end]) => ({ start, end }));

/** Texts and their attributions: SET.jsonl and SET.gold.jsonl, line for line. */
export function readGold(file: string): GoldText[] {
  const golds = linesOf(file.replace(/\.jsonl$/, ".gold.jsonl"));
  return linesOf(file).map((line, i) => {
    const { text } = JSON.parse(line) as { text: string };
    const { attributions } = JSON.parse(golds[i] as string) as {
      attributions: (Record<"source" | "cue" | "content", [number, number][]> & Pick<GoldAttribution, "kind">)[];
    };
    return {
      text,
      attributions: attributions.map((a) => ({
        source: spans(a.source),
        cue: spans(a.cue),
        content: spans(a.content),
        kind: a.kind,
      })),
    };
  });
}

/** The paragraphs of a text that its variant changes. */
export function changedFramesOf(text: string, variant: string): Frame[] {
  return framesOf(variant).filter(
    ({ span }) => text.slice(span.start, span.end) !== variant.slice(span.start, span.end),
  );
}

/** The paragraphs of a text as the finder sees them, where nobody cut it into blocks. */
export function framesOf(text: string): Frame[] {
  const frames: Frame[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g))
    frames.push(frameOf(text, { start: match.index, end: match.index + match[0].length }));
  return frames;
}

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const EDGE: ReadonlySet<string> = new Set([
  '"',
  "“",
  "”",
  "''",
  "``",
  "'",
  "‘",
  "’",
  ",",
  ".",
  ";",
  ":",
  "!",
  "?",
  "…",
  "-",
  "--",
  "—",
  "–",
  "«",
  "»",
]);

/** The tokens of a span, without marks at its edges; null where none is left. */
export function rangeOf(tokens: readonly Token[], span: Span, trimmed = true): TokenRange | null {
  let from = tokens.findIndex((t) => t.end > span.start);
  let to = from;
  while (to >= 0 && to < tokens.length && (tokens[to] as Token).start < span.end) to++;
  if (from < 0) return null;
  while (trimmed && from < to && EDGE.has((tokens[from] as Token).key)) from++;
  while (trimmed && to > from && EDGE.has((tokens[to - 1] as Token).key)) to--;
  return to > from ? { from, to } : null;
}
