import { pageBlocks } from "./html-content.ts";
import { pageText } from "./html-text.ts";
import { parseHtml } from "./html-tree.ts";
import type { ReadDocument, Reader } from "./reader.ts";

/** One page of HTML as a document. Total on any text. */
export async function readHtml(html: string): Promise<ReadDocument> {
  const { Parser } = await import("htmlparser2");
  const root = parseHtml(Parser, html);
  const page = pageText(root);
  return { part: null, mediaType: "text/html", text: page.text, blocks: pageBlocks(page, root, null), metadata: {} };
}

export const htmlReader: Reader = {
  name: "html",
  endings: ["html", "htm", "xhtml"],
  async read(file) {
    const html = new TextDecoder().decode(file.bytes);
    return { documents: [await readHtml(html)], problems: [] };
  },
};
