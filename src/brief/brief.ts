import type { Collation } from "../collate/collate.ts";
import { vocabularyOf } from "../collate/content.ts";
import { gradeQuotations } from "../collate/variants/grades.ts";
import type { Problem } from "../text/problem.ts";
import type { Briefing } from "./briefing.ts";
import { coverageOf } from "./coverage.ts";
import { findGaps } from "./gaps.ts";
import { findKeyPoints } from "./key-points.ts";
import type { Outline } from "./outline.ts";
import { findTimeline } from "./timeline.ts";
import { draftTitle } from "./title.ts";

export interface BriefOptions {
  readonly outline?: Outline | undefined;
  /** Hex digest of everything that went in. */
  readonly digest: string;
  readonly problems?: readonly Problem[] | undefined;
}

const LEVELS: Readonly<Record<Problem["level"], number>> = { error: 0, warning: 1, note: 2 };
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By level, then file and place, so that the order in which they were met does not show. */
const byProblem = (a: Problem, b: Problem): number =>
  LEVELS[a.level] - LEVELS[b.level] ||
  byText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  byText(a.rule, b.rule) ||
  byText(a.reason, b.reason);

/**
 * Makes the briefing: the collation as the analyst's outline has it, with key points and timeline. A pure function:
 * without an outline the title is the sources' best headline and there is no question.
 */
export function brief(collation: Collation, options: BriefOptions): Briefing {
  const { outline } = options;
  const timeline = findTimeline(collation);
  const keyPoints = findKeyPoints(collation, outline?.question ?? null);
  return {
    schemaVersion: 1,
    title: outline?.title ?? draftTitle(collation.sources, vocabularyOf(collation.sources)) ?? "Untitled briefing",
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
    topics: collation.topics,
    timeline,
    keyPoints,
    grades: gradeQuotations(collation, collation.claims),
    gaps: findGaps(collation),
    coverage: coverageOf(collation.sources, { ...collation, timeline, keyPoints }),
    overrides: [],
    problems: [...(options.problems ?? []), ...collation.problems].sort(byProblem),
  };
}
