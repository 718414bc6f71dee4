import matter from "gray-matter";
import { CORE_SCHEMA, load } from "js-yaml";
import type { Problem } from "../text/problem.ts";
import { type FieldsFile, type KnownFields, knownFields } from "./known-fields.ts";

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
  return {
    text: text.slice(fenced[0].length),
    fields: knownFields(parsed.data, fieldsFile(file, fenced[1] as string, 1)),
  };
}

/** Reads a sidecar file: the same fields as front matter, without the fences. */
export function readSidecar(sidecar: { readonly file: string; readonly text: string }): KnownFields {
  const parsed = parseYaml(sidecar.text, sidecar.file, 0);
  return parsed.data
    ? knownFields(parsed.data, fieldsFile(sidecar.file, sidecar.text, 0))
    : { ...NONE, problems: parsed.problems };
}

/** Keys of the first level begin their line; what is written in braces has no place that is worth the search. */
function fieldsFile(file: string, yaml: string, linesBefore: number): FieldsFile {
  const lines = yaml.split(/\r\n|\n|\r/);
  const keys = lines.map((line) =>
    /^\ufeff?(?:"([^"]{0,80})"|'([^']{0,80})'|([^\s:#][^:]{0,80}?))\s{0,20}:(?:\s+|$)/u.exec(line),
  );
  return {
    file,
    ours: linesBefore === 0,
    placeOf(key, part) {
      const at = keys.findIndex((found) => (found?.[1] ?? found?.[2] ?? found?.[3]) === key);
      const before = part === "value" ? (keys[at]?.[0].length ?? 0) : 0;
      return at < 0 ? null : { line: linesBefore + at + 1, column: before + 1 };
    },
  };
}

/** `linesBefore`: lines of the file above the YAML, so that a problem names the file's own line. */
function parseYaml(yaml: string, file: string, linesBefore = 1): { data: object | null; problems: Problem[] } {
  const what = linesBefore === 0 ? "the file" : "what stands between the --- lines";
  const outcome = linesBefore === 0 ? "it is left out" : "it is read as text";
  try {
    // Options are always passed: without them gray-matter serves a shared cached object.
    const { data } = matter(`---\n${yaml}\n---\n`, {
      language: "yaml",
      engines: { yaml: readYaml, json: refuse, javascript: refuse, js: refuse },
    });
    if (isPlainObject(data)) return { data, problems: [] };
    return {
      data: null,
      problems: [problem(file, linesBefore + 1, 1, `${what} is no mapping of fields; ${outcome}`)],
    };
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number; column: number }; reason?: string };
    const lines = yaml.trimEnd().split(/\r\n|\n|\r/);
    // What is never closed is missed at the very end, behind the last line that stands there.
    // The reader puts a line above the YAML, so that its count from 0 is ours from 1.
    const at = Math.max(0, Math.min((mark?.line ?? 1) - 1, lines.length - 1));
    const column = Math.min(mark?.column ?? 0, lines[at]?.length ?? 0);
    const broken = `${what} is no YAML (${reason ?? "unreadable"}); ${outcome}`;
    return { data: null, problems: [problem(file, linesBefore + at + 1, column + 1, broken)] };
  }
}

const problem = (file: string, line: number, column: number, reason: string): Problem => ({
  rule: "front-matter/yaml",
  level: "warning",
  file,
  line,
  column,
  reason,
});

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
