import matter from "gray-matter";
import { CORE_SCHEMA, load } from "js-yaml";
import type { Problem } from "../text/problem.ts";
import { type KnownFields, knownFields } from "./known-fields.ts";

export interface WithFrontMatter {
  /** What follows the closing line, byte for byte; the whole text where there is no front matter. */
  readonly text: string;
  readonly fields: KnownFields;
}

const NONE: KnownFields = { id: null, metadata: {}, problems: [] };
/** A bare opening line at the very start and a bare closing one. "---js" and the like are text: sources are data. */
const FENCED = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|$)/;

/** YAML without types of its own: a date stays the text that was written. */
const readYaml = (yaml: string): object => load(yaml, { schema: CORE_SCHEMA }) as object;
const refuse = (): never => {
  throw new Error("only YAML is read");
};

/** Splits off and reads the front matter. What is not a plain YAML mapping is a problem, and stays in the text. */
export function splitFrontMatter(text: string, file: string): WithFrontMatter {
  const fenced = FENCED.exec(text);
  if (!fenced) return { text, fields: NONE };
  const parsed = parseYaml(fenced[1] as string, file);
  if (!parsed.data) return { text, fields: { ...NONE, problems: parsed.problems } };
  return { text: text.slice(fenced[0].length), fields: knownFields(parsed.data, file) };
}

/** Reads a sidecar file: the same fields as front matter, without the fences. */
export function readSidecar(sidecar: { readonly file: string; readonly text: string }): KnownFields {
  const parsed = parseYaml(sidecar.text, sidecar.file, 0);
  return parsed.data ? knownFields(parsed.data, sidecar.file) : { ...NONE, problems: parsed.problems };
}

/** `linesBefore`: lines of the file above the YAML, so that a problem names the file's own line. */
function parseYaml(yaml: string, file: string, linesBefore = 1): { data: object | null; problems: Problem[] } {
  try {
    // Options are always passed: without them gray-matter serves a shared cached object.
    const { data } = matter(`---\n${yaml}\n---\n`, {
      language: "yaml",
      engines: { yaml: readYaml, json: refuse, javascript: refuse, js: refuse },
    });
    if (isPlainObject(data)) return { data, problems: [] };
    return {
      data: null,
      problems: [problem(file, linesBefore + 1, "what stands between the --- lines is no mapping; it is read as text")],
    };
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    const line = linesBefore + 1 + (mark?.line ?? 0);
    return {
      data: null,
      problems: [problem(file, line, `the front matter is no YAML (${reason ?? "unreadable"}); it is read as text`)],
    };
  }
}

const problem = (file: string, line: number, reason: string): Problem => ({
  rule: "front-matter/yaml",
  level: "warning",
  file,
  line,
  column: null,
  reason,
});

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
