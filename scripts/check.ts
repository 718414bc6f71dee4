import { resolve } from "node:path";
import { InputProblem } from "./input-problem.ts";
import { makeBriefing } from "./make-briefing.ts";
import { problemLines, tally } from "./report.ts";
import { stages } from "./stages.ts";

/** Prints every problem of a corpus, builds nothing; an error (with `strict`, a warning too) throws InputProblem. */
export async function checkCorpus(corpus: string, options: { readonly strict: boolean }): Promise<void> {
  const { briefing } = await makeBriefing(resolve(corpus), {}, stages({ quiet: true }));
  for (const line of problemLines(briefing.problems, { notes: true })) console.log(line);
  const summary = tally(briefing.problems);
  const stopping = options.strict ? ["error", "warning"] : ["error"];
  if (briefing.problems.some((problem) => stopping.includes(problem.level))) throw new InputProblem(summary);
  console.log(summary);
}
