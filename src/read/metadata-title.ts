import { wordsOf } from "./html-chrome.ts";
import type { Run } from "./html-text.ts";
import { attribute, type HtmlElement, textOf } from "./html-tree.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";
import { firstTag, type HeadTags } from "./metadata-tags.ts";
import type { Grounded } from "./source.ts";

/** Letters and digits only: titles are compared without regard to case, marks and white space. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const OG = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "citation_title",
  "parsely-title",
  "sailthru.title",
  "title",
  "headline",
];

const markup = (value: string, rule: string): Grounded<string> => ({
  value: tidy(value),
  basis: "markup",
  cited: null,
  rule: `metadata/title-${rule}`,
});

const tidy = (value: string): string => unescaped(value).replace(/\s+/g, " ").trim();

/** Linked data is often escaped twice. */
export function unescaped(value: string): string {
  return value.replace(
    /&(amp|quot|#0?39|apos|lt|gt|nbsp|#8217|#8216|rsquo|lsquo|rdquo|ldquo|ndash|mdash);/g,
    (_, name: string) => ESCAPES[name] as string,
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  "#39": "'",
  "#039": "'",
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  "#8217": "’",
  "#8216": "‘",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  ndash: "–",
  mdash: "—",
};

/**
 * The title of the report: the main heading that linked data, the head's tags or the page's title confirm; else what
 * those say, without the site's name; else the only main heading.
 */
export function pageTitle(
  text: string,
  runs: readonly Run[],
  tags: HeadTags,
  articles: readonly LinkedArticle[],
  site: string | null,
): Grounded<string> | null {
  const linked = articles.find((article) => article.rank > 1 && article.headline)?.headline ?? null;
  const open = firstTag(tags, OG)?.value ?? null;
  const said = [linked, open, tags.title]
    .filter((title) => title !== null)
    .map((title) => plain(withoutSite(title, site)));
  const headings = mainHeadings(text, runs);
  const confirmed = headings.find(({ value }) => said.includes(plain(value)));
  const beside = [open, linked, tags.title].filter((title) => title !== null).map((title) => withoutSite(title, site));
  const first = confirmed ?? (headings.length === 1 ? headings[0] : undefined);
  if (first) {
    const bare = afterKicker(first, beside, first === confirmed);
    if (bare) return bare;
  }
  if (confirmed) return confirmed;
  const shared = headings.find(({ value }) => said.some((title) => startsAlike(title, plain(value))));
  if (linked) return markup(withoutSite(linked, site), "linked-data");
  if (shared) return shared;
  if (open) return markup(withoutSite(open, site), "tag");
  if (headings.length === 1) return headings[0] as Grounded<string>;
  return tags.title ? markup(withoutSite(tags.title, site), "element") : (headings[0] ?? null);
}

/** A page's title is its heading and then the section and site: "Heading - Section - Site", or has a kicker before it. */
const startsAlike = (title: string, heading: string): boolean =>
  heading.length > 15 && (title.startsWith(`${heading} `) || title.endsWith(` ${heading}`));

/**
 * "Storm in the north: Ferries stay in port" where another title of the page is "Ferries stay in port" or has another
 * kicker before it: what they share is the title, what differs is not.
 */
function afterKicker(
  heading: Grounded<string>,
  others: readonly string[],
  confirmed: boolean,
): Grounded<string> | null {
  const { value, cited } = heading;
  for (const cut of value.matchAll(/(?:: | [-–—|] )/g)) {
    const rest = value.slice(cut.index + cut[0].length);
    if (rest.length < 25 || rest.length * 2 < value.length) break;
    // A title begins with a capital where its script has them; what goes on in small letters is the second half of one.
    if (/^\p{Ll}/u.test(rest)) continue;
    const shared = others.some((title) =>
      confirmed ? title === rest : title.endsWith(rest) && !title.endsWith(value),
    );
    if (!cited || !shared) continue;
    return {
      ...heading,
      value: rest,
      cited: { start: cited.end - rest.length, end: cited.end },
      rule: "metadata/title-after-kicker",
    };
  }
  return null;
}

const KICKER =
  / (?:kicker|overline|eyebrow|topline|supertitle|dachzeile|pretitle|visually hidden|sr only|screen reader text) /;

/** Main headings in page order, each with its place; a kicker set inside the heading is left out. */
function mainHeadings(text: string, runs: readonly Run[]): Grounded<string>[] {
  const found: Grounded<string>[] = [];
  for (const run of runs) {
    const heading = mainHeading(run.element);
    if (!heading || run.end - run.start > 500) continue;
    const line = text.slice(run.start, run.end);
    const bare = withoutKicker(heading);
    const at = bare === null ? 0 : line.replace(/\s/g, " ").lastIndexOf(bare);
    const value = bare !== null && at >= 0 ? bare : line;
    const start = run.start + Math.max(0, at);
    found.push({
      value: tidy(value),
      basis: "text",
      cited: { start, end: start + value.length },
      rule: "metadata/title-heading",
    });
  }
  return found;
}

function mainHeading(element: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at; at = at.parent)
    if (at.name === "h1" || /\bheadline\b/.test(attribute(at, "itemprop") ?? "")) return at;
  return null;
}

function withoutKicker(heading: HtmlElement): string | null {
  const parts = heading.children.filter((child) => typeof child !== "string");
  if (!parts.some((part) => KICKER.test(wordsOf(part)))) return null;
  const rest = heading.children.filter((child) => typeof child === "string" || !KICKER.test(wordsOf(child)));
  const value = rest.map((child) => (typeof child === "string" ? child : textOf(child))).join(" ");
  return (
    value
      .replace(/\s+/g, " ")
      .replace(/^[\s:|–—-]{1,5}/, "")
      .trim() || null
  );
}

/** "Heading | Site", "Heading - Site - Section": cut where the site's name or a bar gives the place away. */
export function withoutSite(title: string, site: string | null): string {
  const whole = tidy(title);
  const name = site === null ? "" : squeezed(site);
  const parts = whole.split(/((?<!\s)\s+[|–—›»·•-]\s+|(?:(?<!\s)\s+)?\|\s*)/);
  for (let i = 2; i < parts.length; i += 2) {
    const part = squeezed(parts[i] as string);
    const exact = part !== "" && part === name;
    const like = part.length > 3 && name.length > 3 && (name.includes(part) || part.includes(name));
    const behindBar = (parts[i - 1] as string).includes("|") && i === parts.length - 1 && part.length <= 30;
    if (!exact && !like && !behindBar) continue;
    const cut = parts
      .slice(0, i - 1)
      .join("")
      .trim();
    return exact || cut.length >= 8 || cut.length * 2 > whole.length ? cut : whole;
  }
  return whole;
}

const squeezed = (text: string): string => plain(text).replaceAll(" ", "");
