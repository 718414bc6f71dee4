import type { Block } from "./source.ts";

/** Marks that open a block of markdown: they are set apart, so that a citation of the block reads as a sentence does. */
const MARK = /^(?:#{1,6}\s+|>\s?(?:[-*+]\s+)?|[-*+](?=\s)(?!.*\s-$)\s+)/;
const IMAGE = /^!\[[^\]]{0,300}\]\([^)\s]{1,500}(?:\s"[^"]{0,200}")?\)$/;
const COMMENT = /^<!--[\s\S]{0,5000}-->$/;

/** Sets the opening marks of kept blocks apart, and cuts pictures and comments, which show nothing that the report says. */
export function setMarksApart(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (!block.kept) return [block];
    const line = text.slice(block.start, block.end);
    if (IMAGE.test(line)) return [{ ...block, role: "caption", kept: false, rule: "markdown/image" } satisfies Block];
    if (COMMENT.test(line)) return [{ ...block, role: "space", kept: false, rule: "markdown/comment" } satisfies Block];
    const mark = MARK.exec(line)?.[0].length ?? 0;
    if (mark === 0 || mark >= line.length) return [block];
    const head: Block = {
      start: block.start,
      end: block.start + mark,
      role: "space",
      kept: false,
      rule: "markdown/mark",
    };
    const quoted = line.startsWith(">") && block.role === "paragraph" ? { rule: "markdown/quotation" } : {};
    return [head, { ...block, ...quoted, start: block.start + mark }];
  });
}
