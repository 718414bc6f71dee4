import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import type { UtteranceDraft } from "./draft.ts";
import { type Frame, frameOf } from "./frame.ts";

/** A cue whose content does not stand in its own paragraph: "She told the council:". */
export interface DanglingCue {
  readonly cue: Span;
  readonly speakerSpan: Span | null;
}

/** One paragraph and what has been found in it so far. */
export interface Paragraph {
  readonly span: Span;
  readonly frame: Frame;
  /** What is not kept takes no part, but may sign what stands before it. */
  readonly kept: boolean;
  readonly drafts: readonly UtteranceDraft[];
  readonly dangling: DanglingCue | null;
}

const PARAGRAPH = /[^\n]+(?:\n[^\n]+)*/g;
const NO_FRAME_ABOVE = 40_000;

/** The paragraphs of a source, in order, with nothing found yet. One beyond any prose (a table, a dump) is left out. */
export function paragraphsOf(source: Pick<Source, "text" | "blocks">): Paragraph[] {
  const out: Paragraph[] = [];
  for (const block of source.blocks) {
    if (block.role === "space") continue;
    for (const match of source.text.slice(block.start, block.end).matchAll(PARAGRAPH)) {
      const start = block.start + match.index;
      const span = { start, end: start + match[0].length };
      if (match[0].length > NO_FRAME_ABOVE || !match[0].trim()) continue;
      out.push({ span, frame: frameOf(source.text, span), kept: block.kept, drafts: [], dangling: null });
    }
  }
  return out;
}
