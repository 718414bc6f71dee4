import type { Span } from "../../../src/text/span.ts";

/** A head and its tail may lie this far apart. */
const LONGEST = 900;

const GAP = " … ";

/**
 * The place of a quoted passage. `first words … last words` takes what lies between too; `before ⟦this⟧ after` takes only
 * what stands in the brackets. Throws where the words are not in the text, or stand there more than once: an annotation
 * that points nowhere, or at two places, judges nothing.
 */
export function locate(text: string, quoted: string): Span {
  const open = quoted.indexOf("⟦");
  const close = quoted.indexOf("⟧");
  const outer = between(text, quoted.replace(/[⟦⟧]/g, ""));
  if (open < 0 || close < open) return outer;
  if (quoted.includes(GAP)) throw new Error(`brackets and a gap in: ${quoted}`);
  const start = outer.start + open;
  return { start, end: start + (close - open - 1) };
}

function between(text: string, quoted: string): Span {
  const [head, tail, ...more] = quoted.split(GAP) as [string, ...string[]];
  if (more.length > 0) throw new Error(`more than one gap in: ${quoted}`);
  const start = once(text, head);
  if (tail === undefined) return { start, end: start + head.length };
  const at = text.indexOf(tail, start + head.length);
  if (at < 0 || at - start > LONGEST) throw new Error(`its end does not follow: ${quoted}`);
  return { start, end: at + tail.length };
}

function once(text: string, words: string): number {
  const at = words === "" ? -1 : text.indexOf(words);
  if (at < 0) throw new Error(`not found: ${words}`);
  if (text.indexOf(words, at + 1) >= 0) throw new Error(`found more than once: ${words}`);
  return at;
}
