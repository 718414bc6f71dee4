import { attribute, descendants, type HtmlElement, textOf } from "./html-tree.ts";

/** What stands in the page's head, by lower-case name or property, in page order. */
export interface HeadTags {
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  /** Of the html element. */
  readonly language: string | null;
}

const LONGEST = 1000;

export function headTags(root: HtmlElement): HeadTags {
  const meta = new Map<string, string[]>();
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  for (const element of descendants(root)) {
    if (element.name === "meta") addMeta(element, meta);
    else if (element.name === "title" && element.parent?.name !== "svg") title ??= textOf(element, LONGEST) || null;
    else if (element.name === "link" && /^canonical$/i.test(attribute(element, "rel") ?? ""))
      canonical ??= attribute(element, "href");
    else if (element.name === "html") language ??= attribute(element, "lang") ?? attribute(element, "xml:lang");
  }
  return { meta, title, canonical, language };
}

function addMeta(element: HtmlElement, meta: Map<string, string[]>): void {
  const content = (attribute(element, "content") ?? attribute(element, "value") ?? "").trim();
  if (!content) return;
  for (const naming of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attribute(element, naming)?.trim().toLowerCase();
    if (!name) continue;
    const list = meta.get(name);
    if (list) list.push(content.slice(0, LONGEST));
    else meta.set(name, [content.slice(0, LONGEST)]);
  }
}

/** The first of these names that has a value, with the name that had it. */
export function firstTag(
  tags: HeadTags,
  names: readonly string[],
): { readonly name: string; readonly value: string } | null {
  for (const name of names) {
    const value = tags.meta.get(name)?.[0];
    if (value) return { name, value };
  }
  return null;
}
