import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { attribute, descendants, parseHtml, textOf } from "../../src/read/html-tree.ts";

const parse = (html: string) => parseHtml(Parser, html);

describe("parseHtml", () => {
  it("keeps elements, attributes and text in document order", () => {
    const root = parse('<p class="a">One <b>two</b></p><p>Three</p>');
    expect([...descendants(root)].map((element) => element.name)).toEqual(["p", "b", "p"]);
    expect(textOf(root)).toBe("One twoThree");
  });

  it("reads attributes named like object members as attributes only", () => {
    const [element] = [...descendants(parse('<p constructor="x">t</p>'))];
    expect(element && attribute(element, "constructor")).toBe("x");
    expect(element && attribute(element, "toString")).toBeNull();
  });

  it.each([
    ["deep blocks", "<div>".repeat(50_000)],
    ["deep inline tags", "<b>".repeat(50_000)],
    ["unended items", "<li><p>".repeat(50_000)],
    ["tags that claim to end themselves", "<div/>".repeat(50_000)],
    ["unended tables", "<table><tr><td>".repeat(20_000)],
    ["closing tags without an opening", "</div>".repeat(50_000)],
    ["angle brackets", "<".repeat(50_000)],
    ["an endless tag", "<a ".repeat(50_000)],
    ["comments in comments", "<!--".repeat(50_000)],
  ])("stays quick and shallow on %s", (_, html) => {
    const started = performance.now();
    const root = parse(html);
    let deepest = 0;
    for (const element of descendants(root)) {
      let depth = 0;
      for (let at = element.parent; at && depth < 10_000; at = at.parent) depth++;
      deepest = Math.max(deepest, depth);
      if (deepest > 6000) break;
    }
    expect(deepest).toBeLessThan(6000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("keeps the text between tags that are passed over", () => {
    expect(textOf(parse(`${"<div>".repeat(2000)}left in${"</div>".repeat(2000)} and after`))).toBe("left in and after");
  });
});
