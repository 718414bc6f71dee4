import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type SitePath, segment } from "./urls.ts";

/**
 * Where the untouched file of a source lies in the site: folders kept, each name safe on every host. A name that a browser
 * would run as a page gets ".txt" behind it: sources are data, and a raw HTML source must not open as part of the site.
 */
export function rawPath(file: string): SitePath {
  const parts = file.split("/").map((part) => safeName(part));
  return `raw/${parts.join("/")}`;
}

const PLAIN = /\.(?:txt|md|csv|json|yaml|yml|pdf|docx|eml|epub)$/;

function safeName(name: string): string {
  const dot = name.lastIndexOf(".");
  const lower = name.toLowerCase();
  const safe =
    segment(lower) === lower && lower === name
      ? name
      : `${segment(name)}${/^\.[a-z0-9]{1,8}$/i.test(name.slice(dot)) && dot > 0 ? name.slice(dot).toLowerCase() : ""}`;
  return /\./.test(safe) && !PLAIN.test(safe) ? `${safe}.txt` : safe;
}

/** Writes the raw files byte for byte. */
export async function writeRawFiles(out: string, raw: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [file, bytes] of raw) {
    const path = join(out, rawPath(file));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
