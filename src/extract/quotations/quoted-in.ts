import type { Span } from "../../text/span.ts";
import type { Utterance } from "../utterance.ts";
import type { QuotedRun } from "./marks.ts";

export interface QuotedPart {
  readonly kind: Utterance["kind"];
  /** The content, less the marks and the white space around it. */
  readonly content: Span;
  readonly quoted: readonly Span[];
  readonly marks: Utterance["marks"];
}

const OUTER = /[\s"“”„‟«»'‘’`「」『』,:;，、،]/;
const OUTER_END = /[\s"“”„‟«»'‘’`「」『』,;，、،]/;

/** How much of a content, in characters, may stand outside the marks of a quotation that counts as direct. */
const LOOSE = 3;

const clip = (a: Span, b: Span): Span => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });

/** Takes quotation marks, commas and white space off both edges. */
export function bare(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && OUTER.test(text[start] as string)) start++;
  while (end > start && OUTER_END.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** Which of several states of marks is worth telling: the worst. */
const worst = (states: readonly Utterance["marks"][]): Utterance["marks"] =>
  (["opening-lost", "closing-lost", "mismatched", "paired"] as const).find((state) => states.includes(state)) ?? "none";

/** What of a content stands in marks, and what that makes of it: direct, mixed or indirect. */
export function quotedIn(text: string, span: Span, runs: readonly QuotedRun[]): QuotedPart {
  const trimmed = bare(text, span);
  const inside: { part: Span; run: QuotedRun }[] = [];
  for (const run of runs) {
    if (run.inner.end <= trimmed.start || run.inner.start >= trimmed.end) continue;
    const part = clip(run.inner, trimmed);
    if (part.end > part.start) inside.push({ part, run });
  }
  const [only] = inside;
  if (!only) return { kind: "indirect", content: trimmed, quoted: [], marks: "none" };
  const marks = worst(inside.map((x) => x.run.marks));
  const covered = inside.reduce((sum, { part }) => sum + part.end - part.start, 0);
  const whole = inside.length === 1 && trimmed.end - trimmed.start - covered <= LOOSE;
  // A full stop inside the marks belongs to what was said.
  if (whole) return { kind: "direct", content: only.part, quoted: [only.part], marks };
  // Marks around a part only are no outer marks: they stay with the content.
  let { start, end } = trimmed;
  for (const { run, part } of inside) {
    if (part.start === start) start = run.start;
    if (part.end === end) end = run.end;
  }
  return { kind: "mixed", content: { start, end }, quoted: inside.map((x) => x.part), marks };
}
