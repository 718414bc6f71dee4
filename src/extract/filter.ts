import { readSource } from "../read/read-source.ts";
import type { Edtf } from "../text/edtf.ts";
import type { Problem } from "../text/problem.ts";
import { type Analysis, analyse } from "./analyse.ts";

/** `text` or `base64` (raw bytes); the file's ending says the format: .txt .md .html … */
export interface AnalyseInput {
  readonly file: string;
  readonly text?: string;
  readonly base64?: string;
  /** Day on which to resolve "yesterday", where the source states none. */
  readonly referenceDate?: Edtf;
}

export interface AnalyseFailure {
  readonly file: string;
  readonly problems: readonly Problem[];
}

const failure = (file: string, rule: string, reason: string): AnalyseFailure => ({
  file,
  problems: [{ rule, level: "error", file, line: null, column: null, reason }],
});

/** One line of the `analyse` filter: JSON of an AnalyseInput in, an Analysis or the reason why there is none out. */
export async function analyseLine(line: string): Promise<Analysis | AnalyseFailure> {
  let input: Partial<AnalyseInput> | null;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return failure("", "filter/json", `the line is no JSON: ${(error as Error).message}`);
  }
  if (typeof input !== "object" || input === null || typeof input.file !== "string")
    return failure("", "filter/input", 'the line needs a "file" and a "text" or "base64"');
  const { file, text, base64, referenceDate } = input;
  if (typeof text !== "string" && typeof base64 !== "string")
    return failure(file, "filter/input", 'the line needs a "text" or a "base64"');
  try {
    const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : Buffer.from(base64 as string, "base64");
    const { sources, problems } = await readSource({ file, bytes });
    const [source] = sources;
    if (!source) return { file, problems };
    return analyse(source, { referenceDate: typeof referenceDate === "string" ? referenceDate : undefined, problems });
  } catch (error) {
    return failure(file, "filter/bug", `a bug of Synoptic: ${(error as Error).message}`);
  }
}
