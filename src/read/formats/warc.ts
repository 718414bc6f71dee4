import { gunzipSync } from "node:zlib";
import type { Problem } from "../../text/problem.ts";
import { decode } from "../decode.ts";
import { declaredEncoding, readHtml } from "../html.ts";
import { httpUrl } from "../known-fields.ts";
import type { ReadDocument, Reader } from "../reader.ts";
import { answersOf, type WebAnswer } from "./warc-records.ts";

const LARGEST = 512 * 1024 * 1024;

/** Web archives: each page that a server gave in full is a document; pictures, errors and redirections are none. */
export const warcReader: Reader = {
  name: "warc",
  endings: ["warc", "warc.gz"],
  async read(file) {
    const packed = file.bytes[0] === 0x1f && file.bytes[1] === 0x8b;
    const bytes = packed ? gunzipSync(file.bytes, { maxOutputLength: LARGEST }) : file.bytes;
    const documents: ReadDocument[] = [];
    const problems: Problem[] = [];
    let part = 0;
    for (const answer of answersOf(bytes)) {
      if (answer.status !== 200 || !/^(?:text\/html|application\/xhtml\+xml)$/.test(answer.mediaType)) continue;
      part++;
      const decoded = decode(file.file, answer.body, answer.charset ?? declaredEncoding(answer.body));
      problems.push(...decoded.problems);
      documents.push(withAddress(await readHtml(decoded.text), answer, String(part)));
    }
    if (documents.length === 0)
      problems.push({
        rule: "warc/no-page",
        level: "error",
        file: file.file,
        line: null,
        column: null,
        reason: "the archive holds no page",
      });
    return { documents, problems };
  },
};

/** What the page does not say of its address, the archive does. */
function withAddress(document: ReadDocument, answer: WebAnswer, part: string): ReadDocument {
  const value = httpUrl(answer.url);
  const url =
    document.metadata.url ?? (value ? { value, basis: "markup" as const, cited: null, rule: "warc/target" } : null);
  return { ...document, part, metadata: { ...document.metadata, url } };
}
