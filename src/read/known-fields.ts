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

/** Takes the known fields out of parsed YAML. Every value is checked; a bad one is a problem and stays unset. */
export function knownFields(data: object, file: string): KnownFields {
  const problems: Problem[] = [];
  const pick = (name: string): unknown => {
    const key = (NAMES[name] as readonly string[]).find((alias) => Object.hasOwn(data, alias));
    return key === undefined ? undefined : (data as Record<string, unknown>)[key];
  };
  const take = (name: string, read: (value: string) => string | null, expected: string): Grounded<string> | null => {
    const raw = pick(name);
    if (raw === undefined || raw === null || raw === "") return null;
    const text = textOf(raw);
    const value = text === null ? null : read(text);
    if (value !== null) return { value, basis: "front-matter", cited: null, rule: `front-matter/${name}` };
    problems.push({
      rule: `front-matter/${name}`,
      level: "warning",
      file,
      line: null,
      column: null,
      reason: `"${name}" is not ${expected}; it is left out`,
    });
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
