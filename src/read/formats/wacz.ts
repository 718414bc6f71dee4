import type { Reader } from "../reader.ts";
import { pagesOf, readPages } from "./warc.ts";
import type { WebAnswer } from "./warc-records.ts";
import { unzipWithin } from "./zip.ts";

const WANTED = /^archive\/[^/]+\.warc(?:\.gz)?$|^pages\/[^/]+\.jsonl$/;

/**
 * Web archive collections (WACZ 1.1): a ZIP with web archives and a list of the pages that somebody meant to keep. Where the
 * list is there, frames and other pages that came along with them are no documents.
 */
export const waczReader: Reader = {
  name: "wacz",
  endings: ["wacz"],
  async read(file) {
    const { strFromU8 } = await import("fflate");
    const files = await unzipWithin(file.bytes, (name) => WANTED.test(name));
    const names = Object.keys(files).sort();
    const listed = new Set(
      names
        .filter((name) => name.endsWith(".jsonl"))
        .flatMap((name) => addresses(strFromU8(files[name] as Uint8Array))),
    );
    const all = names
      .filter((name) => name.startsWith("archive/"))
      .flatMap((name) => [...pagesOf(files[name] as Uint8Array)]);
    const meant = all.filter(({ url }) => listed.has(url));
    return readPages(file.file, firstOfEach(meant.length > 0 ? meant : all), "wacz/no-page");
  },
};

/** A page that was crawled again is the same page. */
function firstOfEach(pages: readonly WebAnswer[]): WebAnswer[] {
  const seen = new Set<string>();
  return pages.filter(({ url }) => !seen.has(url) && seen.add(url));
}

/** Addresses in a list of pages; its first line says what it is and has none. */
function addresses(lines: string): string[] {
  return lines.split("\n").flatMap((line) => {
    try {
      const { url } = JSON.parse(line) as { url?: unknown };
      return typeof url === "string" ? [url] : [];
    } catch {
      return [];
    }
  });
}
