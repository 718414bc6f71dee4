import { describe, expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

describe("nearest", () => {
  it("finds the word that was meant, and none where too much differs", () => {
    expect(nearest("Titel", ["title", "question"])).toBe("title");
    expect(nearest("colour", ["title", "question"])).toBeNull();
  });

  it("takes a stricter limit where one is given", () => {
    expect(nearest("slug", ["url"], () => 1)).toBeNull();
    expect(nearest("ulr", ["url"], () => 2)).toBe("url");
  });
});
