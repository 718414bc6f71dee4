import type { HtmlPage } from "./html-page.ts";
import { httpUrl, languageTag } from "./known-fields.ts";
import { pageAuthor } from "./metadata-author.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";
import { publishedDay } from "./metadata-published.ts";
import { firstTag, type HeadTags } from "./metadata-tags.ts";
import { unescaped } from "./metadata-title.ts";
import type { Metadata } from "./reader.ts";
import type { Grounded } from "./source.ts";

const markup = (value: string | null, rule: string): Grounded<string> | null =>
  value === null || value === "" ? null : { value, basis: "markup", cited: null, rule: `metadata/${rule}` };

/** Everything that the page states about its report, apart from its text. */
export function pageMetadata(
  page: HtmlPage,
  title: Grounded<string> | null,
  publisher: Grounded<string> | null,
): Metadata {
  const url = pageUrl(page.tags, page.articles);
  const language = pageLanguage(page.tags, page.articles);
  return {
    title,
    publisher,
    author: pageAuthor(page, title?.value ?? null, publisher?.value ?? null),
    url,
    published: publishedDay(page, title?.value ?? null, url?.value ?? null, language?.value ?? null),
    language,
  };
}

/** The name of the site or paper, not of the company behind it where both are given. */
export function pagePublisher(tags: HeadTags, articles: readonly LinkedArticle[]): Grounded<string> | null {
  const site = firstTag(tags, [
    "og:site_name",
    "application-name",
    "cre",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
  ]);
  const tidy = (value: string): string => unescaped(value).replace(/\s+/g, " ").trim();
  const stated = articles.find((article) => article.publisher)?.publisher ?? null;
  if (site?.name === "og:site_name") return markup(tidy(site.value), "publisher-tag");
  if (stated) return markup(tidy(stated), "publisher-linked-data");
  return site && !/^https?:/i.test(site.value) ? markup(tidy(site.value), "publisher-tag") : null;
}

function pageUrl(tags: HeadTags, articles: readonly LinkedArticle[]): Grounded<string> | null {
  const candidates: readonly (readonly [string | null | undefined, string])[] = [
    [tags.canonical, "url-canonical"],
    [tags.meta.get("og:url")?.[0], "url-tag"],
    [articles[0]?.url, "url-linked-data"],
    [tags.meta.get("twitter:url")?.[0], "url-tag"],
    [tags.meta.get("parsely-link")?.[0], "url-tag"],
  ];
  for (const [value, rule] of candidates) {
    const safe = value && /^https?:/i.test(value) ? httpUrl(value) : null;
    if (safe) return markup(safe, rule);
  }
  return null;
}

function pageLanguage(tags: HeadTags, articles: readonly LinkedArticle[]): Grounded<string> | null {
  const candidates: readonly (readonly [string | null | undefined, string])[] = [
    [tags.language, "language-html"],
    [articles.find((article) => article.rank > 1)?.language, "language-linked-data"],
    [tags.meta.get("og:locale")?.[0], "language-tag"],
    [tags.meta.get("content-language")?.[0], "language-tag"],
    [tags.meta.get("dc.language")?.[0] ?? tags.meta.get("language")?.[0], "language-tag"],
  ];
  for (const [value, rule] of candidates) {
    const tag = value && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value.trim()) ? languageTag(value) : null;
    if (tag) return markup(tag, rule);
  }
  return null;
}
