import { attribute, descendants, type HtmlElement, textOf } from "./html-tree.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** What the page states of its article as linked data (JSON-LD with schema.org's words); null where it says nothing. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly alternative: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
  /** How specific its type is: 3 a news article, 2 another article or post, 1 a page. */
  readonly rank: number;
}

/** Types of schema.org that stand for a text; the others (an organisation, a breadcrumb, a video) are about something else. */
const RANKS: Readonly<Record<string, number>> = {
  NewsArticle: 3,
  ReportageNewsArticle: 3,
  AnalysisNewsArticle: 3,
  OpinionNewsArticle: 3,
  BackgroundNewsArticle: 3,
  ReviewNewsArticle: 3,
  AskPublicNewsArticle: 3,
  LiveBlogPosting: 3,
  Article: 2,
  BlogPosting: 2,
  Report: 2,
  TechArticle: 2,
  ScholarlyArticle: 2,
  SocialMediaPosting: 2,
  DiscussionForumPosting: 2,
  Review: 2,
  Recipe: 2,
  CreativeWork: 2,
  WebPage: 1,
  ItemPage: 1,
  AboutPage: 1,
  QAPage: 1,
};

const MOST_OBJECTS = 2000;
const LONGEST_SCRIPT = 3_000_000;

/** The page's articles, the most specific first; a list of teasers lists them in page order. */
export function linkedArticles(root: HtmlElement): LinkedArticle[] {
  const objects: JsonObject[] = [];
  for (const element of descendants(root)) {
    if (element.name !== "script" || !/^application\/ld\+json\b/i.test(attribute(element, "type") ?? "")) continue;
    collect(parseLoosely(textOf(element, LONGEST_SCRIPT)), objects);
  }
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object["@id"];
    if (typeof id === "string" && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  }
  return objects.flatMap((object) => articleOf(object, byId)).sort((a, b) => b.rank - a.rank);
}

/** Pages write comments, line breaks in strings and trailing commas into their JSON. */
function parseLoosely(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\]\]>\*\/|\]\]>)\s*$/, "");
  for (const attempt of [
    bare,
    bare.replace(/[\u0000-\u001f]/g, " ").replace(/,\s{0,20}(?=[}\]])/g, ""),
    bare.replace(/;\s*$/, ""),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, and in the end none: broken linked data is no data
    }
  }
  return null;
}

/** All objects, from outside in, without a limit on how they are nested but with one on their number. */
function collect(value: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && into.length < MOST_OBJECTS; i++) {
    const item = queue[i];
    if (Array.isArray(item)) for (const inner of item) queue.push(inner);
    else if (isObject(item)) {
      into.push(item);
      for (const key of [
        "@graph",
        "mainEntity",
        "mainEntityOfPage",
        "hasPart",
        "itemListElement",
        "item",
        "author",
        "publisher",
      ])
        if (typeof item[key] === "object" && item[key] !== null) queue.push(item[key]);
    }
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function articleOf(object: JsonObject, byId: ReadonlyMap<string, JsonObject>): LinkedArticle[] {
  const types = (Array.isArray(object["@type"]) ? object["@type"] : [object["@type"]]).filter(
    (t) => typeof t === "string",
  );
  const rank = Math.max(0, ...types.map((t) => (Object.hasOwn(RANKS, t) ? (RANKS[t] as number) : 0)));
  if (!rank) return [];
  const page = object.mainEntityOfPage;
  return [
    {
      rank,
      headline: string(object.headline) ?? (rank > 1 ? string(object.name) : null),
      alternative: string(object.alternativeHeadline),
      published: string(object.datePublished) ?? string(object.dateCreated),
      modified: string(object.dateModified),
      authors: names(object.author ?? object.creator, byId),
      publisher: names(object.publisher ?? object.sourceOrganization, byId)[0] ?? null,
      language: string(object.inLanguage),
      url: string(object.url) ?? string(isObject(page) ? page["@id"] : page),
      body: string(object.articleBody),
    },
  ];
}

function string(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() ? first.trim() : null;
}

/** Names of a person, an organisation or a list of them, given as text, as objects, or by reference. */
function names(value: unknown, byId: ReadonlyMap<string, JsonObject>): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    if (typeof item === "string") return unwrapped(item);
    if (!isObject(item)) return [];
    if (Array.isArray(item.name)) return item.name.filter((name) => typeof name === "string");
    const id = item["@id"];
    const named = string(item.name) ?? (typeof id === "string" ? string(byId.get(id)?.name) : null);
    return named ? [named] : [];
  });
}

/** Some templates print the object where its name belongs: `"author": "{ \\"name\\": \\"Ann Lee\\" }"`. */
function unwrapped(name: string): string[] {
  const bare = name.trim();
  const inner = /^\{\s{0,20}"name"\s{0,5}:\s{0,5}"([^"]{1,100})"/.exec(bare)?.[1];
  return bare ? [inner ?? bare] : [];
}
