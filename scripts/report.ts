import type { Briefing } from "../src/brief/briefing.ts";
import { formatProblem, type Problem } from "../src/text/problem.ts";

const LEVELS = ["error", "warning", "note"] as const;

/** One line a problem, errors first; notes only on request. */
export function problemLines(problems: readonly Problem[], { notes }: { readonly notes: boolean }): string[] {
  return LEVELS.filter((level) => notes || level !== "note").flatMap((level) =>
    problems.filter((problem) => problem.level === level).map(formatProblem),
  );
}

/** `3 errors, 1 warning, 12 notes` */
export function tally(problems: readonly Problem[]): string {
  return LEVELS.map((level) => {
    const count = problems.filter((problem) => problem.level === level).length;
    return `${count} ${level}${count === 1 ? "" : "s"}`;
  }).join(", ");
}

/** What the briefing holds, as counts in reading order. */
export function countLine(briefing: Briefing, pages: number): string {
  const measures = briefing.proposals.flatMap((proposal) => proposal.areas.flatMap((area) => area.measures));
  const sentences = briefing.sources.reduce((sum, source) => sum + source.sentences.length, 0);
  const counts: [number, string, string][] = [
    [briefing.sources.length, "source", "sources"],
    [sentences, "sentence", "sentences"],
    [briefing.utterances.length, "utterance", "utterances"],
    [briefing.claims.length, "claim", "claims"],
    [measures.length, "measure", "measures"],
    [briefing.discrepancies.length, "discrepancy", "discrepancies"],
    [pages, "page", "pages"],
  ];
  return counts.map(([count, one, several]) => `${count} ${count === 1 ? one : several}`).join(", ");
}
