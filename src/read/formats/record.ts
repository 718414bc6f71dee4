import { readHtml } from "../html.ts";
import { dayOf, httpUrl, languageTag } from "../known-fields.ts";
import { cleanNames } from "../metadata-author.ts";
import { machineDay } from "../metadata-days.ts";
import type { Metadata, ReadDocument } from "../reader.ts";
import type { Grounded } from "../source.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * The names under which news corpora and crawlers keep the parts of a report, the clearest first. Origin: news-please,
 * Common Crawl news dumps, newspaper3k, GDELT exports, schema.org, Webhose; upper and lower case are one.
 */
const FIELDS = {
  text: "maintext text body articlebody article_body content full_text fulltext article_text raw_text story article contents",
  html: "html content_html body_html",
  title: "title headline title_page name heading",
  published:
    "date_publish date_published published_date publication_date publish_date published datepublished published_at publishedat pubdate pub_date date_written date created_at timestamp datetime",
  publisher:
    "publisher publication site_name sitename source source_name outlet newspaper media_name source_domain domain",
  author: "authors author byline creator writer journalist",
  url: "url link canonical_url source_url article_url uri permalink weburl",
  language: "language lang inlanguage locale",
  id: "id",
} as const;

type Field = keyof typeof FIELDS;

const namesOf = (field: Field): readonly string[] => FIELDS[field].split(" ");

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The first field of these names that holds anything. */
function pick(record: JsonRecord, field: Field): unknown {
  const lower = new Map(Object.keys(record).map((key) => [key.toLowerCase(), key]));
  for (const name of namesOf(field)) {
    const key = lower.get(name);
    const value = key === undefined ? undefined : record[key];
    if (value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && !value.length)) return value;
  }
  return undefined;
}

/** The plain text of a field: a string, the name of an object, or what a list of these says, in order. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return value.trim() ? [value.trim()] : [];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(strings);
  if (!isRecord(value)) return [];
  return strings(value.name ?? value.title ?? value.domain ?? value["@value"]);
}

const stated = (value: string | null | undefined, rule: string): Grounded<string> | null =>
  value ? { value, basis: "markup", cited: null, rule: `record/${rule}` } : null;

const tidy = (value: string | undefined): string | null => value?.replace(/[\s\p{Cc}]+/gu, " ").trim() || null;

/** One record of a JSON file as a document; null where it has no text under any usual name. */
export async function readRecord(record: JsonRecord, part: string | null): Promise<ReadDocument | null> {
  const text = bodyOf(record);
  if (text === null) return null;
  const mediaType = "application/json";
  if (!text.html) return { part, mediaType, text: text.value, blocks: null, metadata: metadataOf(record) };
  const page = await readHtml(text.value);
  return { ...page, part, mediaType, metadata: { ...page.metadata, ...metadataOf(record) } };
}

/** Text set in tags is a page; a lone "<" is not. */
const MARKED_UP = /<(?:p|br|div|article|html|h[1-6])\b[^<>]{0,500}>/i;

function bodyOf(record: JsonRecord): { readonly value: string; readonly html: boolean } | null {
  const text = pick(record, "text");
  const lines = Array.isArray(text) && text.every((item) => typeof item === "string") ? text.join("\n\n") : text;
  if (typeof lines === "string") return { value: lines, html: MARKED_UP.test(lines.slice(0, 20_000)) };
  const html = pick(record, "html");
  return typeof html === "string" ? { value: html, html: true } : null;
}

function metadataOf(record: JsonRecord): Partial<Metadata> {
  const one = (field: Field): string | undefined => strings(pick(record, field))[0];
  const names = [...new Set(strings(pick(record, "author")).flatMap(cleanNames))];
  const day = one("published");
  const language = one("language");
  const url = one("url");
  const all = {
    title: stated(tidy(one("title")), "title"),
    publisher: stated(tidy(one("publisher")), "publisher"),
    author: stated(names.join("; "), "author"),
    url: stated(url && httpUrl(url), "url"),
    published: stated(day && (dayOf(day) ?? machineDay(day)), "published"),
    language: stated(language && languageTag(language), "language"),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
