import type { Problem } from "../../text/problem.ts";

/** What is wrong with a file of a copy; a copy's files have no lines that a reader would look up. */
export const copyProblem = (rule: string, file: string, reason: string): Problem => ({
  rule,
  level: "error",
  file,
  line: null,
  column: null,
  reason,
});
