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
/** Nobody writes longer paragraphs; a text without line breaks is cut behind the last stop before this many characters. */
const LONGEST = 8_000;

/** The span in pieces that are short enough. */
function* piecesOf(text: string, span: Span): Generator<Span> {
  let { start } = span;
  while (span.end - start > LONGEST) {
    const piece = text.slice(start, start + LONGEST);
    const cut = Math.max(piece.lastIndexOf(". "), piece.lastIndexOf(".” "), piece.lastIndexOf('." '));
    const end = start + (cut > LONGEST / 2 ? piece.indexOf(" ", cut) + 1 : LONGEST);
    yield { start, end };
    start = end;
  }
  yield { start, end: span.end };
}

/** The paragraphs of a source, in order, with nothing found yet. */
export function paragraphsOf(source: Pick<Source, "text" | "blocks">): Paragraph[] {
  const out: Paragraph[] = [];
  for (const block of source.blocks) {
    if (block.role === "space") continue;
    for (const match of source.text.slice(block.start, block.end).matchAll(PARAGRAPH)) {
      const start = block.start + match.index;
      if (!match[0].trim()) continue;
      for (const span of piecesOf(source.text, { start, end: start + match[0].length }))
        out.push({ span, frame: frameOf(source.text, span), kept: block.kept, drafts: [], dangling: null });
    }
  }
  return out;
}
