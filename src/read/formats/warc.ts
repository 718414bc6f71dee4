import { gunzipSync } from "node:zlib";
import type { Problem } from "../../text/problem.ts";
import { decode } from "../decode.ts";
import { declaredEncoding, readHtml } from "../html.ts";
import { httpUrl } from "../known-fields.ts";
import type { ReadDocument, Reader } from "../reader.ts";
import { answersOf, type WebAnswer } from "./warc-records.ts";

/** What unpacks to more than this is refused: half a gigabyte of text is no event's reports. */
const LARGEST = 512 * 1024 * 1024;

/** Web archives: each page that a server gave in full is a document; pictures, errors and redirections are none. */
export const warcReader: Reader = {
  name: "warc",
  endings: ["warc", "warc.gz"],
  read(file) {
    return readPages(file.file, pagesOf(file.bytes), "warc/no-page");
  },
};

/** The pages that a server gave in full, in the order of the archive; its records may be packed. */
export function* pagesOf(archive: Uint8Array): Generator<WebAnswer> {
  const packed = archive[0] === 0x1f && archive[1] === 0x8b;
  for (const answer of answersOf(packed ? gunzipSync(archive, { maxOutputLength: LARGEST }) : archive))
    if (answer.status === 200 && /^(?:text\/html|application\/xhtml\+xml)$/.test(answer.mediaType)) yield answer;
}

/** Each page as a document; an archive without one is an error by the name of `emptyRule`. */
export async function readPages(file: string, pages: Iterable<WebAnswer>, emptyRule: string) {
  const documents: ReadDocument[] = [];
  const problems: Problem[] = [];
  for (const page of pages) {
    const decoded = decode(file, page.body, page.charset ?? declaredEncoding(page.body));
    for (const problem of decoded.problems) problems.push(problem);
    const document = withAddress(await readHtml(decoded.text), page, String(documents.length + 1));
    documents.push({ ...document, encoding: decoded.encoding });
  }
  const reason = "the archive holds no page";
  if (documents.length === 0)
    problems.push({ rule: emptyRule, level: "error", file, line: null, column: null, reason });
  return { documents, problems };
}

/** What the page does not say of its address, the archive does. */
function withAddress(document: ReadDocument, answer: WebAnswer, part: string): ReadDocument {
  const value = httpUrl(answer.url);
  const url =
    document.metadata.url ?? (value ? { value, basis: "markup" as const, cited: null, rule: "warc/target" } : null);
  return { ...document, part, metadata: { ...document.metadata, url } };
}
