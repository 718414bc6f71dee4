import { attribute, type HtmlElement } from "./html-tree.ts";
import { BODY_WORDS, CHROME_WORDS, REGION_WORDS } from "./html-words.ts";
import type { BlockRole } from "./source.ts";

/** What the markup of one element says of all text in it. */
export interface Verdict {
  readonly role: BlockRole;
  readonly rule: string;
}

const verdict = (role: BlockRole, rule: string): Verdict => ({ role, rule: `html/${rule}` });

const phrases = (words: string): RegExp =>
  new RegExp(` (?:${words.trim().split(/\s+/).join("|").replaceAll("_", " ")})(?= )`);

const CHROME = CHROME_WORDS.map(([role, words]) => ({
  words: phrases(words),
  verdict: verdict(role, `class-${role}`),
}));
/** The whole of one class name, or all but what builders add to it: "entry-content", "article-body__inner", not "article-content__sign-in". */
const BODY = new RegExp(
  `${phrases(BODY_WORDS).source}(?: (?:wrapper|wrap|container|inner|outer|main|area|body|text|content|section|holder|block|copy|column|col|left|middle|center|full|story|html|rte|[a-z]{0,6}\\d[a-z\\d]{0,12})){0,4} \\|`,
);
const REGION = phrases(REGION_WORDS);

export const FIGURE = verdict("caption", "figure");

const BY_NAME: Readonly<Record<string, Verdict>> = {
  nav: verdict("navigation", "nav"),
  menu: verdict("navigation", "nav"),
  search: verdict("navigation", "nav"),
  footer: verdict("navigation", "footer"),
  aside: verdict("related", "aside"),
  form: verdict("navigation", "form"),
  select: verdict("navigation", "form"),
  textarea: verdict("navigation", "form"),
  button: verdict("navigation", "form"),
  dialog: verdict("navigation", "dialog"),
  noscript: verdict("embed", "noscript"),
  iframe: verdict("embed", "embed"),
  video: verdict("embed", "embed"),
  audio: verdict("embed", "embed"),
  canvas: verdict("embed", "embed"),
  figcaption: verdict("caption", "figcaption"),
  figure: FIGURE,
};

const BY_ROLE: Readonly<Record<string, Verdict>> = {
  navigation: verdict("navigation", "role-navigation"),
  banner: verdict("navigation", "role-banner"),
  contentinfo: verdict("navigation", "role-contentinfo"),
  complementary: verdict("related", "role-complementary"),
  search: verdict("navigation", "role-search"),
  dialog: verdict("navigation", "role-dialog"),
  alertdialog: verdict("navigation", "role-dialog"),
  menu: verdict("navigation", "role-navigation"),
  menubar: verdict("navigation", "role-navigation"),
  tooltip: verdict("navigation", "role-dialog"),
};

/** What mail programs wrap the earlier mail in that an answer carries along: Gmail, Yahoo, Thunderbird, Apple Mail, Outlook. */
const QUOTED_MAIL = verdict("related", "quoted-mail");
const QUOTED_MAIL_WORDS =
  / (?:gmail quote(?: container)?|gmail attr|yahoo quoted|moz cite prefix|div rply fwd msg|olk src body section|appendonsend|protonmail quote) \|/;

/** Unlike the others, these two depend on what is inside. */
export const HIDDEN = verdict("navigation", "hidden");

/** Regions of the page: their class often names the layout ("with-sidebar"), not themselves. */
const NEVER = new Set(["#document", "html", "body", "main"]);

/** Blog systems list an article's tags and categories among its classes; only these words on it are about its place. */
const AROUND_ARTICLES: ReadonlySet<BlockRole> = new Set<BlockRole>(["related", "comments"]);

const NAMING = ["class", "id", "role", "data-testid", "data-component", "data-module", "data-qa", "data-type"];
const LONGEST = 400;

/** Asked several times of each element. */
const KNOWN_WORDS = new WeakMap<HtmlElement, string>();

/** "relatedPosts js-share_bar" -> " related posts | js share bar | ". */
export function wordsOf(element: HtmlElement): string {
  let words = KNOWN_WORDS.get(element);
  if (words === undefined) {
    words = readWords(element);
    KNOWN_WORDS.set(element, words);
  }
  return words;
}

function readWords(element: HtmlElement): string {
  let out = "";
  for (const name of NAMING) {
    const value = attribute(element, name);
    if (value) out += ` ${value.slice(0, LONGEST).trim().replace(/\s+/g, " | ")} |`;
  }
  if (!out) return "";
  const split = out.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  // Elementor calls every building block a widget, the paragraphs too.
  return ` ${split.replace(/[^\p{L}\p{N}|]+/gu, " ").replace(/elementor widget/g, "elementor")} `;
}

/** Whether the element calls itself the running text; stronger than any class word of chrome on the same element. */
export function isBody(element: HtmlElement, words = wordsOf(element)): boolean {
  return /\b(?:articleBody|reviewBody|text)\b/.test(attribute(element, "itemprop") ?? "") || BODY.test(words);
}

/** Whether the element calls itself the article or the main part of the page. */
export function isRegion(element: HtmlElement, words = wordsOf(element)): boolean {
  return (
    element.name === "article" || element.name === "main" || attribute(element, "role") === "main" || REGION.test(words)
  );
}

/** What the element's own name, role and class say; null where they say nothing. */
export function ownVerdict(element: HtmlElement): Verdict | null {
  if (NEVER.has(element.name)) return null;
  const role = attribute(element, "role");
  const words = wordsOf(element);
  if (isHidden(element)) return HIDDEN;
  const named = at(BY_NAME, element.name) ?? (role === null ? null : at(BY_ROLE, role.toLowerCase()));
  if (named) return named;
  if (element.name === "blockquote" && attribute(element, "type") === "cite") return QUOTED_MAIL;
  if (words === "" || isBody(element, words)) return null;
  if (QUOTED_MAIL_WORDS.test(words)) return QUOTED_MAIL;
  for (const { words: pattern, verdict: found } of CHROME)
    if (pattern.test(words) && (element.name !== "article" || AROUND_ARTICLES.has(found.role))) return found;
  return null;
}

const at = (table: Readonly<Record<string, Verdict>>, key: string): Verdict | null =>
  Object.hasOwn(table, key) ? (table[key] as Verdict) : null;

/** Not shown at first; `hidden` with `md:block` is shown on wider screens. */
function isHidden(element: HtmlElement): boolean {
  if (attribute(element, "hidden") !== null) return true;
  const shown = ` ${(attribute(element, "class") ?? "").slice(0, LONGEST)} `;
  if (
    /\s(?:hidden|d-none|is-hidden|hide)\s/.test(shown) &&
    !/[:-](?:block|flex|grid|inline|table|visible)\b/.test(shown)
  )
    return true;
  const style = attribute(element, "style");
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 500));
}
