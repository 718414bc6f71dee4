import { createHash } from "node:crypto";
import type { Problem } from "../text/problem.ts";
import { sentenceSpans } from "../text/sentences.ts";
import type { SourceFile } from "./reader.ts";
import type { Source } from "./source.ts";

export interface ReadResult {
  /** Usually one; a .jsonl, .mbox or .warc file holds several; none where the file could not be read. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Turns one file into its sources. Total on any bytes: what is wrong becomes a problem with its place. */
export async function readSource(file: SourceFile): Promise<ReadResult> {
  const text = new TextDecoder().decode(file.bytes);
  const source: Source = {
    id: file.file
      .replace(/\.[^.]*$/, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-"),
    file: file.file,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    bytes: file.bytes.length,
    mediaType: "text/plain",
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    published: null,
    language: { value: "en", basis: "inferred", cited: null, rule: "language/default" },
    blocks: text ? [{ start: 0, end: text.length, role: "paragraph", kept: true, rule: "block/all" }] : [],
    sentences: sentenceSpans(text, { start: 0, end: text.length }).map((span, i) => ({
      ...span,
      id: `s${i + 1}`,
      block: 0,
    })),
    lineage: file.file,
  };
  return { sources: [source], problems: [] };
}
