import { decode } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Reader } from "./reader.ts";

/** Plain text, as scrapers leave it: the rules for plain text find its blocks. */
export const textReader: Reader = {
  name: "text",
  endings: ["txt", "text"],
  async read({ file, bytes }) {
    const decoded = decode(file, bytes);
    const { text, fields } = splitFrontMatter(decoded.text, file);
    const document = {
      part: null,
      id: fields.id,
      mediaType: "text/plain",
      text,
      blocks: null,
      metadata: fields.metadata,
    };
    return { documents: [document], problems: [...decoded.problems, ...fields.problems] };
  },
};
