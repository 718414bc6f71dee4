import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSource } from "../../src/read/read-source.ts";

const MB = 2 ** 20;
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const PROSE = "The council said on Tuesday that it would pay. ";
const filled = (size: number, value: string): Uint8Array => new Uint8Array(Buffer.alloc(size, value));

const wordFile = (document: Uint8Array): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    "word/document.xml": document,
  });

/** A ZIP whose directory claims that its one file is small. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(100, directory + 24);
  return new Uint8Array(bytes);
}

const pdfOf = (count: number): Uint8Array =>
  text(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count ${count} >>\nendobj\ntrailer\n<< /Size 3 /Root 1 0 R >>\n%%EOF\n`,
  );

/** File -> its bytes, and the rule of the problem that says why it is not read. */
const REFUSED: readonly (readonly [file: string, bytes: () => Uint8Array, rule: string])[] = [
  ["line.txt", () => filled(50 * MB, PROSE), "read/too-long"],
  ["word.md", () => filled(50 * MB, "a"), "read/too-long"],
  ["line.html", () => filled(20 * MB, PROSE), "read/too-long"],
  ["line.json", () => text(JSON.stringify({ text: PROSE.repeat(500_000) })), "read/too-long"],
  ["deep.json", () => text("[".repeat(1_000_000)), "json/syntax"],
  ["bomb.warc.gz", () => gzipSync(Buffer.alloc(520 * MB)), "read/failed"],
  ["bomb.wacz", () => zipSync({ "archive/a.warc": new Uint8Array(520 * MB) }), "read/failed"],
  ["bomb.docx", () => wordFile(filled(40 * MB, "a ")), "read/failed"],
  ["lying.docx", () => lying(wordFile(filled(40 * MB, "a "))), "read/failed"],
  ["nested.eml", () => text(nestedMail(3_000)), "mail/malformed"],
  ["records.warc", () => text("WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n".repeat(200_000)), "warc/no-page"],
];

function nestedMail(depth: number): string {
  let mail = "Subject: x\nContent-Type: text/plain\n\nhi";
  for (let i = 0; i < depth; i++)
    mail = `Subject: x\nContent-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${mail}\n--b${i}--`;
  return mail;
}

const SLOWEST = 30_000;

describe("readSource refuses, with the reason and in bounded time", () => {
  it.each(REFUSED)("%s", { timeout: SLOWEST }, async (file, bytes, rule) => {
    const { sources, problems } = await readSource({ file, bytes: bytes() });
    expect(sources).toEqual([]);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.some(({ level }) => level === "error")).toBe(true);
  });
});

describe("readSource on a PDF that claims a thousand million pages", () => {
  it("looks for those that are there", { timeout: SLOWEST }, async () => {
    const { sources, problems } = await readSource({ file: "pages.pdf", bytes: pdfOf(1_000_000_000) });
    expect(sources).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(["read/empty"]);
  });
});

/** File -> its bytes: strange, but no more than a reader can bear. */
const READ: readonly (readonly [file: string, bytes: () => Uint8Array])[] = [
  ["deep.html", () => text(`${"<div>".repeat(100_000)}${PROSE}`)],
  ["bold.html", () => text(`${"<b>".repeat(100_000)}${PROSE}`)],
  ["attributes.html", () => text(`<p ${"a=b ".repeat(100_000)}>${PROSE}</p>`)],
  ["lines.txt", () => text("a\n".repeat(150_000))],
  ["blank-lines.html", () => text(`<pre>${"a\n\n".repeat(150_000)}</pre>`)],
  ["stops.txt", () => text("A. ".repeat(200_000))],
  ["list.txt", () => text("1. a ".repeat(200_000))],
  [
    "long.warc",
    () =>
      text(
        `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${PROSE}</p>`,
      ),
  ],
];

describe("readSource bears", () => {
  it.each(READ)("%s", { timeout: SLOWEST }, async (file, bytes) => {
    const { sources } = await readSource({ file, bytes: bytes() });
    expect(sources).toHaveLength(1);
  });

  it("a list of more documents than any corpus has, and reads the first", { timeout: SLOWEST }, async () => {
    const bytes = text(`{"text": "${PROSE}"}\n`.repeat(10_001));
    const { sources, problems } = await readSource({ file: "many.jsonl", bytes });
    expect(sources).toHaveLength(10_000);
    expect(problems).toMatchObject([{ rule: "read/too-many", level: "warning" }]);
  });
});
