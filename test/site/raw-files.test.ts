import { describe, expect, it } from "vitest";
import { rawPath } from "../../src/site/raw-files.ts";

describe("rawPath", () => {
  it("leaves plain names as they are", () => {
    expect(rawPath("sub/report-1.txt")).toBe("raw/sub/report-1.txt");
  });

  it("never lets a raw file open as a page of the site", () => {
    expect(rawPath("page.html")).toBe("raw/page.html.txt");
    expect(rawPath("picture.svg")).toBe("raw/picture.svg.txt");
    expect(rawPath("PAGE.HTML")).toMatch(/\.txt$/);
  });

  it.each(["../../etc/passwd", "a b.txt", 'x"><script>.txt', "é.txt", "CON.txt", "%2e%2e/x.txt"])(
    "makes a safe name of %s",
    (file) => {
      expect(rawPath(file)).toMatch(/^raw(?:\/[a-z0-9][a-z0-9._-]*)+$/);
    },
  );

  it("keeps different files apart", () => {
    const files = ["a b.txt", "a-b.txt", "A-b.txt", "a/b.txt"];
    expect(new Set(files.map(rawPath)).size).toBe(files.length);
  });
});
