import { describe, expect, it } from "vitest";
import { postSignature } from "../../../src/extract/quotations/posts.ts";

const nameIn = (text: string): string | null => {
  const found = postSignature(text, { start: 0, end: text.length });
  return found ? text.slice(found.name.start, found.name.end) : null;
};

describe("postSignature", () => {
  it("reads name and handle, with a day or without", () => {
    expect(nameIn("— Jane Roe (@janeroe) May 3, 2021")).toBe("Jane Roe");
    expect(nameIn("- Ministry of Fish (@minfish)")).toBe("Ministry of Fish");
  });
  it("reads it at the end of the post's own paragraph", () => {
    const text = "We are glad to announce the new bridge. — Jane Roe (@janeroe) May 3, 2021";
    expect(nameIn(text)).toBe("Jane Roe");
    expect(postSignature(text, { start: 0, end: text.length })?.start).toBe(39);
  });
  it("declines what has no dash before it or no handle after it", () => {
    expect(nameIn("We spoke to Jane Roe (@janeroe) about it.")).toBeNull();
    expect(nameIn("The bridge — a gift of Jane Roe (the mayor)")).toBeNull();
    expect(nameIn("— Jane Roe, May 3, 2021")).toBeNull();
  });
});
