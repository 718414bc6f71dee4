import { nearest } from "../text/nearest.ts";
import type { Problem } from "../text/problem.ts";
import type { Metadata } from "./reader.ts";
import type { Grounded } from "./source.ts";

/** What the analyst's header or sidecar may state; anything else there is left alone. */
export interface KnownFields {
  readonly id: string | null;
  readonly metadata: Partial<Metadata>;
  readonly problems: readonly Problem[];
}

/** Our name for a field, and the other names under which people write it. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ["id"],
  title: ["title"],
  publisher: ["publisher", "source"],
  author: ["author", "authors"],
  url: ["url"],
  date: ["date", "published"],
  language: ["language", "lang"],
};

/** Where the fields stand: what a problem names. */
export interface FieldsFile {
  readonly file: string;
  /** Line and column of a key of the first level, or of its value; null where it cannot be told. */
  readonly placeOf: (key: string, part: "key" | "value") => { readonly line: number; readonly column: number } | null;
  /** A file for nothing but these fields: there every other key is a mistake. Page headers hold keys of other programs. */
  readonly ours: boolean;
}

const ALL_NAMES = Object.values(NAMES).flat();

/** More edits than this make a misspelling another word: "slug" is no "url". */
const MOST_EDITS = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** "there is no field "publsher"; did you mean "publisher"?"; null for what is none of our business. */
function unknownField(key: string, ours: boolean): string | null {
  const near = nearest(key, ALL_NAMES, MOST_EDITS);
  if (near) return `there is no field "${key}"; did you mean "${near}"? It is left out`;
  return ours ? `there is no field "${key}"; it is left out (known: ${Object.keys(NAMES).join(", ")})` : null;
}

/** Takes the known fields out of parsed YAML. Every value is checked; a bad one is a problem and stays unset. */
export function knownFields(data: object, { file, placeOf, ours }: FieldsFile): KnownFields {
  const problems: Problem[] = [];
  const complain = (rule: string, key: string, part: "key" | "value", reason: string): void => {
    const place = placeOf(key, part);
    problems.push({ rule, level: "warning", file, line: place?.line ?? null, column: place?.column ?? null, reason });
  };
  for (const key of Object.keys(data)) {
    const reason = ALL_NAMES.includes(key) ? null : unknownField(key, ours);
    if (reason) complain("front-matter/unknown", key, "key", reason);
  }
  const take = (name: string, read: (value: string) => string | null, expected: string): Grounded<string> | null => {
    const key = (NAMES[name] as readonly string[]).find((alias) => Object.hasOwn(data, alias));
    const raw = key === undefined ? undefined : (data as Record<string, unknown>)[key];
    if (key === undefined || raw === undefined || raw === null || raw === "") return null;
    const text = textOf(raw);
    const value = text === null ? null : read(text);
    if (value !== null) return { value, basis: "front-matter", cited: null, rule: `front-matter/${name}` };
    complain(`front-matter/${name}`, key, "value", `"${key}" is not ${expected}; it is left out`);
    return null;
  };
  const metadata = {
    title: take("title", clean, "a text"),
    publisher: take("publisher", clean, "a text"),
    author: take("author", clean, "a text"),
    url: take("url", httpUrl, "an http, https or mailto address"),
    published: take("date", dayOf, "a date (2022-01-26, 2022-01 or 2022)"),
    language: take("language", languageTag, "a language tag (en, pt-BR)"),
  };
  return { id: take("id", clean, "a text")?.value ?? null, metadata: stated(metadata), problems };
}

/** Without the fields that are not stated, so that they do not hide what the text says. */
export function stated(metadata: Partial<Metadata>): Partial<Metadata> {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null && value !== undefined));
}

function textOf(raw: unknown): string | null {
  if (typeof raw === "string") return raw;
  if (typeof raw === "number") return String(raw);
  if (Array.isArray(raw) && raw.every((item) => typeof item === "string")) return raw.join("; ");
  return null;
}

/** White space and control characters to single spaces. */
function clean(value: string): string | null {
  return value.replace(/[\s\p{Cc}]+/gu, " ").trim() || null;
}

/** Only addresses that are safe to link: http, https, mailto. */
export function httpUrl(value: string): string | null {
  const address = value.trim();
  if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(address)) return null;
  return URL.canParse(address) ? address : null;
}

/** "2013-01-16", "2013-01-16T10:00:00Z", "2013-01", "2013" as far as the calendar has such a day; else null. */
export function dayOf(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(value.trim());
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string?, string?];
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day === undefined) return month === undefined ? year : `${year}-${month}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : null;
}

/** A BCP 47 tag in its canonical form ("EN-us" -> "en-US"); null for anything else. */
export function languageTag(value: string): string | null {
  try {
    return Intl.getCanonicalLocales(value.trim().replace("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
