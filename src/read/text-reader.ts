import type { Problem } from "../text/problem.ts";
import { decode } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Reader } from "./reader.ts";

/** Plain text, as scrapers leave it: the rules for plain text find its blocks. */
export const textReader: Reader = {
  name: "text",
  endings: ["txt", "text"],
  async read({ file, bytes }) {
    const decoded = decode(file, bytes);
    if (isBinary(decoded.text)) return { documents: [], problems: [notText(file)] };
    const { text, fields } = splitFrontMatter(decoded.text, file);
    const document = {
      part: null,
      id: fields.id,
      mediaType: "text/plain",
      text,
      encoding: decoded.encoding,
      blocks: null,
      metadata: fields.metadata,
    };
    return { documents: [document], problems: [...decoded.problems, ...fields.problems] };
  },
};

/** A picture or archive that was named .txt: control characters all over. Some NULs alone do not make one. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  return (sample.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0) > sample.length * 0.1;
}

const notText = (file: string): Problem => ({
  rule: "read/not-text",
  level: "error",
  file,
  line: null,
  column: null,
  reason: "holds binary data, not text; it is skipped",
});
