import type { Problem } from "../../text/problem.ts";
import { readHtml } from "../html.ts";
import type { Reader } from "../reader.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Word files: their styles become headings, paragraphs, lists and tables, and go the way of a page. Pictures stay out. */
export const docxReader: Reader = {
  name: "docx",
  endings: ["docx"],
  async read(file) {
    const { default: mammoth } = await import("mammoth");
    const noPicture = mammoth.images.imgElement(async () => ({ src: "" }));
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file.bytes) },
      { convertImage: noPicture, externalFileAccess: false, styleMap: ["p[style-name='Title'] => h1:fresh"] },
    );
    const problems = messages
      .filter((message) => message.type === "error")
      .map(
        (message): Problem => ({
          rule: "docx/content",
          level: "warning",
          file: file.file,
          line: null,
          column: null,
          reason: message.message,
        }),
      );
    return { documents: [{ ...(await readHtml(`<article>${value}</article>`)), mediaType: MEDIA_TYPE }], problems };
  },
};
