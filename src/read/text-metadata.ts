import { slice } from "../text/span.ts";
import type { Metadata } from "./reader.ts";
import type { Block } from "./source.ts";

/** What a plain text says about itself, from the blocks that its rules found. Null beats a guess: most texts state little. */
export function textMetadata(text: string, blocks: readonly Block[]): Partial<Metadata> {
  const title = blocks.find((block) => block.role === "title");
  if (!title) return {};
  const value = slice(text, title)
    .replace(/^#+\s*/, "")
    .replace(/\s+/g, " ");
  return { title: { value, basis: "text", cited: { start: title.start, end: title.end }, rule: "text/title-line" } };
}
