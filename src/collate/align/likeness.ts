import type { Evidence } from "./evidence.ts";

/**
 * From evidence to the chance that two passages say the same thing. A logistic table: each feature's weight was
 * estimated on the sentence pairs of two annotated events (public news, not shipped), each half checked on the other.
 */
export interface Context {
  /** Score of the pair above the next best partner of either side in the other's source; negative where a better one exists. */
  readonly margin: number;
  /** Difference of the places in their texts, 0 (same) to 1 (first beside last). */
  readonly distance: number;
}

/** A first score for ranking: how much is shared, in share and in weight. */
export const rawScore = (evidence: Evidence): number => evidence.dice * Math.sqrt(evidence.shared);

const WEIGHTS = { constant: -5.2, dice: 4, contained: 2, shared: 0.06, phrases: 0.3, margin: 0.5, distance: -1 };

/** 0 to 1. Without a context the pair is judged by itself. */
export function likeness(evidence: Evidence, context: Context = { margin: 0, distance: 0 }): number {
  const sum =
    WEIGHTS.constant +
    WEIGHTS.dice * evidence.dice +
    WEIGHTS.contained * evidence.contained +
    WEIGHTS.shared * evidence.shared +
    WEIGHTS.phrases * Math.log1p(evidence.phrases) +
    WEIGHTS.margin * context.margin +
    WEIGHTS.distance * context.distance;
  return 1 / (1 + Math.exp(-sum));
}
