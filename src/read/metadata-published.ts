import { dayNumber } from "../text/calendar.ts";
import { wordsOf } from "./html-chrome.ts";
import type { HtmlPage } from "./html-page.ts";
import { attribute, descendants, type HtmlElement, textOf } from "./html-tree.ts";
import { calendarDay, daysIn, machineDay, type SlashOrder, slashOrder } from "./metadata-days.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";
import { textDay } from "./metadata-published-text.ts";
import { plain } from "./metadata-title.ts";
import type { Grounded } from "./source.ts";

/** What a rule of this list says: the day, and whether it may be a day off because the clock was Greenwich's. */
interface Witness {
  readonly grounded: Grounded<string>;
  readonly universal: boolean;
}

interface Context {
  readonly page: HtmlPage;
  readonly title: string | null;
  readonly url: string | null;
  readonly order: SlashOrder;
}

type Rule = (context: Context) => Witness | null;

/**
 * When the report was first published, as a day. The first rule that answers decides; a time of day in universal time
 * gives way to the neighbouring day that the address or a visible clock names, for that is the paper's own calendar.
 * Never taken: times of change, of comments and teasers, page clocks, captions.
 */
export function publishedDay(
  page: HtmlPage,
  title: string | null,
  url: string | null,
  language: string | null,
): Grounded<string> | null {
  const context = { page, title, url, order: slashOrder(page.text, language) };
  for (const rule of RULES) {
    const found = rule(context);
    if (found) return firstPublished(found.universal ? localDay(found, context) : found.grounded, context);
  }
  return null;
}

const RULES: readonly Rule[] = [
  (c) => linkedDay(c, 2),
  tagDay,
  (c) => linkedDay(c, 1),
  microdataDay,
  timeElementDay,
  fromAddress,
  scriptDay,
  (c) => {
    const found = textDay(c.page, c.order);
    return found && { grounded: found, universal: false };
  },
];

const ZONE_OF_GREENWICH = /\d(?:Z|[+]00:?00|\sGMT|\sUTC)$/;

function markup(value: string, order: SlashOrder, rule: string): Witness | null {
  const day = machineDay(value, order);
  if (!day) return null;
  return {
    grounded: { value: day, basis: "markup", cited: null, rule: `metadata/published-${rule}` },
    universal: ZONE_OF_GREENWICH.test(value.trim()),
  };
}

function linkedDay({ page, title, order }: Context, rank: number): Witness | null {
  const dated = page.articles.filter((a) => (rank > 1 ? a.rank >= rank : a.rank === rank) && a.published);
  const own = dated.find((a) => title !== null && a.headline !== null && plain(a.headline) === plain(title));
  const chosen: LinkedArticle | undefined = own ?? (dated.length <= 3 || rank === 1 ? dated[0] : undefined);
  return chosen?.published ? markup(chosen.published, order, rank > 1 ? "linked-article" : "linked-page") : null;
}

/** Names in use for the day of publication, the unmistakable ones first. */
const TAGS = `article:published_time og:article:published_time article:published og:published_time og:pubdate
  parsely-pub-date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime dcsext.articlefirstpublished
  article_date_original article.published originalpublicationdate publication_date publicationdate publish_date publishdate
  publish-date published_date pubdate pub_date publishedtime published_time datepublished date_published article:post_date
  article-published article-publication-date first_published_time firstpublished rnews:datepublished bt:pubdate
  analyticsattributes.articledate citation_online_date citation_publication_date citation_date prism.publicationdate
  dc.date.issued dcterms.issued dc.date.created dcterms.created dc.issued dc.created dc.date dcterms.date
  dc:date dc:created article:created created creation_date datecreated date displaydate vr:published_time`
  .trim()
  .split(/\s+/);

function tagDay({ page, order }: Context): Witness | null {
  for (const name of TAGS) {
    const values = page.tags.meta.get(name);
    // Several different days under one schema.org name are references or comments, not the report.
    if (!values || (name.startsWith("date") && new Set(values).size > 2)) continue;
    const found = markup(values[0] as string, order, "tag");
    if (found) return found;
  }
  return null;
}

const ELSEWHERE = new Set(["comments", "related", "caption", "embed", "social", "navigation"]);
const CHANGED = /updated|modified|edited|revised|lastmod|last mod|upcoming|event|comment/;

/** Elements that stand about other things than the report: teasers, comments, the page's own clock. */
function isElsewhere(page: HtmlPage, element: HtmlElement): boolean {
  const verdict = page.chrome.of(element);
  return verdict !== null && ELSEWHERE.has(verdict.role);
}

function microdataDay({ page, order }: Context): Witness | null {
  for (const element of descendants(page.root)) {
    if (!/\b(?:datePublished|dateCreated)\b/.test(attribute(element, "itemprop") ?? "")) continue;
    if (isElsewhere(page, element)) continue;
    const value = attribute(element, "datetime") ?? attribute(element, "content") ?? textOf(element, 200);
    const found = markup(value, order, "microdata");
    if (found) return found;
  }
  return null;
}

/** `<time datetime>`, or `<abbr class="published" title>`; the first outside other people's boxes that is no change. */
function timeElementDay({ page, order }: Context): Witness | null {
  for (const element of descendants(page.root)) {
    if (!isTime(element) || isElsewhere(page, element) || isOfChange(element)) continue;
    const shown = textOf(element, 200);
    const machine = attribute(element, "datetime") ?? attribute(element, "title") ?? attribute(element, "content");
    const day = (machine && markup(machine, order, "time-element")) || markup(shown, order, "time-element");
    if (day) return day;
  }
  return null;
}

const isTime = (element: HtmlElement): boolean =>
  element.name === "time" || (element.name === "abbr" && / (?:published|updated) /.test(wordsOf(element)));

/** By its class ("updated" beside "published" is a convention of old blogs), or by the words in it and before it. */
function isOfChange(element: HtmlElement): boolean {
  const words = wordsOf(element);
  const telling = / published /.test(words) ? words.replaceAll(" updated ", " ") : words;
  const around = element.parent ? textOf(element.parent, 60) : "";
  return CHANGED.test(telling) || CHANGE_FIRST.test(textOf(element, 60)) || CHANGE_FIRST.test(around);
}

const CHANGE_FIRST = /^\W*(?:last )?(?:updated|modified|edited|aktualisiert|actualizado|mis à jour)/i;

const IN_PATH = /\/((?:19|20)\d\d)(?:([/_-])(\d\d?|[a-z]{3})\2(\d\d?)|(\d\d)(\d\d))(?=[/_.-]|$)/i;
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "/2020/01/17/", "/2020-01-17-", "/2013/nov/8/" in the page's own address. */
export function addressDay(url: string | null): string | null {
  const match = url === null ? null : IN_PATH.exec(url);
  if (!match) return null;
  const year = match[1] as string;
  const month = match[3] ?? match[5] ?? "";
  const day = match[4] ?? match[6] ?? "";
  const named = MONTH_NAMES.indexOf(month.toLowerCase());
  return calendarDay(Number(year), named >= 0 ? named + 1 : Number(month), Number(day));
}

const IN_SCRIPT =
  /\\?"(?:datePublished|publishedDate|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|firstPublished(?:At|Date)?|pubDate|publishedOn|published_time)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d\d-\d\d[^"\\]{0,30})/g;

/** Pages that scripts put together carry their data along; believed where it speaks of one day only. */
function scriptDay({ page, order }: Context): Witness | null {
  const days = new Map<string, Witness>();
  for (const element of descendants(page.root)) {
    if (element.name !== "script" || attribute(element, "src") !== null) continue;
    for (const match of textOf(element, 2_000_000).matchAll(IN_SCRIPT)) {
      const found = markup(match[1] as string, order, "script");
      if (found) days.set(found.grounded.value, found);
    }
  }
  return days.size === 1 ? ([...days.values()][0] as Witness) : null;
}

/** An address that names an earlier day is older than the markup: the report was published again, or moved. */
function firstPublished(found: Grounded<string>, { url }: Context): Grounded<string> {
  const day = addressDay(url);
  if (day === null || numberOf(found.value) - numberOf(day) < 2) return found;
  return { ...found, value: day, rule: "metadata/published-address-earlier" };
}

function fromAddress({ url }: Context): Witness | null {
  const day = addressDay(url);
  return day === null
    ? null
    : { grounded: { value: day, basis: "markup", cited: null, rule: "metadata/published-address" }, universal: false };
}

const numberOf = (day: string): number =>
  dayNumber({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) });

function localDay(found: Witness, context: Context): Grounded<string> {
  const { grounded } = found;
  const beside = (day: string | null | undefined): boolean =>
    !!day && Math.abs(numberOf(day) - numberOf(grounded.value)) === 1;
  const others = [addressDay(context.url), visibleDay(context), dayAbove(context)];
  if (others.some((day) => day === grounded.value)) return grounded;
  const other = others.find(beside);
  return other ? { ...grounded, value: other, rule: `${grounded.rule}-local` } : grounded;
}

/** How many runs above the headline a line with the hour of publication may stand. */
const ABOVE = 3;

/** "19 January 2020 / 12:25 PM", right above the headline: with its hour, for a bare day up there is likelier the page's clock. */
function dayAbove({ page, order }: Context): string | null {
  const headline = page.headline ?? 0;
  for (let i = headline - 1; i >= Math.max(0, headline - ABOVE); i--) {
    const run = page.runs[i];
    if (!run || run.end - run.start > 80) continue;
    const line = page.text.slice(run.start, run.end);
    const day = /\d{1,2}[:.]\d\d/.test(line) && !CHANGE_FIRST.test(line) ? daysIn(line, order)[0] : undefined;
    if (day) return day.day;
  }
  return null;
}

/** The first day that the page shows next to its headline, whatever it calls it. */
function visibleDay({ page, order }: Context): string | null {
  const from = page.headline ?? 0;
  for (let i = from; i < Math.min(page.runs.length, from + 12); i++) {
    const run = page.runs[i];
    if (!run || run.end - run.start > 200 || ELSEWHERE.has(page.roles[i]?.role ?? "")) continue;
    const day = daysIn(page.text.slice(run.start, run.end), order)[0];
    if (day) return day.day;
  }
  return null;
}
