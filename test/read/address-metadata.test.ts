import { describe, expect, it } from "vitest";
import { addressMetadata } from "../../src/read/address-metadata.ts";

const values = (url: string) => {
  const { publisher, published } = addressMetadata(url);
  return [publisher?.value ?? null, published?.value ?? null];
};

describe("addressMetadata", () => {
  it.each([
    ["https://www.example.org/2013/01/16/plan-unveiled.html", "example.org", "2013-01-16"],
    ["https://news.example.org/world/2013-01-16-plan", "news.example.org", "2013-01-16"],
    ["https://example.org/plan", "example.org", null],
    ["https://example.org/2013/02/30/plan", "example.org", null],
    ["https://example.org/route/2013/01/plan", "example.org", null],
    ["mailto:jo@example.org", null, null],
  ])("takes from %s the site %s and the day %s", (url, site, day) => expect(values(url)).toEqual([site, day]));

  it("marks both as inferred", () => {
    expect(addressMetadata("https://example.org/2013/01/16/a").published).toMatchObject({
      basis: "inferred",
      cited: null,
    });
  });
});
