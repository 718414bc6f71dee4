import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight, type Layer } from "../../src/site/highlight.ts";

const layer = (start: number, end: number, more: Partial<Layer> = {}): Layer => ({
  start,
  end,
  element: "span",
  className: "x",
  ...more,
});
const all = (text: string) => ({ start: 0, end: text.length });

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The names of all elements, in and out again; throws where one closes that is not the innermost. */
function depthAtEnd(html: string): number {
  const open: string[] = [];
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (close === "") open.push(name as string);
    else if (open.pop() !== name) throw new Error(`</${name}> closes something else in ${html}`);
  }
  return open.length;
}

describe("highlight", () => {
  it("escapes everything of the text", () => {
    const text = `<b onclick="x">&amp;'</b>`;
    expect(highlight(text, all(text), [])).toBe("&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&#39;&lt;/b&gt;");
  });

  it("nests what nests, the longer one outside", () => {
    expect(highlight("abcd", all("abcd"), [layer(1, 2, { element: "mark", className: "m" }), layer(1, 4)])).toBe(
      'a<span class="x"><mark class="m">b</mark>cd</span>',
    );
  });

  it("cuts what crosses, so that the elements nest, and names only the first piece", () => {
    expect(
      highlight("abcd", all("abcd"), [layer(0, 3), layer(1, 4, { element: "mark", className: "m", id: "c-1" })]),
    ).toBe('<span class="x">a<mark class="m" id="c-1">bc</mark></span><mark class="m">d</mark>');
  });

  it("shows of a layer what lies in the range, and gives its address only where it begins", () => {
    expect(highlight("abcd", { start: 2, end: 4 }, [layer(0, 3, { id: "s1" })])).toBe('<span class="x">c</span>d');
  });

  it("leaves out layers that cover nothing", () => {
    expect(highlight("ab", all("ab"), [layer(1, 1, { id: "s1" })])).toBe("ab");
  });

  it("escapes what stands in attributes", () => {
    expect(highlight("a", all("a"), [layer(0, 1, { id: '"><i>' })])).not.toContain("<i>");
  });

  it("puts the link to a passage's own address at its beginning, without adding to the text", () => {
    expect(highlight("ab", all("ab"), [layer(0, 2, { id: "s1", permalink: "Sentence 1" })])).toBe(
      '<span class="x" id="s1"><a class="n" href="#s1" aria-label="Sentence 1" data-n="s1"></a>ab</span>',
    );
  });

  it("gives back the text, balanced, with each id once, whatever the layers are", () => {
    const someText = fc.string({ unit: fc.constantFrom("a", "<", "&", '"', "'", " ", "é", "😀", ">") });
    const someLayers = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 8 });
    fc.assert(
      fc.property(someText, someLayers, fc.nat(4), (text, pairs, from) => {
        const layers = pairs.map(([a, b], i) =>
          layer(Math.min(a, b), Math.max(a, b), { id: `i${i}`, element: i % 2 ? "mark" : "span" }),
        );
        // A range that cuts a surrogate pair in two cannot be shown as it is.
        const range = { start: Math.min(from, text.length), end: text.length };
        fc.pre(!/^[\udc00-\udfff]/.test(text.slice(range.start)));
        fc.pre(layers.every(({ start, end }) => ![start, end].some((at) => /[\udc00-\udfff]/.test(text.charAt(at)))));
        const html = highlight(text, range, layers);
        const ids = [...html.matchAll(/ id="(\w+)"/g)].map(([, id]) => id);
        expect(plain(html)).toBe(text.slice(range.start));
        expect(depthAtEnd(html)).toBe(0);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
