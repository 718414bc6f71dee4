import type { Collation } from "../collate/collate.ts";
import { vocabularyOf } from "../collate/content.ts";
import { gradeQuotations } from "../collate/variants/grades.ts";
import type { Problem } from "../text/problem.ts";
import type { Briefing, Override } from "./briefing.ts";
import { coverageOf } from "./coverage.ts";
import { findGaps } from "./gaps.ts";
import { findKeyPoints } from "./key-points.ts";
import { applyOutline } from "./outline/apply.ts";
import { decideKeyPoints } from "./outline/key-points.ts";
import type { Decided } from "./outline/witnesses.ts";
import { EMPTY_OUTLINE, type Outline } from "./outline.ts";
import { findTimeline } from "./timeline.ts";
import { draftTitle } from "./title.ts";

export interface BriefOptions {
  readonly outline?: Outline | undefined;
  /** Hex digest of everything that went in. */
  readonly digest: string;
  readonly problems?: readonly Problem[] | undefined;
  /** What was decided before the sources were compared (`decideWitnesses`). */
  readonly decided?: Pick<Decided, "overrides" | "problems"> | undefined;
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

const UNTITLED = "Untitled briefing";

/** Title and question frame the briefing and change no finding; they need no reason, and count as decisions where they are signed. */
function framing(outline: Outline, drafted: string): Override[] {
  const { author, date, title, question } = outline;
  if (author === null || date === null) return [];
  const words = [
    ...(title !== null && title !== drafted ? [`title instead of “${drafted}”`] : []),
    ...(question !== null ? ["question set"] : []),
  ];
  const reason = "title and question are the analyst's to set";
  return words.length === 0 ? [] : [{ target: "briefing", change: words.join("; "), author, date, reason }];
}

/**
 * Makes the briefing: the collation as the analyst's outline has it, with key points and timeline. A pure function:
 * without an outline the title is the sources' best headline and there is no question.
 */
export function brief(found: Collation, options: BriefOptions): Briefing {
  const { outline = EMPTY_OUTLINE } = options;
  const drafted = draftTitle(found.sources, vocabularyOf(found.sources)) ?? UNTITLED;
  const applied = applyOutline(found, outline);
  const { collation } = applied;
  const timeline = findTimeline(collation);
  const decided = decideKeyPoints(findKeyPoints(collation, outline.question), collation, outline);
  const { keyPoints } = decided;
  const problems = [options, options.decided, collation, applied, decided].flatMap((each) => each?.problems ?? []);
  return {
    schemaVersion: 1,
    title: outline.title ?? drafted,
    question: outline.question,
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
    overrides: [
      ...framing(outline, drafted),
      ...(options.decided?.overrides ?? []),
      ...applied.overrides,
      ...decided.overrides,
    ],
    problems: problems.sort(byProblem),
  };
}
