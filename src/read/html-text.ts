import type { Span } from "../text/span.ts";
import { BLOCK, EMPHASIS, PREFORMATTED, UNREADABLE } from "./html-elements.ts";
import { attribute, type HtmlElement, type HtmlNode } from "./html-tree.ts";

/** A stretch of the page's text that a browser shows as one block: a paragraph, a heading, a table row, a menu entry. */
export interface Run extends Span {
  /** The deepest element that holds all of it. */
  readonly element: HtmlElement;
  /** Its characters, white space apart; and how many of them stand in links, and in bold. */
  readonly solid: number;
  readonly linked: number;
  readonly bold: number;
  readonly tableRow: boolean;
}

export interface PageText {
  readonly text: string;
  readonly runs: readonly Run[];
}

interface Style {
  readonly linked: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
}

const PLAIN: Style = { linked: false, bold: false, preformatted: false };

/** All readable text of the page in document order, a blank line between blocks. */
export function pageText(root: HtmlElement): PageText {
  const page = new PageWriter();
  page.visit(root, PLAIN, null);
  page.endRun();
  return { text: page.text, runs: page.runs };
}

class PageWriter {
  text = "";
  readonly runs: Run[] = [];
  private buffer = "";
  private element: HtmlElement | null = null;
  private solid = 0;
  private linked = 0;
  private bold = 0;
  private row: HtmlElement | null = null;

  visit(element: HtmlElement, style: Style, row: HtmlElement | null): void {
    const { name } = element;
    if (UNREADABLE.has(name)) return;
    if (name === "br") this.breakLine();
    if (row && (name === "td" || name === "th")) this.nextCell();
    const inner = styleOf(element, style);
    const own = row ?? (name === "tr" && isDataRow(element) ? element : null);
    const block = row ? name === "tr" : BLOCK.has(name);
    if (block) this.endRun();
    if (own && !row) this.row = own;
    for (const child of element.children) {
      if (typeof child === "string") this.write(child, element, inner);
      else this.visit(child, inner, own);
    }
    if (block) this.endRun();
    else if (row && BLOCK.has(name)) this.buffer += " ";
  }

  private write(data: string, parent: HtmlElement, style: Style): void {
    const piece = style.preformatted ? data : data.replace(/[ \t\n\r\f]+/g, " ");
    const glue = !style.preformatted && piece.startsWith(" ") && /(?:^|[ \n\t])$/.test(this.buffer.slice(-1));
    this.buffer += glue ? piece.slice(1) : piece;
    const solid = piece.replace(/\s+/g, "").length;
    if (!solid) return;
    this.solid += solid;
    if (style.linked) this.linked += solid;
    if (style.bold) this.bold += solid;
    this.element = this.element ? commonAncestor(this.element, parent) : parent;
  }

  /** Two breaks are a new block, and so is one after a whole long sentence: the paragraphs of pages without paragraph tags. */
  private breakLine(): void {
    if (this.row) this.buffer += " ";
    else if (this.buffer.endsWith("\n") || this.lineIsParagraph()) this.endRun();
    else if (this.solid) this.buffer = `${this.buffer.replace(/ $/, "")}\n`;
  }

  private lineIsParagraph(): boolean {
    const line = this.buffer.length - 1 - this.buffer.lastIndexOf("\n");
    return line >= 100 && /[.!?…][)\]"'”’»]{0,3}\s?$/.test(this.buffer.slice(-5));
  }

  private nextCell(): void {
    if (this.solid) this.buffer = `${this.buffer.trimEnd()}\t`;
  }

  endRun(): void {
    const { element } = this;
    if (element && this.solid) {
      const content = this.buffer.replace(/^\s+/, "").replace(/\s+$/, "");
      if (this.text) this.text += "\n\n";
      const start = this.text.length;
      this.text += content;
      const { solid, linked, bold } = this;
      this.runs.push({ start, end: start + content.length, element, solid, linked, bold, tableRow: this.row !== null });
    }
    this.buffer = "";
    this.element = null;
    this.row = null;
    this.solid = this.linked = this.bold = 0;
  }
}

function styleOf(element: HtmlElement, style: Style): Style {
  const { name } = element;
  if (name === "a") return leadsAway(element) ? { ...style, linked: true } : style;
  if (EMPHASIS.has(name)) return { ...style, bold: true };
  return PREFORMATTED.has(name) ? { ...style, preformatted: true } : style;
}

/** Links inside the page (footnotes, anchors of headings) are part of the text. */
function leadsAway(link: HtmlElement): boolean {
  const href = attribute(link, "href");
  return href !== null && !href.startsWith("#");
}

function commonAncestor(a: HtmlElement, b: HtmlElement): HtmlElement {
  for (let x: HtmlElement | null = a; x; x = x.parent)
    for (let y: HtmlElement | null = b; y; y = y.parent) if (x === y) return x;
  return a;
}

/** A row of figures or short entries is one line; a row of a table that only lays the page out is not. */
function isDataRow(row: HtmlElement): boolean {
  const cells = row.children.filter((child): child is HtmlElement => typeof child !== "string");
  if (cells.length < 2) return false;
  let budget = 400;
  const stack: HtmlNode[] = [...cells];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string") budget -= node.trim().length;
    else if (LAYOUT.has(node.name)) return false;
    else stack.push(...node.children);
    if (budget < 0) return false;
  }
  return true;
}

const LAYOUT = new Set("table ul ol h1 h2 h3 form article section nav blockquote input iframe script".split(" "));
