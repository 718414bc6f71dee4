import { resolve, sep } from "node:path";
import { buildSite } from "../src/site/build-site.ts";
import { printable } from "../src/text/problem.ts";
import { InputProblem } from "./input-problem.ts";
import { makeBriefing } from "./make-briefing.ts";
import { countLine, problemLines, tally } from "./report.ts";
import { formatTimes, stages } from "./stages.ts";
import { buildBeside, guardOutput } from "./swap.ts";
import { UsageError } from "./usage-error.ts";

export interface BuildOptions {
  readonly corpus: string;
  readonly out: string;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly referenceDate?: string | undefined;
}

const holds = (outer: string, inner: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`);

/** Builds the whole site of a corpus folder and says what it made. Throws InputProblem or UsageError, each with its reason. */
export async function build(options: BuildOptions): Promise<void> {
  const corpus = resolve(options.corpus);
  const out = resolve(options.out);
  if (holds(corpus, out) || holds(out, corpus))
    throw new UsageError(
      "the corpus folder and the output folder must not lie inside each other: choose another --out",
    );
  await guardOutput(out);
  const progress = stages(options);
  const { briefing, raw } = await makeBriefing(corpus, options, progress);
  for (const line of problemLines(briefing.problems, { notes: false })) console.error(line);
  const stopping = options.strict ? ["error", "warning"] : ["error"];
  if (briefing.problems.some((problem) => stopping.includes(problem.level)))
    throw new InputProblem(`nothing was built: ${tally(briefing.problems)}; the earlier site, if any, is untouched`);
  const { pages } = await buildBeside(out, async (folder) => {
    const note = (name: string, milliseconds: number) => progress.note(name, milliseconds);
    const site = await buildSite(briefing, { out: folder, raw, progress: note });
    for (const line of problemLines(site.problems, { notes: false })) console.error(line);
    if (site.problems.length > 0)
      throw new InputProblem(`nothing was built: ${tally(site.problems)}; the earlier site, if any, is untouched`);
    return site;
  });
  if (options.quiet) return;
  console.log(
    `${printable(briefing.title)}\n${countLine(briefing, pages)}\n${formatTimes(progress.times)}\n${tally(briefing.problems)}`,
  );
  console.log(
    `Open ${options.out}/index.html, or look at it with: synoptic serve ${options.corpus} --out ${options.out}`,
  );
}
