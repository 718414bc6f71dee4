import { type Span, trimSpan } from "../../text/span.ts";
import type { Block, BlockRole } from "../source.ts";

/** What lines of a mail are besides the sender's own words. */
type Kind = "own" | "quoted" | "signature" | "original" | "header";

const REMOVED: Readonly<Record<Exclude<Kind, "own">, { readonly role: BlockRole; readonly rule: string }>> = {
  quoted: { role: "related", rule: "mail/quoted" },
  original: { role: "related", rule: "mail/original-message" },
  signature: { role: "metadata", rule: "mail/signature" },
  header: { role: "metadata", rule: "mail/forwarded-header" },
};

interface Line extends Span {
  readonly text: string;
  kind: Kind;
}

/**
 * Divides the text part of a mail: lines quoted with ">", the line that introduces them, the signature below "-- " and
 * the message that is answered are told apart from the sender's own words, which `divide` divides further. A forwarded
 * message counts as own. A mail of quoted lines alone has nothing else to say, so these are divided as own, too.
 */
export function divideMail(text: string, divide: (own: string) => readonly Block[]): Block[] {
  const lines = linesOf(text);
  for (const mark of [markTail, markQuoted, markForwarded]) mark(lines);
  if (!lines.some(({ kind, text: line }) => kind === "own" && /\p{L}/u.test(line)))
    for (const line of lines) line.kind = "own";
  const blocks: Block[] = [];
  const space = (start: number, end: number): void => {
    if (end > start) blocks.push({ start, end, role: "space", kept: false, rule: "mail/space" });
  };
  for (const { start, end, kind } of stretchesOf(lines)) {
    if (kind === "own") {
      for (const block of divide(text.slice(start, end)))
        blocks.push({ ...block, start: block.start + start, end: block.end + start });
      continue;
    }
    const solid = trimSpan(text, { start, end });
    space(start, solid.start);
    if (solid.end > solid.start) blocks.push({ ...solid, ...REMOVED[kind], kept: false });
    space(Math.max(solid.start, solid.end), end);
  }
  return blocks;
}

/** Each line with its end, so that they are a partition of the text. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop + 1;
    lines.push({ start, end, text: text.slice(start, end).replace(/\r?\n$/, ""), kind: "own" });
    start = end;
  }
  return lines;
}

/** Lines of one kind that stand together. */
function stretchesOf(lines: readonly Line[]): { readonly start: number; readonly end: number; readonly kind: Kind }[] {
  const stretches: { start: number; end: number; kind: Kind }[] = [];
  for (const { start, end, kind } of lines) {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.end = end;
    else stretches.push({ start, end, kind });
  }
  return stretches;
}

/** Most lines that a signature has; below a longer one stands something else. */
const LONGEST_SIGNATURE = 15;
const ORIGINAL =
  /^-{2,12}\s?(?:original message|original-nachricht|ursprüngliche nachricht|message d['’]origine|mensaje original)\s?-{2,12}\s*$/i;

function markTail(lines: Line[]): void {
  const original = lines.findIndex((line) => ORIGINAL.test(line.text));
  const above = original < 0 ? lines : lines.slice(0, original);
  const signature = above.findLastIndex((line) => line.text === "-- ");
  if (original > 0) for (const line of lines.slice(original)) line.kind = "original";
  if (signature > 0 && above.length - signature <= LONGEST_SIGNATURE)
    for (const line of above.slice(signature)) line.kind = "signature";
}

/** "On Mon, 3 May 2021, Ann Lee wrote:", over one line or two. */
const INTRODUCES = /\b(?:wrote|writes|schrieb|écrit|escribió|ha scritto|пишет|написал|написала)\s?:\s*$/i;
const OPENS = /^(?:on|am|le|el|il|\p{Lu}\p{Ll}+)\b/iu;

function markQuoted(lines: Line[]): void {
  lines.forEach((line, i) => {
    if (line.kind !== "own" || !/^\s{0,3}>/.test(line.text)) return;
    line.kind = "quoted";
    markIntroduction(lines, i - 1);
  });
}

function markIntroduction(lines: Line[], last: number): void {
  let i = last;
  while (i >= 0 && i > last - 2 && lines[i]?.text.trim() === "") i--;
  const [line, above] = [lines[i], lines[i - 1]];
  if (line?.kind !== "own" || !INTRODUCES.test(line.text)) return;
  line.kind = "quoted";
  if (!/\d/.test(line.text) && above?.kind === "own" && /\d/.test(above.text) && OPENS.test(above.text))
    above.kind = "quoted";
}

const FORWARDED =
  /^-{2,12}\s?(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado)\b.{0,60}-{2,12}\s*$|^begin forwarded message:\s*$/i;
const FIELD =
  /^\*?(?:from|to|cc|date|sent|subject|reply-to|von|an|datum|gesendet|betreff|de|à|objet|para|fecha|asunto)\*?\s?:/i;

/** Lines of the header that a forwarded message brings with it. */
const LONGEST_HEADER = 12;

function markForwarded(lines: Line[]): void {
  lines.forEach((line, i) => {
    if (line.kind !== "own" || !FORWARDED.test(line.text)) return;
    line.kind = "header";
    let seen = false;
    for (const below of lines.slice(i + 1, i + 1 + LONGEST_HEADER)) {
      const field = FIELD.test(below.text);
      if (seen && below.text.trim() === "") break;
      if (field || below.text.trim() === "" || (seen && /^\s/.test(below.text))) below.kind = "header";
      else break;
      seen ||= field;
    }
  });
}
