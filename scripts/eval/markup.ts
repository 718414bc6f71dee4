import type { Span } from "../../src/text/span.ts";

/** A marked passage of an item: the label before it, its place in the text without markup. */
export interface Marked extends Span {
  readonly label: string;
}

/** One annotated item, its markup taken out. */
export interface Item {
  /** Line of the gold file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly marked: readonly Marked[];
  /** Offsets of `‖`, the boundaries. */
  readonly boundaries: readonly number[];
  /** The day after `@`, where the item begins with one. */
  readonly published: string | null;
}

const TOKEN = /⟨([SCQPOLI]\d? |[^|⟩]{1,60}\|)|⟩|‖|\\n/g;

/** Reads a gold file: one item a line, `#` begins a comment. */
export function readItems(file: string): Item[] {
  return file
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" || line.startsWith("#") ? [] : [readItem(line, index + 1)]));
}

function readItem(line: string, number: number): Item {
  const dated = /^@(\d{4}-\d{2}-\d{2}) /.exec(line);
  const body = dated ? line.slice(dated[0].length) : line;
  const marked: Marked[] = [];
  const open: { label: string; start: number }[] = [];
  const boundaries: number[] = [];
  let text = "";
  let last = 0;
  for (const token of body.matchAll(TOKEN)) {
    text += body.slice(last, token.index);
    last = token.index + token[0].length;
    if (token[0] === "\\n") text += "\n";
    else if (token[0] === "‖") {
      boundaries.push(text.length);
      if (body[last] !== "\\") text += " ";
    } else if (token[1] !== undefined) open.push({ label: token[1].slice(0, -1), start: text.length });
    else {
      const { label, start } = open.pop() ?? { label: "", start: text.length };
      marked.push({ label, start, end: text.length });
    }
  }
  text += body.slice(last);
  return { line: number, text, marked, boundaries, published: dated?.[1] ?? null };
}
