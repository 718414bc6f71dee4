import { describe, expect, it } from "vitest";
import { decode } from "../../src/read/decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, littleEndian: boolean): Uint8Array => {
  const array = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(array.buffer).setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return array;
};

describe("decode", () => {
  it("drops a byte order mark and says what settled it", () => {
    expect(decode("a.txt", bytes(0xef, 0xbb, 0xbf, 0x61))).toMatchObject({
      text: "a",
      encoding: { name: "utf-8", basis: "bom" },
    });
    expect(decode("a.txt", wide("\ufeffплан", true))).toMatchObject({
      text: "план",
      encoding: { name: "utf-16le", basis: "bom" },
    });
    expect(decode("a.txt", wide("\ufeffплан", false))).toMatchObject({
      text: "план",
      encoding: { name: "utf-16be", basis: "bom" },
    });
  });

  it("knows UTF-16 without a mark", () => {
    expect(decode("a.txt", wide("A plan was made.", true)).text).toBe("A plan was made.");
  });

  it("detects windows-1251 and windows-1252", () => {
    const russian = bytes(0xcc, 0xe8, 0xf0, 0x20, 0xe8, 0x20, 0xf2, 0xf0, 0xf3, 0xe4, 0x2e);
    expect(decode("a.txt", russian)).toMatchObject({
      text: "Мир и труд.",
      encoding: { name: "windows-1251", basis: "detected" },
    });
    const french = bytes(...utf8("The caf"), 0xe9, ...utf8(" said "), 0x93, ...utf8("no"), 0x94);
    expect(decode("a.txt", french)).toMatchObject({ text: "The café said “no”", encoding: { name: "windows-1252" } });
  });

  it("lets the document's own word settle what is no UTF-8, and ignores an unknown label", () => {
    expect(decode("a.html", bytes(0xe9), "iso-8859-2").text).toBe("é");
    expect(decode("a.html", bytes(0xe9), "no-such-thing").text).toBe("é");
  });

  it("reports bytes that do not decode, with their offset, and goes on", () => {
    const broken = bytes(...utf8("Zoë Čapek é "), 0xff, ...utf8(" end"));
    const { text, problems } = decode("a.txt", broken);
    expect(text).toBe("Zoë Čapek é \ufffd end");
    expect(problems).toMatchObject([{ rule: "decode/invalid-utf-8", reason: expect.stringContaining("byte 15") }]);
  });

  it("reports what another encoding could not read, by byte where its characters have one width", () => {
    const lone = bytes(0xff, 0xfe, ...wide("a\ud800b", true));
    expect(decode("a.txt", lone).problems).toMatchObject([
      { rule: "decode/encoding" },
      { rule: "decode/undecodable", reason: "1 characters are no utf-16le, the first at byte 4" },
    ]);
    const western = bytes(...utf8("caf"), 0xe9, 0x20, 0x81, 0x20, 0x8d);
    expect(decode("a.txt", western).problems).toMatchObject([
      { rule: "decode/encoding" },
      { rule: "decode/undecodable", reason: "2 characters are no windows-1252, the first at byte 5" },
    ]);
    const japanese = decode("a.html", bytes(0x83, 0x65, 0x83, 0x58, 0x83, 0x67, 0xff, 0x61), "shift_jis");
    expect(japanese.text.startsWith("テスト")).toBe(true);
    expect(japanese.problems[1]).toMatchObject({ reason: expect.stringContaining("character 3") });
  });

  it("says that UTF-8 was declared where it was", () => {
    expect(decode("a.html", utf8("é"), "UTF-8").encoding).toEqual({ name: "utf-8", basis: "declared" });
    expect(decode("a.html", utf8("é"), "latin1").encoding).toEqual({ name: "utf-8", basis: "detected" });
  });

  it("reports NUL", () => {
    expect(decode("a.txt", utf8("a\0b")).problems).toMatchObject([{ rule: "decode/nul" }]);
  });

  it("refuses overlong and surrogate sequences as UTF-8 does", () => {
    for (const bad of [bytes(0xc0, 0x80), bytes(0xed, 0xa0, 0x80), bytes(0xf5, 0x80, 0x80, 0x80)])
      expect(decode("a.txt", bad).encoding.name).not.toBe("utf-8");
  });
});
