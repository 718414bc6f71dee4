import { describe, expect, it } from "vitest";
import { mhtmlReader } from "../../../src/read/formats/mhtml.ts";

const part = (location: string, html: string): string =>
  `------B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${html}\r\n`;
const saved = (...parts: string[]): string =>
  `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/ferries\r\nSubject: Ferries\r\nDate: Mon, 3 Mar 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n${parts.join("")}------B--\r\n`;
const PAGE = part(
  "https://paper.example/ferries",
  "<html><body><h1>Ferries stay</h1><p>The caf=C3=A9 on the quay is open.</p></body></html>",
);
const read = (text: string) => mhtmlReader.read({ file: "a.mhtml", bytes: Buffer.from(text) });

describe("mhtmlReader", () => {
  it("reads the page that was saved, with its address, and not the day of saving", async () => {
    const { documents, problems } = await read(saved(PAGE));
    expect(problems).toEqual([]);
    expect(documents.map(({ text, metadata }) => [text, metadata.url?.value, metadata.published ?? null])).toEqual([
      ["Ferries stay\n\nThe café on the quay is open.", "https://paper.example/ferries", null],
    ]);
  });

  it("leaves out the page's frames", async () => {
    const frame = part("https://ads.example/x", "<html><body><p>Buy a boat</p></body></html>");
    expect((await read(saved(PAGE, frame))).documents[0]?.text).not.toContain("Buy");
  });

  it.each(["", "plain words", saved()])("says what is no saved page: %j", async (text) => {
    const { documents, problems } = await read(text);
    expect([documents.length, problems.map(({ rule }) => rule)]).toEqual([0, ["mhtml/no-page"]]);
  });
});
