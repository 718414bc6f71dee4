import type { Source } from "../read/source.ts";
import type { Actor } from "./actor.ts";
import type { Utterance } from "./utterance.ts";

/** Quotations and reports of speech in the kept text; speakers are resolved to `actors` or stay null. */
export function findUtterances(_source: Source, _actors: readonly Actor[]): Utterance[] {
  return [];
}
