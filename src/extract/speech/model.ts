import type { ArgumentScorers, Scorer } from "./arguments.ts";
import type { CueModel } from "./cue-tagger.ts";
import { findWeights, type PackedWeights, unpackWeights } from "./weight-table.ts";

/** The learned weights for cues, as they lie in a JSON file. */
export interface PackedCueModel {
  /** What they were learned on, and by which program. */
  readonly origin: string;
  readonly cues: PackedWeights;
  readonly transitions: readonly number[];
  /** Base64, a byte a word of the list: see CueModel. */
  readonly gates: string;
}

/** The learned weights for what stands around a cue. */
export interface PackedArgumentModel {
  readonly origin: string;
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
    return sum * table.unit;
  };
}

export const unpackModel = (cues: PackedCueModel, packed: PackedArgumentModel): SpeechModel => ({
  cues: {
    weights: unpackWeights(cues.cues),
    transitions: cues.transitions,
    gates: Buffer.from(cues.gates, "base64"),
  },
  arguments: {
    sourceInner: scorerOf(packed.sourceInner),
    sourceOuter: scorerOf(packed.sourceOuter),
    contentInner: scorerOf(packed.contentInner),
    contentOuter: scorerOf(packed.contentOuter),
  },
});
