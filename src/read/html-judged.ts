import type { Run } from "./html-text.ts";
import type { BlockRole } from "./source.ts";

/** What became of one run of the page. Later steps may change their minds, so it can be written to. */
export interface Judged {
  readonly run: Run;
  role: BlockRole;
  kept: boolean;
  rule: string;
}

export function keep(judged: Judged, role: BlockRole, rule: string): void {
  Object.assign(judged, { role, kept: true, rule: `html/${rule}` });
}

export function drop(judged: Judged, role: BlockRole, rule: string): void {
  Object.assign(judged, { role, kept: false, rule: `html/${rule}` });
}
