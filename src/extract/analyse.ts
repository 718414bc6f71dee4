import type { Source } from "../read/source.ts";
import type { Edtf } from "../text/edtf.ts";
import type { Problem } from "../text/problem.ts";
import type { Actor } from "./actor.ts";
import { findActors } from "./actors.ts";
import type { Figure } from "./figure.ts";
import { findFigures } from "./figures.ts";
import type { TimeExpression } from "./time.ts";
import { findTimes } from "./times.ts";
import type { Utterance } from "./utterance.ts";
import { findUtterances } from "./utterances.ts";

/** What one source yields on its own, before any comparison: a pure function of the source and the options. */
export interface Analysis {
  readonly source: Source;
  readonly actors: readonly Actor[];
  readonly utterances: readonly Utterance[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
}

export interface AnalyseOptions {
  /** Day on which to resolve "yesterday", where the source states none. */
  readonly referenceDate?: Edtf | undefined;
  /** What reading the source already found. */
  readonly problems?: readonly Problem[] | undefined;
}

/** Finds everything that one source says on its own. Total: no text makes it throw. */
export function analyse(source: Source, options: AnalyseOptions = {}): Analysis {
  const actors = findActors(source);
  const utterances = findUtterances(source, actors);
  const times = findTimes(source, source.published?.value ?? options.referenceDate ?? null);
  const figures = findFigures(source, { actors, times, utterances });
  return { source, actors, utterances, times, figures, problems: options.problems ?? [] };
}
