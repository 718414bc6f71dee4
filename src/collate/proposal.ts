import type { ActorId } from "../extract/actor.ts";
import type { Citation } from "../read/citation.ts";
import type { SourceId } from "../read/source.ts";
import type { Edtf } from "../text/edtf.ts";

export type Modality = "offer" | "demand" | "commitment" | "principle" | "refusal" | "warning";

export interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly proposer: ActorId | null;
  readonly addressee: ActorId | null;
  readonly date: Edtf | null;
  readonly areas: readonly Area[];
}

/** Ids of areas and measures are unique in the whole briefing. Measures that no area fits lie in a last one, "other". */
export interface Area {
  readonly id: string;
  readonly title: string;
  /** How each source names the area, where it does. */
  readonly labels: readonly Citation[];
  readonly measures: readonly Measure[];
}

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly modality: Modality;
  readonly addressee: ActorId | null;
  readonly claims: readonly string[];
  /**
   * Ids of measures of other parties that speak of the same thing and answer this one or are answered by it: a demand and
   * its refusal, an offer and the counter-offer. Symmetrical; in the order of the briefing.
   */
  readonly answers: readonly string[];
  /** One cell for each source of the corpus, in the order of `sources`. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly source: SourceId;
  readonly status: "stated" | "partial" | "contradicted" | "absent";
  /** Empty only where the status is absent. */
  readonly citations: readonly Citation[];
}
