import { readHtml } from "../html.ts";
import { httpUrl } from "../known-fields.ts";
import type { Reader } from "../reader.ts";

/**
 * Pages as browsers save them in one file (RFC 2557). The first page in it is the one that was saved, the others were its
 * frames. The day in its head is that of saving and says nothing of publication.
 */
export const mhtmlReader: Reader = {
  name: "mhtml",
  endings: ["mhtml", "mht"],
  async read(file) {
    const { default: PostalMime } = await import("postal-mime");
    const { html, headers } = await PostalMime.parse(file.bytes);
    if (!html?.trim()) {
      const reason = "no page in it: is this a page that a browser saved?";
      return {
        documents: [],
        problems: [{ rule: "mhtml/no-page", level: "error", file: file.file, line: null, column: null, reason }],
      };
    }
    const document = await readHtml(withoutFrames(html));
    const saved = httpUrl(headers.find(({ key }) => key === "snapshot-content-location")?.value ?? "");
    const url = saved ? { value: saved, basis: "markup" as const, cited: null, rule: "mhtml/location" } : null;
    const metadata = { ...document.metadata, url: document.metadata.url ?? url };
    return { documents: [{ ...document, metadata }], problems: [] };
  },
};

/** The library puts all pages of the file one behind the other. */
function withoutFrames(html: string): string {
  const end = html.search(/<\/html\s{0,9}>/i);
  return end < 0 ? html : html.slice(0, end);
}
