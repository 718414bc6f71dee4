import { describe, expect, it } from "vitest";
import { checkLinks } from "../../src/site/check-links.ts";

const site = (html: string) =>
  checkLinks([
    { path: "a/index.html", html },
    { path: "b/index.html", html: '<p id="here">x</p>' },
    { path: "raw/x.txt", html: null },
  ]).map((problem) => problem.reason);

describe("checkLinks", () => {
  it.each([
    '<a href="../b/index.html">b</a>',
    '<a href="../b/index.html#here">b</a>',
    '<a href="../b/index.html?q=1#here">b</a>',
    '<a href="../raw/x.txt">x</a>',
    '<p id="me"><a href="#me">me</a></p>',
    '<a href="https://elsewhere.example/">out</a>',
    "&lt;a href=&quot;nowhere.html&quot;&gt;",
  ])("passes %s", (html) => {
    expect(site(html)).toEqual([]);
  });

  it.each([
    ['<a href="../c/index.html">c</a>', "there is no file c/index.html"],
    ['<a href="../b/">b</a>', "there is no file b/"],
    ['<a href="/b/index.html">b</a>', "not a relative address"],
    ['<a href="javascript:x">b</a>', "not a relative address"],
    ['<a href="../b/index.html#gone">b</a>', 'b/index.html has no id "gone"'],
    ['<script src="x.js"></script>', "there is no file a/x.js"],
    ['<form action="find.html"></form>', "there is no file a/find.html"],
  ])("finds %s dead", (html, reason) => {
    expect(site(html)).toEqual([expect.stringContaining(reason)]);
  });

  it("names the page and the link", () => {
    const [problem] = checkLinks([{ path: "a.html", html: '<a href="b.html">' }]);
    expect(problem).toMatchObject({ level: "error", file: "a.html", rule: "site.links" });
    expect(problem?.reason).toContain('"b.html"');
  });
});
