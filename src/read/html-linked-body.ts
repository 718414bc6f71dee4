import { type Judged, keep } from "./html-judged.ts";
import type { PageText } from "./html-text.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";
import { plain } from "./metadata-title.ts";

/** Shorter lines may stand in a report and beside it alike. */
const LEAST = 60;

/** Keeps what the page's own linked data quotes as the body of the article, whatever the markup around it is called. */
export function keepLinkedBody(text: string, judged: readonly Judged[], articles: readonly LinkedArticle[]): void {
  const body = longestBody(articles);
  if (body.length < 400) return;
  const words = plain(body);
  for (const j of judged) {
    if (j.kept || j.run.end - j.run.start < LEAST || j.run.tableRow || j.rule.startsWith("html/line-")) continue;
    if (j.run.linked > j.run.solid * 0.8) continue;
    if (words.includes(plain(text.slice(j.run.start, j.run.end)))) keep(j, "paragraph", "linked-data-body");
  }
}

const longestBody = (articles: readonly LinkedArticle[]): string =>
  articles.reduce((longest, { body }) => (body && body.length > longest.length ? body : longest), "");

/** The paragraphs of the linked data's body where the page shows next to nothing of it: it is put together by scripts. */
export function unseenBody(
  page: PageText,
  judged: readonly Judged[],
  articles: readonly LinkedArticle[],
): readonly string[] {
  const body = longestBody(articles).trim();
  const shown = judged.reduce((n, j) => n + (j.kept ? j.run.end - j.run.start : 0), 0);
  if (body.length < 400 || body.length < shown * 3 || page.text.includes(body.slice(0, 80))) return [];
  return body.split(/(?<!\s)\s*\n\s*/).filter(Boolean);
}
