import { createHash } from "node:crypto";
import type { Problem } from "../text/problem.ts";
import { readSidecar } from "./front-matter.ts";
import { LONGEST_TEXT, type ReadDocument, type Reader, type SourceFile } from "./reader.ts";
import { READERS, readerFor } from "./readers.ts";
import { settle } from "./settle.ts";
import type { Source } from "./source.ts";
import { idOfFile, slug, uniqueIds } from "./source-id.ts";

export interface ReadResult {
  /** Usually one; a .jsonl, .mbox or .warc file holds several; none where the file could not be read. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Turns one file into its sources. Total on any bytes: what is wrong becomes a problem with its place. */
export async function readSource(file: SourceFile, readers: readonly Reader[] = READERS): Promise<ReadResult> {
  const reader = readerFor(file.file, readers);
  if (!reader) return { sources: [], problems: [unknownEnding(file, readers)] };
  const read = await readSafely(reader, file);
  const documents = read.documents.slice(0, MOST);
  const problems = [...read.problems, ...(read.documents.length > MOST ? [tooMany(file, read.documents.length)] : [])];
  const sidecar = file.sidecar ? readSidecar(file.sidecar) : { id: null, metadata: {}, problems: [] };
  const readable = documents.filter(({ text }) => text.trim() !== "" && text.length <= LONGEST_TEXT);
  const ids = uniqueIds(readable.map((document) => idOf(file, document, readable.length === 1 ? sidecar.id : null)));
  // Once for all documents of the file, of which a list has thousands.
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const sources = readable.map((document, i) => settle(file, document, ids[i] as string, sidecar.metadata, sha256));
  const long = documents.filter(({ text }) => text.length > LONGEST_TEXT);
  const all = [...problems, ...long.map(({ text }) => tooLong(file, text.length)), ...sidecar.problems];
  if (sources.length === 0 && !all.some((problem) => problem.level === "error")) all.push(empty(file));
  return { sources, problems: all };
}

/** Documents in one file; more are no corpus for a briefing. */
const MOST = 10_000;

function tooMany(file: SourceFile, count: number): Problem {
  const reason = `holds ${count} documents; only the first ${MOST} are read`;
  return problem(file, "read/too-many", "warning", reason);
}

function tooLong(file: SourceFile, length: number): Problem {
  const reason = `holds a text of ${length} characters; more than ${LONGEST_TEXT} are not read: divide the file`;
  return problem(file, "read/too-long", "error", reason);
}

const idOf = (file: SourceFile, document: ReadDocument, stated: string | null): string => {
  const own = stated ?? document.id;
  return own ? slug(own) : idOfFile(file.file, document.part);
};

/** A library that throws on a damaged file must not end the run. */
async function readSafely(reader: Reader, file: SourceFile): ReturnType<Reader["read"]> {
  try {
    return await reader.read(file);
  } catch (error) {
    const reason = `cannot be read as ${reader.name}: ${error instanceof Error ? error.message : String(error)}`;
    return { documents: [], problems: [problem(file, "read/failed", "error", reason)] };
  }
}

function unknownEnding(file: SourceFile, readers: readonly Reader[]): Problem {
  const known = readers.flatMap((reader) => reader.endings.map((ending) => `.${ending}`)).join(" ");
  return problem(
    file,
    "read/unknown-ending",
    "note",
    `no reader knows this ending; the file is skipped (known: ${known})`,
  );
}

const empty = (file: SourceFile): Problem =>
  problem(file, "read/empty", "warning", "the file holds no text; it is skipped");

const problem = (file: SourceFile, rule: string, level: Problem["level"], reason: string): Problem => ({
  rule,
  level,
  file: file.file,
  line: null,
  column: null,
  reason,
});
