import { describe, expect, it } from "vitest";
import { formatChecksums, parseChecksums } from "../../../src/site/data/checksums.ts";

const A = "a".repeat(64);
const B = "b".repeat(64);

describe("formatChecksums", () => {
  it("writes a line for each file, sorted by path", () => {
    expect(
      formatChecksums(
        new Map([
          ["b.html", B],
          ["a b.html", A],
        ]),
      ),
    ).toBe(`${A}  a b.html\n${B}  b.html\n`);
  });
});

describe("parseChecksums", () => {
  it("reads what was written, with either kind of line end", () => {
    const digests = new Map([
      ["a b.html", A],
      ["b.html", B],
    ]);
    expect(parseChecksums(formatChecksums(digests))).toEqual(digests);
    expect(parseChecksums(`${A}  a b.html\r\n${B} *b.html\r\n`)).toEqual(digests);
  });

  it("reads nothing where a line is none of its kind", () => {
    expect(parseChecksums("hello\n")).toBeNull();
    expect(parseChecksums(`${A.slice(1)}  a\n`)).toBeNull();
  });
});
