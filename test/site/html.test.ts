import { describe, expect, it } from "vitest";
import { escapeHtml, webAddress } from "../../src/site/html.ts";

describe("escapeHtml", () => {
  it("leaves no character that could open a tag, an entity or end an attribute", () => {
    expect(escapeHtml(`<a href='x' title="y">&`)).toBe("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;");
  });

  it("replaces what HTML cannot hold: control characters and halves of surrogate pairs", () => {
    expect(escapeHtml("a\0b\u0085c\ud800d\n\te")).toBe("a\ufffdb\ufffdc\ufffdd\n\te");
  });

  it("keeps whole characters outside the basic plane", () => {
    expect(escapeHtml("😀")).toBe("😀");
  });
});

describe("webAddress", () => {
  it.each([
    ["http://a.example/x?y=1", "http://a.example/x?y=1"],
    ["HTTPS://a.example", "https://a.example/"],
  ])("lets %s pass", (given, expected) => {
    expect(webAddress(given)).toBe(expected);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", " javascript:x", "//a.example", "http://", "file:///etc", ""])(
    "refuses %s",
    (given) => {
      expect(webAddress(given)).toBeNull();
    },
  );
});
