import type { Witnesses } from "../../collate/witnesses.ts";
import type { Problem } from "../../text/problem.ts";
import type { Override } from "../briefing.ts";

/** Findings as the analyst has them, before they are compared. */
export interface Decided {
  readonly witnesses: Witnesses;
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}
