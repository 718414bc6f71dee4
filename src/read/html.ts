import { decode } from "./decode.ts";
import { blocksOf, dividePage } from "./html-content.ts";
import { unseenBody } from "./html-linked-body.ts";
import { markOwnLines } from "./html-own-lines.ts";
import { pageText } from "./html-text.ts";
import { parseHtml } from "./html-tree.ts";
import { pageMetadata, pagePublisher } from "./metadata-html.ts";
import { linkedArticles } from "./metadata-json-ld.ts";
import { confirmedLanguage } from "./metadata-language.ts";
import { headTags } from "./metadata-tags.ts";
import { pageTitle } from "./metadata-title.ts";
import { LONGEST_TEXT, type ReadDocument, type Reader } from "./reader.ts";
import type { Block, BlockRole } from "./source.ts";

/** One page of HTML as a document: its text with every character accounted for, and what its markup states. */
export async function readHtml(html: string): Promise<ReadDocument> {
  const { Parser } = await import("htmlparser2");
  const root = parseHtml(Parser, html);
  const tags = headTags(root);
  const articles = linkedArticles(root);
  const { text, runs } = pageText(root);
  // Refused by whoever asked: no rule needs to look at it.
  if (text.length > LONGEST_TEXT) return { part: null, mediaType: "text/html", text, blocks: null, metadata: {} };
  const publisher = pagePublisher(tags, articles);
  const title = pageTitle(text, runs, tags, articles, publisher?.value ?? null);
  const { roles, chrome, headline } = dividePage({ text, runs }, root, title?.value ?? null, articles);
  const metadata = pageMetadata({ root, tags, articles, text, runs, roles, chrome, headline }, title, publisher);
  markOwnLines(text, roles, metadata);
  const unseen = unseenParts(title?.value ?? null, text, unseenBody({ text, runs }, roles, articles));
  const all = withUnseen(text, blocksOf(text, roles), unseen);
  const kept = all.blocks.filter((block) => block.kept).map((block) => all.text.slice(block.start, block.end));
  const language = confirmedLanguage(metadata.language, kept.join("\n"));
  return { part: null, mediaType: "text/html", ...all, metadata: { ...metadata, language } };
}

interface Unseen {
  readonly value: string;
  readonly role: BlockRole;
  readonly rule: string;
}

/** What stands only in the markup of a page that scripts put together: its title, and the body where linked data holds it. */
function unseenParts(title: string | null, shown: string, paragraphs: readonly string[]): Unseen[] {
  const body = paragraphs.map((value): Unseen => ({ value, role: "paragraph", rule: "html/linked-data-unseen" }));
  if (!title || (shown && !body.length) || shown.includes(title)) return body;
  return [{ value: title, role: "title", rule: "html/title-unseen" }, ...body];
}

/** The shown text, and the unseen behind it. */
function withUnseen(shown: string, blocks: readonly Block[], parts: readonly Unseen[]) {
  let text = shown;
  const all = [...blocks];
  for (const { value, role, rule } of parts) {
    if (text) all.push({ start: text.length, end: text.length + 2, role: "space", kept: false, rule: "html/space" });
    const start = text.length + (text ? 2 : 0);
    text += (text ? "\n\n" : "") + value;
    all.push({ start, end: text.length, role, kept: true, rule });
  }
  return { text, blocks: all };
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
    const { text, encoding, problems } = decode(file.file, file.bytes, declaredEncoding(file.bytes));
    return { documents: [{ ...(await readHtml(text)), encoding }], problems };
  },
};
