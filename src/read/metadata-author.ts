import { wordsOf } from "./html-chrome.ts";
import type { HtmlPage } from "./html-page.ts";
import { attribute, descendants, type HtmlElement, textOf } from "./html-tree.ts";
import { plain, unescaped } from "./metadata-title.ts";
import type { Grounded } from "./source.ts";

const TAGS = `parsely-author sailthru.author byl dc.creator dcterms.creator dc.creator.personalname citation_author
  cxenseparse:author cxenseparse:recs:articleauthor article:author author article:author_name og:author rnews:creator author_name
  dc.author bt:author`
  .trim()
  .split(/\s+/);

type Rule = (
  page: HtmlPage,
  title: string | null,
) => { readonly names: readonly string[]; readonly rule: string } | null;

/**
 * Who wrote the report; several joined by "; ". The first rule with a usable name decides; the paper's own name stands
 * only where no later rule knows a person.
 */
export function pageAuthor(page: HtmlPage, title: string | null, publisher: string | null): Grounded<string> | null {
  const found: Grounded<string>[] = [];
  for (const rule of RULES) {
    const { names, rule: name } = rule(page, title) ?? { names: [], rule: "" };
    const clean = distinct(names.flatMap(cleanNames));
    if (clean.length)
      found.push({ value: clean.join("; "), basis: "markup", cited: null, rule: `metadata/author-${name}` });
    if (clean.length && !isPaper(clean, publisher)) break;
  }
  const line =
    found.length &&
    !isPaper(
      found.map(({ value }) => value),
      publisher,
    )
      ? null
      : (byline(page, publisher) ?? (found.length ? boldByline(page, publisher) : null));
  const all = line ? [...found, line] : found;
  const person = all.findLast(({ value }) => !isPaper([value], publisher));
  if (all.length > 1 && person)
    return person.value.split("; ").every(looksPersonal) ? person : (all[0] as Grounded<string>);
  return all[0] ?? null;
}

const isPaper = (names: readonly string[], publisher: string | null): boolean =>
  publisher !== null && names.every((name) => plain(name) === plain(publisher));

/** Two to four words with capitals; an agency's letters are no person. */
const looksPersonal = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]+$/u.test(name);

const RULES: readonly Rule[] = [linked, tagged, marked];

function linked(page: HtmlPage, title: string | null): ReturnType<Rule> {
  const authored = page.articles.filter((a) => a.rank > 1 && a.authors.length);
  const own =
    authored.find((a) => title !== null && a.headline !== null && plain(a.headline) === plain(title)) ?? authored[0];
  return own ? { names: own.authors, rule: "linked-data" } : null;
}

function tagged(page: HtmlPage): ReturnType<Rule> {
  for (const tag of TAGS) {
    const names = page.tags.meta.get(tag) ?? [];
    if (names.some((name) => cleanNames(name).length)) return { names, rule: "tag" };
  }
  return null;
}

const ELSEWHERE = new Set(["comments", "related", "caption", "embed", "navigation"]);

/** Elements that call themselves the author, the most explicit kind first. */
function marked(page: HtmlPage): ReturnType<Rule> {
  const kinds: string[][] = [[], [], [], []];
  for (const element of descendants(page.root)) {
    const kind = authorKind(element);
    if (kind === null || kinds[kind]!.length > 8) continue;
    const verdict = page.chrome.of(element);
    if (verdict && ELSEWHERE.has(verdict.role)) continue;
    const name = nameIn(element);
    if (name) kinds[kind]!.push(name);
  }
  const names = kinds.find((list) => list.length);
  return names ? { names: kinds[2] === names ? names.slice(0, 1) : names.slice(0, 4), rule: "element" } : null;
}

/** Addresses under which papers keep the pages of their writers. */
const PERSON_PAGE =
  /\/(?:authors?|writers?|contributors?|columnists?|journalists?|reporters?|autor(?:es)?|auteurs?|byline|by)\/[\w%.-]{3,60}\/?$/i;

function authorKind(element: HtmlElement): number | null {
  if (/\bauthor\b/.test(attribute(element, "itemprop") ?? "")) return 0;
  if (element.name === "a" && /\bauthor\b/.test(attribute(element, "rel") ?? "")) return 1;
  if (element.name === "a" && PERSON_PAGE.test(attribute(element, "href") ?? "")) return 3;
  return / (?:byline|author|authors|authorname|author name|byline name|by line|post author|article author) /.test(
    wordsOf(element),
  ) && textOf(element, 200).length < 120
    ? 2
    : null;
}

/** Inside `itemprop="author"` the name may be marked again. */
function nameIn(element: HtmlElement): string {
  for (const inner of descendants(element))
    if (/\bname\b/.test(attribute(inner, "itemprop") ?? "")) return attribute(inner, "content") ?? textOf(inner, 200);
  return attribute(element, "content") ?? namesApart(element) ?? textOf(element, 200);
}

/** "<span>Ann Lee</span> <span>Bo Holt</span>": a name in each element, and nothing but their places parts them. */
function namesApart(element: HtmlElement): string | null {
  const leaves: string[] = [];
  for (const inner of descendants(element))
    if (inner.children.length > 0 && inner.children.every((child) => typeof child === "string"))
      leaves.push(textOf(inner, 100).replace(/\s+/g, " ").trim());
  const names = leaves.filter((leaf) => leaf !== "");
  if (names.length < 2 || !names.every(looksPersonal)) return null;
  return squeezed(textOf(element, 400)) === squeezed(names.join("")) ? names.join("; ") : null;
}

const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** How many runs behind the headline a name that stands alone in bold may be. */
const FIRST_LINES = 15;

/** "<p><strong>Ann Lee</strong></p>" above the report, where the head knows only the paper; two names may be parted by a stroke. */
function boldByline(page: HtmlPage, publisher: string | null): Grounded<string> | null {
  const from = page.headline ?? 0;
  for (let i = from + 1; i < Math.min(page.runs.length, from + FIRST_LINES); i++) {
    const run = page.runs[i];
    if (!run || ELSEWHERE.has(page.roles[i]?.role ?? "")) continue;
    const length = run.end - run.start;
    if (length > 200) return null; // the report has begun
    if (run.bold < run.solid || length > 80 || /^h\d$/.test(run.element.name)) continue;
    const names = page.text
      .slice(run.start, run.end)
      .trim()
      .split(/(?:(?<!\s)\s+)?\/\s*/);
    if (!names.every((name) => looksPersonal(name) && plain(name) !== plain(publisher ?? ""))) continue;
    const cited = { start: run.start, end: run.end };
    return { value: distinct(names).join("; "), basis: "text", cited, rule: "metadata/author-bold-line" };
  }
  return null;
}

/** "By Ann Lee" next to the headline. */
function byline(page: HtmlPage, publisher: string | null): Grounded<string> | null {
  const from = page.headline ?? 0;
  for (let i = from + 1; i < Math.min(page.runs.length, from + 12); i++) {
    const run = page.runs[i];
    if (!run || run.end - run.start > 120 || ELSEWHERE.has(page.roles[i]?.role ?? "")) continue;
    const line = page.text.slice(run.start, run.end);
    const match = /^(?:written |posted |reported |words |text |story )?(?:by|von|par|por|di):?\s+(?=\p{Lu})/iu.exec(
      line,
    );
    if (!match) continue;
    const names = cleanNames(line);
    if (!names.length || (publisher !== null && plain(names.join(" ")) === plain(publisher))) continue;
    return {
      value: distinct(names).join("; "),
      basis: "text",
      cited: { start: run.start, end: run.end },
      rule: "metadata/author-byline",
    };
  }
  return null;
}

/** "By", "Von", "View all posts by": what stands before the name. */
const LEAD =
  /^(?:view all posts by\s|(?:(?:written|posted|reported|published|story|words|text|article|analysis|opinion|review|guest post)\s+)?(?:by|von|par|por|di|autor|autorin|author|authors)\b[:\s]+)\s*/i;
const GLUED_BY = /^By(?=\p{Lu}\p{Ll})/u;
/** From here on a byline speaks of something else. */
const TAIL =
  /(?<!\s)\s+(?:is|was|on|for|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?:\s.*)?$/i;
const NO_NAME =
  /^(?:admin|administrator|editor|editors|guest|guest author|guest contributor|staff|staff writer|staff reporter|contributor|contributors|author|authors|unknown|anonymous|webmaster|user|no author|none|null|undefined|n\/a|follow|view all posts|redaktion|redacción|editorial|editorial team|editorial staff|web desk|news desk|newsroom|news room|staff and .{0,40}|staff reports?|wire reports?|online desk|share|by|more|posted|edited by|view all)$/i;

/** The names in a byline: without "By", roles, places, addresses and days; empty where no name is left. */
export function cleanNames(raw: string): string[] {
  const text = unescaped(raw).replace(/\s+/g, " ").trim().replace(GLUED_BY, "").replace(LEAD, "");
  if (!text || /^(?:https?:)?\/\//i.test(text) || text.length > 250) return [];
  return text
    .replace(/\([^)]{0,60}\)/g, " ")
    .replace(/\S{0,80}@\S{1,80}/g, " ")
    .split(/(?:(?<!\s)\s+)?[;|•·/]\s*|,\s+|(?<!\s)\s+(?:and|und|&|y)\s+(?=\p{Lu})/u)
    .map((part) =>
      part
        .replace(LEAD, "")
        .replace(TAIL, "")
        .replace(/(?<![\s,.:–-])[\s,.:–-]+$/, "")
        .trim(),
    )
    .filter(
      (part) =>
        part.length >= 2 &&
        part.length <= 60 &&
        /\p{L}/u.test(part) &&
        !/\d{2}/.test(part) &&
        !NO_NAME.test(part) &&
        !DEGREE_OR_DAY.test(part) &&
        !ROLE.test(part),
    );
}

const DEGREE_OR_DAY =
  /^(?:(?:ph\.?d|m\.?d|m\.?a|m\.?sc|b\.?a|b\.?sc|r\.?d|j\.?d|jr|sr|dr|prof)\.?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2})$/i;

/** "Ann Lee, Political Editor": the second is no person. */
const ROLE =
  /\b(?:editor|reporter|correspondent|writer|producer|columnist|journalist|updated|published|contributor|fellow|professor|director|redakteur|corresponsal|ceo|cto|cfo|chairman|chairwoman)s?\b/i;

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = plain(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
