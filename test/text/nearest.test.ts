import { describe, expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

describe("nearest", () => {
  it("finds the word that was meant, and none where too much differs", () => {
    expect(nearest("Titel", ["title", "question"])).toBe("title");
    expect(nearest("colour", ["title", "question"])).toBeNull();
  });

  it("counts swapped neighbours once", () => {
    expect(nearest("titel", ["tilt", "title"], () => 1)).toBe("title");
    expect(nearest("eltit", ["title"], () => 1)).toBeNull();
  });

  it("takes a stricter limit where one is given", () => {
    expect(nearest("slug", ["url"], () => 1)).toBeNull();
    expect(nearest("ulr", ["url"], () => 1)).toBe("url");
  });
});
