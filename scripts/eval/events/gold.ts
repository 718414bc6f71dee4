import type { Span } from "../../../src/text/span.ts";

/** A passage of a source, named by its file without the ending. */
export interface Passage extends Span {
  readonly source: string;
}

/** A passage that the annotation quotes; an optional one is right if found and no miss if not. */
export interface GoldPassage extends Passage {
  readonly optional: boolean;
}

export interface GoldClaim {
  readonly what: string;
  readonly passages: readonly GoldPassage[];
}

/** Two passages that are alike and say different things. */
export interface GoldNearMiss {
  readonly why: string;
  readonly pair: readonly [Passage, Passage];
}

export interface GoldCell {
  readonly source: string;
  readonly status: "stated" | "partial" | "contradicted";
  readonly passages: readonly GoldPassage[];
}

export interface GoldMeasure {
  readonly title: string;
  /** Names any of which is right; empty where the annotation names nobody. */
  readonly proposer: readonly string[];
  readonly addressee: readonly string[];
  /** Any of them is right. */
  readonly modality: readonly string[];
  readonly area: string | null;
  readonly optional: boolean;
  /** Sources that are not here have an absent cell. */
  readonly cells: readonly GoldCell[];
}

export interface GoldDiscrepancy {
  readonly question: string;
  readonly kind: string;
  readonly weight: "high" | "medium" | "low";
  readonly optional: boolean;
  readonly readings: readonly { readonly value: string; readonly passages: readonly GoldPassage[] }[];
  /** All sources that no reading cites. */
  readonly silent: readonly string[];
}

export interface GoldKeyFact {
  readonly fact: string;
  readonly passages: readonly GoldPassage[];
}

export interface GoldQuote extends Passage {
  readonly kind: "direct" | "mixed";
  readonly speaker: readonly string[];
  readonly cue: Span | null;
}

/** The annotation of one event, each quoted passage found in its source. */
export interface Gold {
  readonly event: string;
  readonly sources: readonly string[];
  /** Groups of sources that share running text; what is in none stands alone. */
  readonly lineages: readonly (readonly string[])[];
  /** Pairs that may count as one line or as two. */
  readonly either: readonly (readonly string[])[];
  readonly claims: readonly GoldClaim[];
  readonly nearMisses: readonly GoldNearMiss[];
  readonly measures: readonly GoldMeasure[];
  readonly discrepancies: readonly GoldDiscrepancy[];
  readonly keyFacts: readonly GoldKeyFact[];
  readonly quotes: readonly GoldQuote[];
}
