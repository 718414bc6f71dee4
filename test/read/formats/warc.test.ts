import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { warcReader } from "../../../src/read/formats/warc.ts";

const record = (type: string, url: string, block: string | Uint8Array): Buffer => {
  const body = Buffer.from(block);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body, Buffer.from("\r\n\r\n")]);
};

const http = (body: string | Uint8Array, head = "Content-Type: text/html", status = "200 OK"): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)]);

const PAGE = "<h1>Ferries stay</h1><p>The council said so.</p>";
const URL = "https://example.org/a";

const read = (...records: Buffer[]) => warcReader.read({ file: "a.warc", bytes: Buffer.concat(records) });

describe("warcReader", () => {
  it("takes each page, with its address", async () => {
    const { documents, problems } = await read(
      record("warcinfo", "", "x"),
      record("response", URL, http(PAGE)),
      record("response", "https://example.org/b", http("<p>Two.</p>")),
    );
    expect(problems).toEqual([]);
    expect(documents.map((d) => [d.part, d.text, d.metadata.url?.value])).toEqual([
      ["1", "Ferries stay\n\nThe council said so.", URL],
      ["2", "Two.", "https://example.org/b"],
    ]);
  });

  it.each([
    [
      "in chunks",
      http("5\r\n<p>On\r\n6\r\ne.</p>\r\n0\r\n\r\n", "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
    ],
    ["packed", http(gzipSync("<p>One.</p>"), "Content-Type: text/html\r\nContent-Encoding: gzip")],
    ["unpacked by the crawler", http("<p>One.</p>", "Content-Type: text/html\r\nContent-Encoding: gzip")],
  ])("reads a body %s", async (_, block) => {
    const { documents } = await read(record("response", URL, block));
    expect(documents[0]?.text).toBe("One.");
  });

  it("decodes by what the server declares", async () => {
    const block = http(
      Uint8Array.from([0x3c, 0x70, 0x3e, 0xcf, 0xee, 0xf0, 0xf2]),
      "Content-Type: text/html; charset=windows-1251",
    );
    expect((await read(record("response", URL, block))).documents[0]?.text).toBe("Порт");
  });

  it("reads a packed archive", async () => {
    const bytes = gzipSync(record("response", URL, http(PAGE)));
    expect((await warcReader.read({ file: "a.warc.gz", bytes })).documents.length).toBe(1);
  });

  it.each([
    ["a picture", [record("response", URL, http("x", "Content-Type: image/png"))]],
    ["an error page", [record("response", URL, http(PAGE, "Content-Type: text/html", "404 Not Found"))]],
    ["a request", [record("request", URL, http(PAGE))]],
    ["nothing", [Buffer.from("hello")]],
    ["a record without a length", [Buffer.from("WARC/1.0\r\nWARC-Type: response\r\n\r\n")]],
  ])("makes a problem of an archive with only %s", async (_, records) => {
    const { documents, problems } = await read(...records);
    expect(documents).toEqual([]);
    expect(problems[0]?.rule).toBe("warc/no-page");
  });

  it("takes what there is of a cut archive", async () => {
    const whole = record("response", URL, http(PAGE));
    const { documents } = await read(whole.subarray(0, whole.length - 20));
    expect(documents.length).toBe(1);
  });
});
