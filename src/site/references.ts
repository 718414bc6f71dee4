import type { Briefing } from "../brief/briefing.ts";
import type { Source } from "../read/source.ts";
import { webAddress } from "./html.ts";
import { fragmentId } from "./urls.ts";
import { sourceTitle } from "./views/citation.ts";

/** An item as CSL-JSON has it: what reference managers read. Only what is known of a source stands in it. */
export interface CslItem {
  readonly id: string;
  readonly type: "report" | "article-newspaper";
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
  readonly version?: string;
  readonly genre?: string;
}

/** The briefing and its sources as references, the briefing first. */
export function references(briefing: Briefing): CslItem[] {
  const own: CslItem = {
    id: `synoptic-${briefing.digest.slice(0, 12)}`,
    type: "report",
    title: briefing.title,
    version: briefing.digest.slice(0, 12),
    genre: "Synoptic briefing",
  };
  return [own, ...briefing.sources.map(sourceItem)];
}

function sourceItem(source: Source): CslItem {
  const address = source.url === null ? null : webAddress(source.url.value);
  const issued = source.published === null ? null : dateParts(source.published.value);
  return {
    id: fragmentId(source.id),
    type: "article-newspaper",
    // A reference without a title is no use: an untitled text goes by its first words, here as on its page.
    title: sourceTitle(source),
    ...(source.author && { author: source.author.value.split("; ").map((literal) => ({ literal })) }),
    ...(source.publisher && { "container-title": source.publisher.value }),
    ...(issued && { issued: { "date-parts": [issued] } }),
    ...(address !== null && { URL: address }),
    language: source.language.value,
  };
}

/** A whole date's parts; a doubtful or open one has none, since reference formats cannot say so. */
function dateParts(date: string): number[] | null {
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date.split("-").map(Number) : null;
}

/** BibTeX knows its own marks only: braces and backslashes of a title would break the file. */
const bibtexText = (text: string): string =>
  oneLine(text)
    .replace(/[\\{}]/g, "")
    .replace(/([%$&#_~^])/g, "\\$1");

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export function bibtex(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const fields: [string, string | undefined][] = [
        ["title", item.title],
        ["author", item.author?.map(({ literal }) => `{${bibtexText(literal)}}`).join(" and ")],
        ["journal", item["container-title"]],
        ["date", item.issued?.["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-")],
        ["note", item.genre && `${item.genre}, edition ${item.version}`],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined ? [] : `  ${name} = {${name === "author" ? value : bibtexText(value)}},`,
      );
      const address = item.URL === undefined ? [] : [`  url = {${item.URL.replace(/[{}\\]/g, encodeURIComponent)}},`];
      return [`@${item.type === "report" ? "misc" : "article"}{${item.id},`, ...lines, ...address, "}"].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

export function ris(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
      const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
      const fields: [string, string | undefined][] = [
        ["TI", item.title],
        ...(item.author ?? []).map(({ literal }): [string, string] => ["AU", literal]),
        ["T2", item["container-title"]],
        ["PY", year === undefined ? undefined : String(year)],
        ["DA", year === undefined ? undefined : `${year}/${two(month)}/${two(day)}`],
        ["UR", item.URL],
        ["LA", item.language],
        ["ET", item.version],
        ["ID", item.id],
      ];
      const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}`));
      return [`TY  - ${item.type === "report" ? "RPRT" : "NEWS"}`, ...lines, "ER  - "].join("\r\n");
    })
    .join("\r\n")
    .concat("\r\n");
}
