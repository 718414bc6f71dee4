import { describe, expect, it } from "vitest";
import { READERS, readerFor } from "../../src/read/readers.ts";

describe("readerFor", () => {
  it.each([
    ["a.txt", "text"],
    ["b/A.MD", "markdown"],
    ["a.b.txt", "text"],
  ])("reads %s as %s", (file, name) => expect(readerFor(file)?.name).toBe(name));

  it.each([["a.xyz"], ["txt"], ["a.txt.part"], [""]])("has no reader for %j", (file) =>
    expect(readerFor(file)).toBeNull(),
  );

  it("prefers the longer of two endings that fit", () => {
    const reader = (ending: string) => ({
      name: ending,
      endings: [ending],
      read: () => Promise.resolve({ documents: [], problems: [] }),
    });
    expect(readerFor("a.warc.gz", [reader("gz"), reader("warc.gz")])?.name).toBe("warc.gz");
  });

  it("gives every ending to one reader", () => {
    const endings = READERS.flatMap((reader) => reader.endings);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
