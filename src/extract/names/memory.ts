import type { Memory } from "./features.ts";
import { LABELS } from "./model.ts";
import type { Line } from "./pieces.ts";
import { isCapitalised } from "./tokens.ts";

/** For each capitalised word of a text the kind that a first reading gave it most often: "PER", "LOC", "ORG" or "O". */
export function memoryOf(lines: readonly Line[], labels: readonly (readonly number[])[]): Memory {
  const counts = new Map<string, Map<string, number>>();
  lines.forEach((line, l) => {
    line.tokens.forEach((token, i) => {
      if (!isCapitalised(token.text)) return;
      const kind = LABELS[labels[l]?.[i] ?? 0]!.slice(-3);
      const row = counts.get(token.text) ?? new Map<string, number>();
      row.set(kind, (row.get(kind) ?? 0) + 1);
      counts.set(token.text, row);
    });
  });
  const memory = new Map<string, string>();
  for (const [word, row] of counts) {
    let best = "";
    for (const [kind, count] of row)
      if (best === "" || count > row.get(best)! || (count === row.get(best)! && kind < best)) best = kind;
    memory.set(word, best);
  }
  return memory;
}
