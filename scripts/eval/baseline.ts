import { readFileSync, writeFileSync } from "node:fs";
import type { Figures } from "./evaluate.ts";

export const readBaseline = (file: string): Figures => JSON.parse(readFileSync(file, "utf8"));

/** Down to three decimals, so that the same figures are never under their own baseline. */
export function writeBaseline(file: string, figures: Figures): void {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Math.floor(value * 1000) / 1000]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}

/** The figures that are missing or lower than they were. */
export const fallen = (baseline: Figures, figures: Figures): string[] =>
  Object.entries(baseline).flatMap(([name, least]) => ((figures[name] ?? 0) < least ? [name] : []));
