import type { Collation } from "../collate/collate.ts";
import type { Problem } from "../text/problem.ts";
import type { Briefing } from "./briefing.ts";
import { findKeyPoints } from "./key-points.ts";
import type { Outline } from "./outline.ts";
import { findTimeline } from "./timeline.ts";

export interface BriefOptions {
  readonly outline?: Outline | undefined;
  /** Hex digest of everything that went in. */
  readonly digest: string;
  readonly problems?: readonly Problem[] | undefined;
}

/** Makes the briefing: the collation as the analyst's outline has it, with key points and timeline. */
export function brief(collation: Collation, options: BriefOptions): Briefing {
  const { outline } = options;
  return {
    schemaVersion: 1,
    title: outline?.title ?? "Untitled briefing",
    question: outline?.question ?? null,
    digest: options.digest,
    sources: collation.sources,
    actors: collation.actors,
    utterances: collation.utterances,
    times: collation.times,
    figures: collation.figures,
    claims: collation.claims,
    proposals: collation.proposals,
    discrepancies: collation.discrepancies,
    timeline: findTimeline(collation),
    keyPoints: findKeyPoints(collation),
    overrides: [],
    problems: [...(options.problems ?? []), ...collation.problems],
  };
}
