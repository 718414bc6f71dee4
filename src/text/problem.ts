/** Something wrong in the input, as data with its place; nothing here prints. Lines and columns count from 1. */
export interface Problem {
  readonly rule: string;
  readonly level: "error" | "warning" | "note";
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly reason: string;
}

/** Line and column, both from 1, of an offset; LF, CR and CRLF end lines. */
export function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** Text as a terminal may show it: control and bidi characters by their numbers, so that it is seen and not obeyed. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (c) => `\\u${(c.codePointAt(0) as number).toString(16).padStart(4, "0")}`);

/** `corpus/a.txt:3:14 warning reason (rule)`, on one line. */
export function formatProblem(problem: Problem): string {
  const where = [problem.file, problem.line, problem.line === null ? null : problem.column].filter(
    (part) => part !== null,
  );
  return printable(`${where.join(":")} ${problem.level} ${problem.reason} (${problem.rule})`);
}
