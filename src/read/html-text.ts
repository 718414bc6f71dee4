import type { Span } from "../text/span.ts";
import { BLOCK, EMPHASIS, PREFORMATTED, UNREADABLE } from "./html-elements.ts";
import { attribute, descendants, type HtmlElement, textOf } from "./html-tree.ts";

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

/** Collects one run. Looks only at its last few characters, so that a run of any length costs no more than its length. */
class LineBuffer {
  private parts: string[] = [];
  private tail = "";
  private width = 0;

  add(piece: string): void {
    this.parts.push(piece);
    const cut = piece.lastIndexOf("\n");
    this.width = cut < 0 ? this.width + piece.length : piece.length - cut - 1;
    this.tail = (this.tail + piece).slice(-6);
  }

  /** Ends the cell or line; the white space before the mark goes. */
  endWith(mark: "\t" | "\n"): void {
    let last = this.parts.pop();
    while (last !== undefined && !last.trim() && this.parts.length) last = this.parts.pop();
    this.add((last ?? "").trimEnd() + mark);
  }

  get endsInSpace(): boolean {
    return /(?:^|[ \n\t])$/.test(this.tail);
  }

  get endsInBreak(): boolean {
    return /\n ?$/.test(this.tail);
  }

  /** Long, and ended like a sentence. */
  get isParagraph(): boolean {
    return this.width >= 100 && /[.!?…][)\]"'”’»]{0,3}\s?$/.test(this.tail);
  }

  /** What was collected, without white space at its ends; the buffer is empty then. */
  take(): string {
    const content = this.parts.join("").trim();
    this.parts = [];
    this.tail = "";
    this.width = 0;
    return content;
  }
}

class PageWriter {
  text = "";
  readonly runs: Run[] = [];
  private readonly line = new LineBuffer();
  private element: HtmlElement | null = null;
  private solid = 0;
  private linked = 0;
  private bold = 0;
  private row: HtmlElement | null = null;

  visit(element: HtmlElement, style: Style, row: HtmlElement | null): void {
    const { name } = element;
    if (UNREADABLE.has(name) || (!BLOCK.has(name) && isForScreenReaders(element))) return;
    if (name === "br") this.breakLine();
    if (row && (name === "td" || name === "th") && this.solid) this.line.endWith("\t");
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
    else if (row && BLOCK.has(name)) this.line.add(" ");
  }

  private write(data: string, parent: HtmlElement, style: Style): void {
    const piece = style.preformatted ? data : data.replace(/[ \t\n\r\f]+/g, " ");
    this.line.add(!style.preformatted && piece.startsWith(" ") && this.line.endsInSpace ? piece.slice(1) : piece);
    const solid = piece.replace(/\s+/g, "").length;
    if (!solid) return;
    this.solid += solid;
    if (style.linked) this.linked += solid;
    if (style.bold) this.bold += solid;
    this.element = this.element ? commonAncestor(this.element, parent) : parent;
  }

  /** Two breaks are a new block, and so is one after a whole long sentence: the paragraphs of pages without paragraph tags. */
  private breakLine(): void {
    if (this.row) this.line.add(" ");
    else if (this.line.endsInBreak || this.line.isParagraph) this.endRun();
    else if (this.solid) this.line.endWith("\n");
  }

  endRun(): void {
    const { element, solid, linked, bold } = this;
    const content = this.line.take();
    if (element && solid) {
      if (this.text) this.text += "\n\n";
      const start = this.text.length;
      this.text += content;
      this.runs.push({ start, end: start + content.length, element, solid, linked, bold, tableRow: this.row !== null });
    }
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

/** Words for the ear inside a line ("opens in a new window"): they are no part of the sentence that they stand in. */
function isForScreenReaders(element: HtmlElement): boolean {
  const names = attribute(element, "class");
  return (
    names !== null &&
    /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|offscreen|off-screen)(?:\s|$)/i.test(
      names.slice(0, 400),
    )
  );
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
  if (cells.length < 2 || cells.length > MOST_CELLS) return false;
  if (cells.some((cell) => holdsLayout(cell))) return false;
  return textOf(row, LONGEST_ROW + 1).length <= LONGEST_ROW;
}

function holdsLayout(cell: HtmlElement): boolean {
  let seen = 0;
  for (const element of descendants(cell)) if (LAYOUT.has(element.name) || ++seen > 200) return true;
  return false;
}

const MOST_CELLS = 100;
const LONGEST_ROW = 400;

const LAYOUT = new Set("table ul ol h1 h2 h3 form article section nav blockquote input iframe script".split(" "));
