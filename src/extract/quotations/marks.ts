import { bySpan, type Span } from "../../text/span.ts";
import { singleQuotedRuns } from "./single-marks.ts";

/** A stretch between quotation marks; `start`/`end` take the marks in, `inner` leaves them out. */
export interface QuotedRun extends Span {
  readonly inner: Span;
  readonly marks: "paired" | "mismatched" | "opening-lost" | "closing-lost";
}

/** How a mark stands: at the start of a word, at its end, or so that either could be meant. */
type Side = "open" | "close" | "either";

interface Mark extends Span {
  readonly side: Side;
  /** The side that its shape claims, whatever its place: “ opens, ” closes, " says nothing. */
  readonly shape: Side;
  /** What it can be paired with. */
  readonly family: string;
}

/** Opening and closing by shape. „ opens in German, “ closes there: shape alone does not tell, so “ gets its place's side. */
const SHAPES: ReadonlyMap<string, readonly [family: string, shape: Side]> = new Map([
  ['"', ["double", "either"]],
  ["“", ["double", "open"]],
  ["”", ["double", "close"]],
  ["„", ["double", "open"]],
  ["‟", ["double", "open"]],
  ["''", ["double", "either"]],
  ["``", ["double", "open"]],
  ["’’", ["double", "close"]],
  ["‘‘", ["double", "open"]],
  ["«", ["angle", "open"]],
  ["»", ["angle", "close"]],
  ["「", ["corner", "open"]],
  ["」", ["corner", "close"]],
  ["『", ["corner", "open"]],
  ["』", ["corner", "close"]],
]);
/** German and Danish pairs whose shapes an English reader would take for turned round. */
const FOREIGN_PAIRS: ReadonlySet<string> = new Set(["„“", "»«"]);
const MARK = /''|``|’’|‘‘|["“”„‟«»「」『』]/g;
const BEFORE_OPENING = /[\s([{—–\-/:‘'¿¡]/;
const AFTER_CLOSING = /[\s)\]}—–\-/.,;:!?…’']/;

function sideByPlace(text: string, start: number, end: number, within: Span): Side {
  const before = start > within.start ? (text[start - 1] as string) : " ";
  const after = end < within.end ? (text[end] as string) : " ";
  const mayOpen = BEFORE_OPENING.test(before) && !/[\s,;:)]/.test(after);
  const mayClose = AFTER_CLOSING.test(after) && !/\s/.test(before);
  if (mayOpen === mayClose) return "either";
  return mayOpen ? "open" : "close";
}

/** 5'10" and 12" are lengths. */
const isInch = (text: string, mark: Mark, open: boolean): boolean =>
  !open && text[mark.start] === '"' && /\d/.test(text[mark.start - 1] ?? "");

function marksIn(text: string, within: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(MARK)) {
    const [family, shape] = SHAPES.get(match[0]) as readonly [string, Side];
    const start = within.start + match.index;
    const end = start + match[0].length;
    marks.push({ start, end, family, shape, side: sideByPlace(text, start, end, within) });
  }
  return marks;
}

/** Place decides; shape where the place allows either; what is open already where neither tells. */
function settle(mark: Mark, open: boolean): "open" | "close" {
  if (mark.side !== "either") return mark.side;
  if (mark.shape !== "either") return mark.shape;
  return open ? "close" : "open";
}

/**
 * The quoted runs of one paragraph, in order; nested marks of the same family are not looked for.
 *
 * Accepts: “…”, "…", ''…'', „…“, «…», a mark turned the wrong way (”…” is mismatched), a paragraph that opens and does
 * not close (runs to its end, closing-lost), one that closes first (runs from its start, opening-lost).
 * Traps: lengths in inches; a mark lost in the middle must not turn the marks after it inside out, therefore an opening
 * mark inside an open run starts a new run and the old one ends before it.
 */
function doubleQuotedRuns(text: string, within: Span): QuotedRun[] {
  const runs: QuotedRun[] = [];
  let open: Mark | null = null;
  let lastEnd = within.start;
  for (const mark of marksIn(text, within)) {
    if (isInch(text, mark, open !== null)) continue;
    if (open && mark.family !== open.family) continue;
    const as = settle(mark, open !== null);
    if (as === "open") {
      if (open) runs.push(run(text, open.start, open.end, mark.start, mark.start, "closing-lost"));
      open = mark;
    } else if (open) {
      const matched = open.shape !== "close" && mark.shape !== "open";
      const foreign = FOREIGN_PAIRS.has(`${text[open.start]}${text[mark.start]}`);
      runs.push(run(text, open.start, open.end, mark.start, mark.end, matched || foreign ? "paired" : "mismatched"));
      open = null;
      lastEnd = mark.end;
    } else {
      if (runs.length === 0 && mark.start > lastEnd)
        runs.push(run(text, lastEnd, lastEnd, mark.start, mark.end, "opening-lost"));
      lastEnd = mark.end;
    }
  }
  if (open && open.end < within.end) runs.push(run(text, open.start, open.end, within.end, within.end, "closing-lost"));
  return runs;
}

/** All quoted runs of one paragraph, those in single marks among them. */
export function quotedRuns(text: string, within: Span): QuotedRun[] {
  const runs = doubleQuotedRuns(text, within);
  const singles = singleQuotedRuns(text, within, runs).map(({ start, end }) =>
    run(text, start, start + 1, end - 1, end, "paired"),
  );
  return singles.length === 0 ? runs : [...runs, ...singles].sort(bySpan);
}

function run(
  text: string,
  start: number,
  innerStart: number,
  innerEnd: number,
  end: number,
  marks: QuotedRun["marks"],
): QuotedRun {
  let last = innerEnd;
  while (last > innerStart && /\s/.test(text[last - 1] as string)) last--;
  return { start, end: end === innerEnd ? last : end, inner: { start: innerStart, end: last }, marks };
}
