import { type Evidence, evidenceIn } from "./evidence.ts";
import { featuresOf } from "./features.ts";
import { type Memory, memoryOf } from "./memory.ts";
import { bestLabels, type Model } from "./model.ts";
import type { Line } from "./pieces.ts";
import { namesOf, type TaggedName } from "./tagged.ts";
import weights from "./weights.json" with { type: "json" };

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
export function tagNames(lines: readonly Line[]): TaggedName[][] {
  const evidence = evidenceIn(lines);
  const memory = memoryOf(lines, read(FIRST, lines, evidence, null));
  return read(SECOND, lines, evidence, memory).map(namesOf);
}
