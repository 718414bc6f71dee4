import type { Source } from "../read/source.ts";
import type { Actor } from "./actor.ts";
import type { Figure } from "./figure.ts";
import type { TimeExpression } from "./time.ts";
import type { Utterance } from "./utterance.ts";

/** What the other findings already settle: numbers inside dates and names are no figures; who said it owns it. */
export interface FigureContext {
  readonly actors: readonly Actor[];
  readonly times: readonly TimeExpression[];
  readonly utterances: readonly Utterance[];
}

/** Numbers of the kept text with what they count. */
export function findFigures(_source: Source, _context: FigureContext): Figure[] {
  return [];
}
