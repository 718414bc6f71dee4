import type { Block } from "../source.ts";
import { lineOf } from "./features.ts";
import { splitGlued } from "./glued.ts";
import { layoutOf } from "./layout.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { Layout, LineContext, Verdict } from "./rule.ts";
import { LAYOUT_RULES, LINE_RULES } from "./rules.ts";

type Decision = Verdict & { readonly rule: string };

/**
 * Divides a plain text into blocks and gives each its role: first every line by itself, then by its place in the layout.
 * The blocks are a partition of the text: white space has blocks of its own.
 */
export function dividePlain(text: string): Block[] {
  const lines = paragraphsOf(text).flatMap(splitGlued).map(lineOf);
  const byLine = judgeLines(lines);
  const layout = layoutOf(lines, byLine);
  const blocks = lines.map(({ start, end }, i) => ({ start, end, ...(byLine[i] ?? judgePlace(layout, i)) }));
  return withSpace(text.length, blocks);
}

/** Where no prose is left there is no report for furniture to stand round: nothing is cut from such a text. */
function judgeLines(lines: LineContext["lines"]): readonly (Decision | null)[] {
  const above: (Decision | null)[] = [];
  if (!lines.some((line) => line.prose)) return lines.map(() => null);
  lines.forEach((here, index) => {
    const context = { lines, index, here, before: lines[index - 1], after: lines[index + 1], above };
    above.push(judgeLine(context));
  });
  const judged = withoutBodyCaptions(lines, above);
  const isReport = lines.some((line, i) => line.prose && (judged[i]?.kept ?? true));
  return isReport ? judged : lines.map(() => null);
}

/** Fewer words than this are a credit, wherever they stand. */
const SHORTEST_CAPTION = 8;

/** A page of which captions are more than half (a picture story) says in them what it has to say: they are its paragraphs. */
function withoutBodyCaptions(
  lines: LineContext["lines"],
  judged: readonly (Decision | null)[],
): readonly (Decision | null)[] {
  const isCaption = (i: number): boolean => judged[i]?.role === "caption" && (lines[i]?.words ?? 0) >= SHORTEST_CAPTION;
  const words = (counts: (i: number) => boolean): number =>
    lines.reduce((sum, line, i) => sum + (counts(i) ? line.words : 0), 0);
  if (2 * words(isCaption) <= words(() => true)) return judged;
  return judged.map((verdict, i) => (isCaption(i) ? PARAGRAPH : verdict));
}

const PARAGRAPH: Decision = { role: "paragraph", kept: true, rule: "plain/picture-story" };

function judgeLine(context: LineContext): Decision | null {
  for (const { name, judge } of LINE_RULES) {
    const verdict = judge(context);
    if (verdict !== null) return { ...verdict, rule: name };
  }
  return null;
}

function judgePlace(layout: Layout, index: number): Decision {
  for (const { name, judge } of LAYOUT_RULES) {
    const verdict = judge(layout, index);
    if (verdict !== null) return { ...verdict, rule: name };
  }
  return { role: "paragraph", kept: true, rule: "plain/paragraph" };
}

/** Fills the gaps between blocks, in order, so that every character lies in exactly one. */
export function withSpace(length: number, blocks: readonly Block[]): Block[] {
  const all: Block[] = [];
  let at = 0;
  const fill = (end: number): void => {
    if (end > at) all.push({ start: at, end, role: "space", kept: false, rule: "plain/space" });
  };
  for (const block of blocks) {
    fill(block.start);
    all.push(block);
    at = block.end;
  }
  fill(length);
  return all;
}
