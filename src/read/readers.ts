import { docxReader } from "./formats/docx.ts";
import { emlReader } from "./formats/eml.ts";
import { jsonLinesReader, jsonReader } from "./formats/json.ts";
import { mboxReader } from "./formats/mbox.ts";
import { mhtmlReader } from "./formats/mhtml.ts";
import { pdfReader } from "./formats/pdf.ts";
import { waczReader } from "./formats/wacz.ts";
import { warcReader } from "./formats/warc.ts";
import { htmlReader } from "./html.ts";
import { markdownReader } from "./markdown-reader.ts";
import type { Reader } from "./reader.ts";
import { textReader } from "./text-reader.ts";

/** Every format that can be read. A new one is a file of its own and a line here. */
export const READERS: readonly Reader[] = [
  textReader,
  markdownReader,
  htmlReader,
  jsonReader,
  jsonLinesReader,
  pdfReader,
  docxReader,
  warcReader,
  waczReader,
  mhtmlReader,
  emlReader,
  mboxReader,
];

/** The reader for a file by its ending ("a/b.warc.gz" has two), or null. */
export function readerFor(file: string, readers: readonly Reader[] = READERS): Reader | null {
  const name = file.toLowerCase();
  let best: Reader | null = null;
  let longest = 0;
  for (const reader of readers)
    for (const ending of reader.endings)
      if (name.endsWith(`.${ending}`) && ending.length > longest) {
        best = reader;
        longest = ending.length;
      }
  return best;
}
