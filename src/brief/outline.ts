import type { Problem } from "../text/problem.ts";

/** The analyst's own file, settled: what it says about the briefing. */
export interface Outline {
  readonly title: string | null;
  readonly question: string | null;
}

/** Reads `outline.yaml`; what is wrong in it becomes problems with line and column. */
export function readOutline(_file: { readonly file: string; readonly text: string }): {
  outline: Outline;
  problems: Problem[];
} {
  return { outline: { title: null, question: null }, problems: [] };
}
