import type { Parser } from "htmlparser2";

/** An element of a parsed page: no behaviour, only what the markup says. Text nodes are plain strings. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

type ParserClass = typeof Parser;

/** Browsers stop nesting at 512; the parser's cost grows with the square of the depth, so deeper tags are passed over. */
const DEEPEST = 600;

/** Paragraphs, list items and cells that nothing ends: real pages have hundreds, beyond this the text is only broken up. */
const MOST_UNENDED = 500;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Tags that mostly end when the next one opens, so that their number says little about the depth. */
const SELF_ENDING = new Set("p li dt dd tr td th option optgroup thead tbody tfoot html head body".split(" "));

/** The attribute's value, "" where it has none, null where it is not there. Safe with names such as "constructor". */
export function attribute(element: HtmlElement, name: string): string | null {
  return Object.hasOwn(element.attributes, name) ? (element.attributes[name] as string) : null;
}

/** Parses any text as HTML. Never throws; the returned root is the document, not an element of the page. */
export function parseHtml(HtmlParser: ParserClass, html: string): HtmlElement {
  const root: HtmlElement = { name: "#document", attributes: {}, parent: null, children: [] };
  let open = root;
  const parser = new HtmlParser(
    {
      onopentag(name, attributes) {
        const element: HtmlElement = { name, attributes, parent: open, children: [] };
        open.children.push(element);
        open = element;
      },
      onclosetag() {
        open = open.parent ?? root;
      },
      ontext(data) {
        const last = open.children.length - 1;
        const before = open.children[last];
        if (typeof before === "string") open.children[last] = before + data;
        else open.children.push(data);
      },
    },
    { decodeEntities: true },
  );
  parser.end(withoutDeepNesting(html));
  return root;
}

/**
 * The markup without the tags that would nest deeper than any page needs; the text between them stays.
 * Counts, does not parse: tags inside scripts count too, which is harmless because they only matter beyond the limit.
 */
function withoutDeepNesting(html: string): string {
  const tag = /<(\/?)([a-z][a-z0-9:-]{0,40})/gi;
  const out: string[] = [];
  let [depth, unended, drawing, copied] = [0, 0, 0, 0];
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = (match[2] as string).toLowerCase();
    if (VOID.has(name)) continue;
    const step = match[1] === "/" ? -1 : 1;
    let tooDeep: boolean;
    if (SELF_ENDING.has(name)) {
      tooDeep = unended > MOST_UNENDED;
      unended = Math.max(0, unended + step);
    } else {
      if (name === "svg" || name === "math") drawing = Math.max(0, drawing + step);
      else if (drawing && step > 0 && endsItself(html, tag.lastIndex)) continue;
      tooDeep = step < 0 ? depth > DEEPEST : depth >= DEEPEST;
      depth = Math.max(0, depth + step);
    }
    if (!tooDeep) continue;
    const end = html.indexOf(">", tag.lastIndex);
    if (end < 0) break;
    out.push(html.slice(copied, match.index), SELF_ENDING.has(name) && step > 0 ? "<br><br>" : "");
    copied = end + 1;
    tag.lastIndex = copied;
  }
  return copied ? out.join("") + html.slice(copied) : html;
}

/** `<path … />` in a drawing; only looked for close by, so that an endless tag costs nothing. */
function endsItself(html: string, from: number): boolean {
  const near = html.slice(from, from + 2000);
  const end = near.indexOf(">");
  return end > 0 && near[end - 1] === "/";
}

/** All elements below `root` in document order. */
export function* descendants(root: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element !== root) yield element;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (typeof child !== "string" && child) stack.push(child);
    }
  }
}

/** The element's text with white space collapsed; used for values, not for the page's text. Cost grows with `limit` only. */
export function textOf(element: HtmlElement, limit = 2000, between = ""): string {
  let out = "";
  const path: { readonly of: HtmlElement; next: number }[] = [{ of: element, next: 0 }];
  for (let at = path.at(-1); at && out.length < limit; at = path.at(-1)) {
    const node = at.of.children[at.next++];
    if (node === undefined) path.pop();
    else if (typeof node === "string") out += between + node;
    else if (node.name !== "style" && node.name !== "script") path.push({ of: node, next: 0 });
  }
  return out.replace(/\s+/g, " ").trim();
}
