import type { ArgumentScorers, Scorer } from "./arguments.ts";
import type { CueModel } from "./cue-tagger.ts";
import { unpackGates } from "./pair-gates.ts";
import { findWeights, firstWeight, type PackedWeights, unpackWeights } from "./weight-table.ts";

/** The learned weights for cues, as they lie in a JSON file. */
export interface PackedCueModel {
  /** What they were learned on, and by which program. */
  readonly origin: string;
  readonly cues: PackedWeights;
  readonly transitions: readonly number[];
}

/** The learned weights for what stands around a cue. */
export interface PackedArgumentModel {
  readonly origin: string;
  readonly sourceInner: PackedWeights;
  readonly sourceOuter: PackedWeights;
  readonly contentInner: PackedWeights;
  readonly contentOuter: PackedWeights;
}

/** What need not be weighed, because it was never or hardly ever seen. */
export interface PackedGates {
  readonly origin: string;
  /** Base64, a byte a word of the list: see CueModel. */
  readonly words: string;
  /** Base64, two bytes a pair of classes: see PairGates. */
  readonly pairs: string;
}

export interface SpeechModel {
  readonly cues: CueModel;
  readonly arguments: ArgumentScorers;
}

function scorerOf(packed: PackedWeights): Scorer {
  const table = unpackWeights(packed);
  return (bag) => {
    let sum = 0;
    for (let k = 0; k < bag.size; k++) sum += firstWeight(findWeights(table, bag.codes[k] as number));
    return sum * table.unit;
  };
}

export function unpackModel(cues: PackedCueModel, packed: PackedArgumentModel, gates: PackedGates): SpeechModel {
  const pairs = unpackGates(gates.pairs);
  const words = Buffer.from(gates.words, "base64");
  return {
    cues: { weights: unpackWeights(cues.cues), transitions: cues.transitions, gates: words, pairs },
    arguments: {
      sourceInner: scorerOf(packed.sourceInner),
      sourceOuter: scorerOf(packed.sourceOuter),
      contentInner: scorerOf(packed.contentInner),
      contentOuter: scorerOf(packed.contentOuter),
      gates: pairs,
    },
  };
}
