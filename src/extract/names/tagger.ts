import { type Evidence, evidenceIn } from "./evidence.ts";
import { featuresOf, type Memory } from "./features.ts";
import { memoryOf } from "./memory.ts";
import { bestLabels, LABELS, type Model } from "./model.ts";
import type { Line } from "./pieces.ts";
import weights from "./weights.json" with { type: "json" };

export type NameKind = "PER" | "LOC" | "ORG";

/** A name in one line: a half-open range of its tokens. */
export interface TaggedName {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

const numbers = (row: string): Float64Array => Float64Array.from(row.split(" "), Number);

const modelOf = (data: { readonly steps: string; readonly weights: Readonly<Record<string, string>> }): Model => ({
  steps: numbers(data.steps),
  weights: new Map(Object.entries(data.weights).map(([feature, row]) => [feature, numbers(row)])),
});
const FIRST = modelOf(weights.first);
const SECOND = modelOf(weights.second);

function read(model: Model, lines: readonly Line[], evidence: Evidence, memory: Memory | null): number[][] {
  return lines.map((line) => {
    const labels = new Array<number>(line.tokens.length).fill(0);
    if (line.pieces.length === 0) return labels;
    const rows = featuresOf(line, evidence, memory);
    for (const { start, end } of line.pieces) {
      const best = bestLabels(model, rows.slice(start, end) as (readonly string[])[]);
      for (let i = 0; i < best.length; i++) labels[start + i] = best[i]!;
    }
    return labels;
  });
}

/**
 * Finds the names in the lines of one text. Two readings: the second knows what the first made of each word elsewhere in the
 * same text, as a reader who goes back does.
 */
export function tagNames(lines: readonly Line[]): TaggedName[] {
  const evidence = evidenceIn(lines);
  const memory = memoryOf(lines, read(FIRST, lines, evidence, null));
  const names: TaggedName[] = [];
  read(SECOND, lines, evidence, memory).forEach((labels, line) => {
    for (let start = 0; start < labels.length; start++) {
      const label = labels[start]!;
      if (label % 2 === 0) continue;
      let end = start + 1;
      while (labels[end] === label + 1) end++;
      names.push({ line, start, end, kind: LABELS[label]!.slice(2) as NameKind });
    }
  });
  return names;
}
