import type { ActorId } from "../extract/actor.ts";
import type { SourceId } from "../read/source.ts";

/** A file of the site from its root, with forward slashes and no leading one: "sources/a/index.html". */
export type SitePath = string;

/** A SitePath, with or without a fragment: "sources/a/index.html#s3". */
export type Href = string;

export const PAGE = {
  summary: "index.html",
  sources: "sources/index.html",
  compare: "compare/index.html",
  breakdown: "breakdown/index.html",
  claims: "claims/index.html",
  differences: "differences/index.html",
  gaps: "gaps/index.html",
  timeline: "timeline/index.html",
  quotations: "quotations/index.html",
  figures: "figures/index.html",
  names: "names/index.html",
  search: "search/index.html",
  terms: "search/terms/index.html",
  method: "method/index.html",
  about: "about/index.html",
  notFound: "404.html",
  data: "data/briefing.json",
  schema: "data/briefing.schema.json",
  csl: "data/references.csl.json",
  bibtex: "data/references.bib",
  ris: "data/references.ris",
  dataPackage: "data/datapackage.json",
  annotations: "data/annotations.jsonld",
  jsonLd: "data/briefing.jsonld",
  checksums: "SHA256SUMS",
} as const satisfies Readonly<Record<string, SitePath>>;

export const sourcePath = (id: SourceId): SitePath => `sources/${segment(id)}/index.html`;
export const claimsPath = (page: number): SitePath => (page === 1 ? PAGE.claims : `claims/${page}/index.html`);
/** The page that lays the renderings of a claim word under word. */
export const wordingPath = (claim: string): SitePath => `claims/wording/${segment(claim)}/index.html`;
export const measurePath = (id: string): SitePath => `measures/${segment(id)}/index.html`;
export const comparePath = (left: SourceId, right: SourceId): SitePath =>
  `compare/${segment(left)}/${segment(right)}/index.html`;
export const tablePath = (name: string): SitePath => `data/${name}.csv`;
export const actorPath = (id: ActorId): SitePath => `names/${segment(id)}/index.html`;

/** `href` as a page at `from` has to write it: relative, naming the file, so that it works from a disk as well. */
export function relative(href: Href, from: SitePath): string {
  const hash = href.indexOf("#");
  const path = hash < 0 ? href : href.slice(0, hash);
  const fragment = hash < 0 ? "" : href.slice(hash);
  if (path === from && fragment !== "") return fragment;
  const here = from.split("/").slice(0, -1);
  const there = path.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return "../".repeat(here.length - shared) + there.slice(shared).join("/") + fragment;
}

/** Relative way from a page to the site's root: "", "../", "../../". */
export const rootOf = (from: SitePath): string => "../".repeat(from.split("/").length - 1);

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An id as one folder name that every file system and host takes: lower-case ASCII, at most 60 characters. Ids are slugs
 * already and stay as they are; any other one keeps its letters and gets a digest, so that two ids never meet.
 */
export function segment(id: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,58}[a-z0-9]$|^[a-z0-9]$/.test(id) && !RESERVED.test(id) && id !== "index") return id;
  const letters = id
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 48);
  return `${letters}-${digest(id)}`.replace(/^-/, "");
}

/** An id as a fragment and an `id` attribute: no white space, nothing that an address would have to encode. */
export const fragmentId = (id: string): string => (/^[A-Za-z][\w.:-]*$/.test(id) ? id : `x-${segment(id)}`);

/** FNV-1a over UTF-16 code units: short and stable, for names only. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
