import type { Problem } from "../../text/problem.ts";
import { readHtml } from "../html.ts";
import type { Reader } from "../reader.ts";
import { unzipWithin } from "./zip.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Of all the XML in it: the library makes some twenty times as much of it in memory. Long books have a tenth. */
const LARGEST = 32 * 1024 * 1024;

/** The file with its text and without its pictures, unpacked: the library would unpack whatever is in it. */
async function textParts(bytes: Uint8Array): Promise<Buffer> {
  const { zipSync } = await import("fflate");
  const parts = await unzipWithin(bytes, (name) => /\.(?:xml|rels)$/i.test(name), LARGEST);
  return Buffer.from(zipSync(parts, { level: 0 }));
}

/** Word files: their styles become headings, paragraphs, lists and tables, and go the way of a page. Pictures stay out. */
export const docxReader: Reader = {
  name: "docx",
  endings: ["docx"],
  async read(file) {
    const { default: mammoth } = await import("mammoth");
    const noPicture = mammoth.images.imgElement(async () => ({ src: "" }));
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: await textParts(file.bytes) },
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
