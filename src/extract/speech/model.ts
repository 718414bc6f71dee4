import type { ArgumentScorers, Scorer } from "./arguments.ts";
import type { CueModel } from "./cue-tagger.ts";
import { findWeights, type PackedWeights, unpackWeights } from "./weight-table.ts";

/** The learned weights of a language, as they lie in a JSON file. */
export interface PackedSpeechModel {
  /** What they were learned on, and by which program. */
  readonly origin: string;
  readonly cues: PackedWeights;
  readonly transitions: readonly number[];
  readonly sourceInner: PackedWeights;
  readonly sourceOuter: PackedWeights;
  readonly contentInner: PackedWeights;
  readonly contentOuter: PackedWeights;
}

export interface SpeechModel {
  readonly cues: CueModel;
  readonly arguments: ArgumentScorers;
}

function scorerOf(packed: PackedWeights): Scorer {
  const table = unpackWeights(packed);
  return (bag) => {
    let sum = 0;
    for (let k = 0; k < bag.size; k++) {
      const at = findWeights(table, bag.codes[k] as number);
      if (at >= 0) sum += table.values[at] as number;
    }
    return sum;
  };
}

export const unpackModel = (packed: PackedSpeechModel): SpeechModel => ({
  cues: { weights: unpackWeights(packed.cues), transitions: packed.transitions },
  arguments: {
    sourceInner: scorerOf(packed.sourceInner),
    sourceOuter: scorerOf(packed.sourceOuter),
    contentInner: scorerOf(packed.contentInner),
    contentOuter: scorerOf(packed.contentOuter),
  },
});
