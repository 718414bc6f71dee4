import type { Span } from "../text/span.ts";
import { cleanNames } from "./metadata-author.ts";
import { daysIn, type SlashOrder, slashOrder } from "./metadata-days.ts";
import type { Metadata } from "./reader.ts";
import type { Block, Grounded } from "./source.ts";

/** What a plain text says about itself, from the blocks that its rules found. Null beats a guess: most texts state little. */
export function textMetadata(text: string, blocks: readonly Block[], language: string | null): Partial<Metadata> {
  const head = headOf(blocks);
  return {
    title: titleLine(text, blocks),
    published: publishedLine(text, blocks, head, language) ?? datedLead(text, blocks),
    author: bylineAuthor(text, blocks),
  };
}

function titleLine(text: string, blocks: readonly Block[]): Grounded<string> | null {
  const title = blocks.find((block) => block.role === "title");
  if (!title) return null;
  const value = text
    .slice(title.start, title.end)
    .replace(/^#+\s*/, "")
    .replace(/\s+/g, " ");
  return { value, basis: "text", cited: spanOf(title), rule: "text/title-line" };
}

/** How many blocks above the headline a line about the report may stand; farther up a date is the page's clock. */
const ABOVE = 10;

/** The blocks round the headline, down to the report's second paragraph. White space is left out. */
function headOf(blocks: readonly Block[]): readonly Block[] {
  const solid = blocks.filter((block) => block.role !== "space");
  const title = solid.findIndex((block) => block.role === "title");
  const paragraphs = solid.flatMap((block, i) => (block.kept && block.role === "paragraph" && i > title ? [i] : []));
  const to = paragraphs[1] ?? paragraphs[0] ?? solid.length;
  return solid.slice(Math.max(0, (title < 0 ? (paragraphs[0] ?? 0) : title) - ABOVE), to);
}

const PUBLISHED = /^(?:first )?(?:publi|pubbl|posted|issued|date|veröffentlicht|datum|опубликовано|дата)/i;
const CHANGED = /^(?:last )?(?:updated|modified|revised|aktualisiert|stand|обновлено|mis à jour|actualizado)/i;

/** Lines that say when, or who and when: "By Jane Roe | 5 March 2024 | 09:14". A clock alone is no day. */
const DATED_LINES: ReadonlySet<string> = new Set(["metadata/date-line", "metadata/byline", "metadata/dateline"]);

/** A date line or byline beside the headline, or a line anywhere that calls itself the day of publication. */
function publishedLine(
  text: string,
  blocks: readonly Block[],
  head: readonly Block[],
  language: string | null,
): Grounded<string> | null {
  const order = slashOrder(text, language);
  const dates = blocks.filter((block) => DATED_LINES.has(block.rule));
  const lineOf = (block: Block): string => text.slice(block.start, block.end);
  const chosen =
    dates.find((block) => PUBLISHED.test(lineOf(block)) && dayIn(lineOf(block), order)) ??
    head.find((block) => dates.includes(block) && !CHANGED.test(lineOf(block)) && dayIn(lineOf(block), order));
  return chosen ? dayOfBlock(text, chosen, order, `text/${chosen.rule.replace("metadata/", "")}`) : null;
}

const dayIn = (line: string, order: SlashOrder): boolean => daysIn(line, order).length > 0;

function dayOfBlock(text: string, block: Span, order: SlashOrder, rule: string): Grounded<string> | null {
  const [found] = daysIn(text.slice(block.start, block.end), order);
  if (!found) return null;
  const cited = { start: block.start + found.start, end: block.start + found.end };
  return { value: found.day, basis: "text", cited, rule };
}

/** "KYIV, January 26, 2022 (Example News) — …": the place and the day before the lead, as agencies write them. */
const LEAD =
  /^\p{Lu}[\p{L} .'’-]{1,30}(?:,\s\p{Lu}[\p{L}. ]{1,20})?,\s(?:\p{L}{3,9}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4})(?=[\s.,/]{0,3}(?:\([^)]{2,40}\)|\/[^/]{2,40}\/)?\s{0,2}[-–—.:/])/u;

function datedLead(text: string, blocks: readonly Block[]): Grounded<string> | null {
  const first = blocks.find((block) => block.kept && block.role === "paragraph");
  const lead = first && LEAD.exec(text.slice(first.start, Math.min(first.end, first.start + 120)));
  return first && lead
    ? dayOfBlock(text, { start: first.start, end: first.start + lead[0].length }, null, "text/dateline")
    : null;
}

/** "By Jane Roe and John Poe, Example News": the names of the first byline, if most of the report stands below it. */
function bylineAuthor(text: string, blocks: readonly Block[]): Grounded<string> | null {
  const at = blocks.findIndex((block) => block.rule === "metadata/byline" && namesIn(text, block).length > 0);
  const paragraphs = blocks.flatMap((block, i) => (block.kept && block.role === "paragraph" ? [i] : []));
  const byline = paragraphs.filter((i) => i > at).length >= paragraphs.length / 2 ? blocks[at] : undefined;
  return byline
    ? { value: namesIn(text, byline).join("; "), basis: "text", cited: spanOf(byline), rule: "text/byline" }
    : null;
}

/** What stands before a "|" is the name; a lone label ("Author of the article:") has none. */
function namesIn(text: string, { start, end }: Span): string[] {
  const line = text.slice(start, end).replace(/(?<!\s)\s+Follow$/, "");
  return /:$|^(?:by|von|par|por)$/i.test(line) ? [] : cleanNames(line.split(/(?<!\s)\s*[|·•]\s*/)[0] ?? "");
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
