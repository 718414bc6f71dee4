import { type Problem, place } from "../text/problem.ts";
import type { Briefing } from "./briefing.ts";
import { answersMutual } from "./checks/answers.ts";
import { citationsMatch } from "./checks/citations.ts";
import { coverageCounted } from "./checks/coverage.ts";
import { cellsComplete, readingsCited, supportDerived } from "./checks/evidence.ts";
import type { BriefingCheck, Finding } from "./checks/finding.ts";
import { gradesComplete } from "./checks/grades.ts";
import { overridesResolve } from "./checks/overrides.ts";
import { idsUnique, referencesResolve } from "./checks/references.ts";
import { sourcesPartition } from "./checks/sources.ts";
import { topicsApart } from "./checks/topics.ts";

/** The promises of the contract, in the order in which they are looked at. */
export const CHECKS: readonly BriefingCheck[] = [
  citationsMatch,
  sourcesPartition,
  idsUnique,
  referencesResolve,
  answersMutual,
  cellsComplete,
  readingsCited,
  supportDerived,
  gradesComplete,
  topicsApart,
  coverageCounted,
  overridesResolve,
];

function problemOf(briefing: Briefing, check: BriefingCheck, finding: Finding): Problem {
  const source = briefing.sources.find(({ id }) => id === finding.source);
  const reason = `${finding.path}: ${finding.reason}`;
  const problem = { rule: `check/${check.name}`, level: "error" as const, reason };
  if (!source || finding.offset === undefined)
    return { ...problem, file: source?.file ?? "data/briefing.json", line: null, column: null };
  return { ...problem, file: source.file, ...place(source.text, finding.offset) };
}

/**
 * The law of the house: every citation slices to its exact text, every id is unique, every reference resolves, every
 * count is that of the citations beside it. Each breach is an error that names its place; none is a briefing fit to print.
 */
export function check(briefing: Briefing): Problem[] {
  return CHECKS.flatMap((rule) => rule.run(briefing).map((finding) => problemOf(briefing, rule, finding)));
}
