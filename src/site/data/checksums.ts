import type { SitePath } from "../urls.ts";

/** Digest of each file by path, as `sha256sum --check` reads it. Our paths have neither line breaks nor backslashes. */
export const formatChecksums = (digests: ReadonlyMap<SitePath, string>): string =>
  [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join("");

/** Null where a line is not one that `formatChecksums` writes. */
export function parseChecksums(text: string): Map<SitePath, string> | null {
  const digests = new Map<SitePath, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line === "") continue;
    const match = /^([0-9a-f]{64})[ ][ *](.+)$/.exec(line);
    if (!match) return null;
    digests.set(match[2] as string, match[1] as string);
  }
  return digests;
}
