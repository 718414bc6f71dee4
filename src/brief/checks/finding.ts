import type { Briefing } from "../briefing.ts";

/** One breach of the contract: where in the briefing, what is wrong, and which source is concerned. */
export interface Finding {
  readonly path: string;
  readonly reason: string;
  readonly source?: string | undefined;
  /** Offset in that source's text, where the breach has one. */
  readonly offset?: number | undefined;
}

/** A promise of the contract, and how to see that it is kept. */
export interface BriefingCheck {
  readonly name: string;
  run(briefing: Briefing): Finding[];
}
