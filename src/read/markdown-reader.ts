import { decode } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Reader } from "./reader.ts";

/** Markdown: read as plain text, whose rules know headings, lists, quotations and tables by their marks. */
export const markdownReader: Reader = {
  name: "markdown",
  endings: ["md", "markdown"],
  async read({ file, bytes }) {
    const decoded = decode(file, bytes);
    const { text, fields } = splitFrontMatter(decoded.text, file);
    const document = {
      part: null,
      id: fields.id,
      mediaType: "text/markdown",
      text,
      encoding: decoded.encoding,
      blocks: null,
      metadata: fields.metadata,
    };
    return { documents: [document], problems: [...decoded.problems, ...fields.problems] };
  },
};
