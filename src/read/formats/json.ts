import type { Problem } from "../../text/problem.ts";
import { place } from "../../text/problem.ts";
import { decode } from "../decode.ts";
import type { ReadDocument, Reader, SourceFile } from "../reader.ts";
import { isRecord, type JsonRecord, readRecord } from "./record.ts";

/** A report as an object, a list of them, or an object that holds such a list under one of its names. */
export const jsonReader: Reader = {
  name: "json",
  endings: ["json"],
  async read(file) {
    const decoded = decode(file.file, file.bytes);
    const parsed = parse(decoded.text, file);
    if ("reason" in parsed) return { documents: [], problems: [...decoded.problems, parsed] };
    const records = recordsOf(parsed.value);
    const documents: ReadDocument[] = [];
    const problems: Problem[] = [...decoded.problems];
    for (const [i, record] of records.entries()) {
      const document = await readRecord(record, records.length > 1 ? String(i + 1) : null);
      if (document) documents.push({ ...document, encoding: decoded.encoding });
      else if (records.length > 1)
        problems.push(problem(file, "json/no-text", `record ${i + 1} has no field with a text`));
    }
    if (documents.length === 0)
      problems.push({
        ...problem(file, "json/no-text", "no field with a text (text, body, content, maintext, …)"),
        level: "error",
      });
    return { documents, problems };
  },
};

/** JSON Lines: one report a line. */
export const jsonLinesReader: Reader = {
  name: "jsonl",
  endings: ["jsonl", "ndjson"],
  async read(file) {
    const decoded = decode(file.file, file.bytes);
    const documents: ReadDocument[] = [];
    const problems: Problem[] = [...decoded.problems];
    const lines = decoded.text.split(/\r\n|\n|\r/);
    for (const [i, line] of lines.entries()) {
      if (!line.trim()) continue;
      const parsed = parse(line, file);
      if ("reason" in parsed) {
        problems.push({ ...parsed, level: "warning", line: i + 1 });
        continue;
      }
      const document = isRecord(parsed.value) ? await readRecord(parsed.value, String(i + 1)) : null;
      if (document) documents.push({ ...document, encoding: decoded.encoding });
      else problems.push({ ...problem(file, "json/no-text", "the line has no field with a text"), line: i + 1 });
    }
    return { documents, problems };
  },
};

function parse(text: string, file: SourceFile): { readonly value: unknown } | Problem {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = (error as Error).message.split("\n")[0] as string;
    const offset = /at position (\d+)/.exec(reason)?.[1];
    const at = offset === undefined ? null : place(text, Number(offset));
    return {
      ...problem(file, "json/syntax", `no JSON: ${reason}`),
      level: "error",
      line: at?.line ?? null,
      column: at?.column ?? null,
    };
  }
}

function recordsOf(value: unknown): readonly JsonRecord[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value)) return [];
  for (const name of ["articles", "documents", "items", "posts", "results", "data", "news", "records"]) {
    const list = value[name];
    if (Array.isArray(list) && list.some(isRecord)) return list.filter(isRecord);
  }
  return [value];
}

const problem = (file: SourceFile, rule: string, reason: string): Problem => ({
  rule,
  level: "warning",
  file: file.file,
  line: null,
  column: null,
  reason,
});
