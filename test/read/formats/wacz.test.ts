import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { waczReader } from "../../../src/read/formats/wacz.ts";

const answer = (url: string, html: string): Buffer => {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
};
const PAGE = "https://paper.example/ferries";
const FRAME = "https://ads.example/frame";
const archive = Buffer.concat([
  answer(FRAME, "<p>Buy a boat</p>"),
  answer(PAGE, "<p>The ferries stay.</p>"),
  answer(PAGE, "<p>The ferries stay.</p>"),
]);
const list = `{"format": "json-pages-1.0", "id": "pages"}\n{"url": "${PAGE}", "title": "Ferries"}\n`;
const read = (files: Record<string, Uint8Array>) => waczReader.read({ file: "a.wacz", bytes: zipSync(files) });

describe("waczReader", () => {
  it("reads the pages that are listed, each once, from packed archives too", async () => {
    for (const files of [{ "archive/data.warc": archive }, { "archive/data.warc.gz": gzipSync(archive) }]) {
      const { documents, problems } = await read({ ...files, "pages/pages.jsonl": Buffer.from(list) });
      expect(problems).toEqual([]);
      expect(documents.map(({ part, text, metadata }) => [part, text, metadata.url?.value])).toEqual([
        ["1", "The ferries stay.", PAGE],
      ]);
    }
  });

  it("reads all pages where there is no list, or one that names none of them", async () => {
    for (const files of [{}, { "pages/pages.jsonl": Buffer.from("no JSON\n{}\n") }]) {
      const { documents } = await read({ "archive/data.warc": archive, ...files });
      expect(documents.map(({ text }) => text)).toEqual(["Buy a boat", "The ferries stay."]);
    }
  });

  it("says that a collection holds no page, and throws on what is no ZIP", async () => {
    expect((await read({ "datapackage.json": Buffer.from("{}") })).problems.map(({ rule }) => rule)).toEqual([
      "wacz/no-page",
    ]);
    await expect(waczReader.read({ file: "a.wacz", bytes: Buffer.from("PK no") })).rejects.toThrow();
  });
});
