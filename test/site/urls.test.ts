import { describe, expect, it } from "vitest";
import { fragmentId, relative, rootOf, segment, sourcePath } from "../../src/site/urls.ts";

describe("relative", () => {
  it.each([
    ["index.html", "index.html", "index.html"],
    ["index.html", "sources/a/index.html", "../../index.html"],
    ["sources/a/index.html#s1", "index.html", "sources/a/index.html#s1"],
    ["sources/b/index.html", "sources/a/index.html", "../b/index.html"],
    ["sources/index.html", "sources/a/index.html", "../index.html"],
    ["sources/a/index.html#s1", "sources/a/index.html", "#s1"],
    ["assets/site.css", "404.html", "assets/site.css"],
  ])("writes %s on the page %s as %s", (href, from, expected) => {
    expect(relative(href, from)).toBe(expected);
  });
});

describe("rootOf", () => {
  it("leads from a page to the site's root", () => {
    expect([rootOf("index.html"), rootOf("a/index.html"), rootOf("a/b/index.html")]).toEqual(["", "../", "../../"]);
  });
});

describe("segment", () => {
  it.each(["a", "gazette", "004-night-crossing", "a.b_c"])("leaves the slug %s as it is", (id) => {
    expect(segment(id)).toBe(id);
  });

  it.each(["", ".", "..", "con", "a/b", "A", "é", "x".repeat(90), "a?b#c", "index", "a "])(
    "makes %j a name that every host takes",
    (id) => {
      expect(segment(id)).toMatch(/^[a-z0-9][a-z0-9-]{0,60}$/);
    },
  );

  it("keeps different ids apart", () => {
    const ids = ["A", "a", "Á", "a b", "a-b", "a/b", "", " "];
    expect(new Set(ids.map(segment)).size).toBe(ids.length);
  });
});

describe("sourcePath", () => {
  it("keeps a hostile id inside the site", () => {
    expect(sourcePath("../../etc")).toMatch(/^sources\/[a-z0-9-]+\/index\.html$/);
  });
});

describe("fragmentId", () => {
  it("leaves a plain id and makes any other one plain", () => {
    expect(fragmentId("claim-1")).toBe("claim-1");
    expect(fragmentId('1 "<x>')).toMatch(/^x-[a-z0-9-]+$/);
  });
});
