import type { Problem } from "../text/problem.ts";

/** A file of the site: its path from the root, and its HTML where it is a page. */
export interface SiteFile {
  readonly path: string;
  readonly html: string | null;
}

/**
 * Every relative link of every page must lead to a file that is there, and to an id in it. Addresses of other sites are
 * not followed; an absolute path or a link to a folder is dead, since the site must work below any address and from a disk.
 */
export function checkLinks(files: readonly SiteFile[]): Problem[] {
  const ids = new Map(files.map(({ path, html }) => [path, html === null ? null : idsOf(html)]));
  return files.flatMap(({ path, html }) =>
    html === null
      ? []
      : [...new Set(linksOf(html))].flatMap((link) => {
          const reason = deadBecause(link, path, ids);
          return reason === null ? [] : [problem(path, `dead link "${link}": ${reason}`)];
        }),
  );
}

const problem = (file: string, reason: string): Problem => ({
  rule: "site.links",
  level: "error",
  file,
  line: null,
  column: null,
  reason,
});

function deadBecause(link: string, from: string, ids: ReadonlyMap<string, ReadonlySet<string> | null>): string | null {
  if (/^https?:/i.test(link)) return null;
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(link)) return "not a relative address";
  const [address = "", fragment] = link.split("#");
  const path = address === "" ? from : resolve(from, address.split("?")[0] as string);
  if (!ids.has(path)) return `there is no file ${path}`;
  if (fragment === undefined || fragment === "") return null;
  const known = ids.get(path);
  return known?.has(decodeURIComponent(fragment)) ? null : `${path} has no id "${fragment}"`;
}

function resolve(from: string, address: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of decodeURI(address).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const TAG = /<[a-z][a-z0-9]*\s([^<>]*)>/gi;
const ATTRIBUTE = /(?:^|\s)(href|src|id|action)="([^"]*)"/gi;

function* attributes(html: string): Generator<readonly [name: string, value: string]> {
  for (const [, inside = ""] of html.matchAll(TAG))
    for (const [, name = "", value = ""] of inside.matchAll(ATTRIBUTE)) yield [name.toLowerCase(), unescapeHtml(value)];
}

function linksOf(html: string): string[] {
  return [...attributes(html)].filter(([name]) => name !== "id").map(([, value]) => value);
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...attributes(html)].filter(([name]) => name === "id").map(([, value]) => value));
}

const unescapeHtml = (value: string): string =>
  value
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
