import type { Actor } from "../extract/actor.ts";
import type { Figure } from "../extract/figure.ts";
import type { TimeExpression } from "../extract/time.ts";
import type { Utterance } from "../extract/utterance.ts";
import type { Source } from "../read/source.ts";
import type { Problem } from "../text/problem.ts";

/** One set of findings over all sources, actors merged, lineages known. */
export interface Witnesses {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly utterances: readonly Utterance[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
}
