import { CopyError, openCopy } from "../src/site/verify/copy.ts";
import { verify } from "../src/site/verify/verify.ts";
import { InputProblem } from "./input-problem.ts";
import { problemLines, tally } from "./report.ts";

/** Prints what is wrong with a copy of a site; anything wrong throws InputProblem. */
export async function verifyCopy(path: string): Promise<void> {
  const copy = await openCopy(path).catch((error: unknown) => {
    throw error instanceof CopyError ? new InputProblem(error.message) : error;
  });
  const { problems, files, sources, citations } = await verify(copy);
  for (const line of problemLines(problems, { notes: true })) console.log(line);
  if (problems.length > 0) throw new InputProblem(`this copy is not as it was published: ${tally(problems)}`);
  console.log(`as published: ${files} files, ${sources} sources read again, ${citations} citations`);
}
