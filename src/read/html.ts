import { decode } from "./decode.ts";
import { blocksOf, dividePage } from "./html-content.ts";
import { markOwnLines } from "./html-own-lines.ts";
import { pageText } from "./html-text.ts";
import { parseHtml } from "./html-tree.ts";
import { pageMetadata, pagePublisher } from "./metadata-html.ts";
import { linkedArticles } from "./metadata-json-ld.ts";
import { headTags } from "./metadata-tags.ts";
import { pageTitle } from "./metadata-title.ts";
import type { ReadDocument, Reader } from "./reader.ts";

/** One page of HTML as a document: its text with every character accounted for, and what its markup states. */
export async function readHtml(html: string): Promise<ReadDocument> {
  const { Parser } = await import("htmlparser2");
  const root = parseHtml(Parser, html);
  const tags = headTags(root);
  const articles = linkedArticles(root);
  const { text, runs } = pageText(root);
  const publisher = pagePublisher(tags, articles);
  const title = pageTitle(text, runs, tags, articles, publisher?.value ?? null);
  const { roles, chrome, headline } = dividePage({ text, runs }, root, title?.value ?? null);
  const metadata = pageMetadata({ root, tags, articles, text, runs, roles, chrome, headline }, title, publisher);
  markOwnLines(text, roles, metadata);
  return { part: null, mediaType: "text/html", text, blocks: blocksOf(text, roles), metadata };
}

/** What the first bytes declare, readable whatever the encoding is; UTF-16 declares itself by its mark. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const match =
    /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/i.exec(head) ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{1,40})/i.exec(head);
  return match?.[1];
}

export const htmlReader: Reader = {
  name: "html",
  endings: ["html", "htm", "xhtml"],
  async read(file) {
    const { text, problems } = decode(file.file, file.bytes, declaredEncoding(file.bytes));
    return { documents: [await readHtml(text)], problems };
  },
};
