import type { Citation } from "../read/citation.ts";
import type { SourceId } from "../read/source.ts";

/** The same thing said in several sources: the unit from which all cross-source views are made. */
export interface Claim {
  readonly id: string;
  /** The clearest rendering, itself a citation. */
  readonly text: Citation;
  readonly renderings: readonly Rendering[];
  readonly support: Support;
}

export interface Rendering extends Citation {
  /** verbatim: the same words. variant: the same sentence, words differ. paraphrase: other sentence, same claim. */
  readonly closeness: "verbatim" | "variant" | "paraphrase";
  readonly utterance: string | null;
}

/** Always derived from the citations beside it. */
export interface Support {
  readonly sources: readonly SourceId[];
  /** Number of different lineages among them: copies of one report count once. */
  readonly independent: number;
}
