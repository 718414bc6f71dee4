import { describe, expect, it } from "vitest";
import { readSidecar, splitFrontMatter } from "../../src/read/front-matter.ts";

const values = (text: string) => {
  const { metadata } = splitFrontMatter(text, "a.md").fields;
  return Object.fromEntries(Object.entries(metadata).map(([key, grounded]) => [key, grounded?.value]));
};

describe("splitFrontMatter", () => {
  it("takes the known fields and leaves the text byte for byte", () => {
    const { text, fields } = splitFrontMatter("---\r\nid: One\r\ntitle: A plan\r\n---\r\n\r\nBody\r\n", "a.md");
    expect(text).toBe("\r\nBody\r\n");
    expect(fields.id).toBe("One");
    expect(fields.metadata.title).toMatchObject({ value: "A plan", basis: "front-matter", cited: null });
  });

  it("reads dates as text, several authors as one, and tags in canonical form", () => {
    expect(values("---\ndate: 2013-01-16\nauthor: [Jo Lund, Ana Costa]\nlanguage: EN-us\n---\nx")).toEqual({
      published: "2013-01-16",
      author: "Jo Lund; Ana Costa",
      language: "en-US",
    });
  });

  it.each([
    ["url: javascript:alert(1)"],
    ["url: file:///etc/hosts"],
    ["date: 2013-02-30"],
    ["date: yesterday"],
    ["title: {a: b}"],
    ["language: '!'"],
  ])("leaves out %s, and says so", (line) => {
    const { fields } = splitFrontMatter(`---\n${line}\n---\nx`, "a.md");
    expect(fields.metadata).toEqual({});
    expect(fields.problems).toMatchObject([{ line: 2, column: line.indexOf(":") + 3 }]);
  });

  it("names the nearest field for a misspelt key, with its place", () => {
    const { problems } = splitFrontMatter("---\nid: a\npublsher: Example News\n---\nx", "a.md").fields;
    expect(problems).toMatchObject([{ level: "warning", file: "a.md", line: 3, column: 1 }]);
    expect(problems[0]?.reason).toContain('"publisher"');
  });

  it.each([["layout: post"], ["tags: [a]"], ["draft: true"], ["slug: a"], ["image: a.png"], ["categories: b"]])(
    "leaves the key of another program alone: %s",
    (line) => {
      expect(splitFrontMatter(`---\n${line}\n---\nx`, "a.md").fields.problems).toEqual([]);
    },
  );

  it.each([
    ["---js\n({ title: process.exit(1) })\n---\nx"],
    ["---json\n{}\n---\nx"],
    [" ---\ntitle: a\n---\nx"],
    ["---\nno closing line"],
    ["text\n---\ntitle: a\n---\n"],
  ])("is no front matter: %j", (text) => {
    const split = splitFrontMatter(text, "a.md");
    expect(split.text).toBe(text);
    expect(split.fields.problems).toEqual([]);
  });

  it.each([
    ["---\ntitle: [a\n---\nx", 3],
    ["---\njust a text\n---\nx", 2],
    ["---\n- a\n- b\n---\nx", 2],
    ["---\nx: !!js/function 'function () {}'\n---\nx", 2],
  ])("keeps what is no mapping as text, with a problem and its line: %j", (text, line) => {
    const split = splitFrontMatter(text, "a.md");
    expect(split.text).toBe(text);
    expect(split.fields.problems[0]?.line).toBeGreaterThanOrEqual(line - 1);
    expect(split.fields.problems).toHaveLength(1);
  });

  it("does not let one file's front matter reach another", () => {
    splitFrontMatter("---\n__proto__: {title: bad}\nconstructor: x\n---\nx", "a.md");
    expect(values("---\nid: b\n---\nx")).toEqual({});
  });
});

describe("readSidecar", () => {
  it.each([
    ["id: a\nlayout: post\n", 2, 1],
    ["title: A plan\ndate: soon\n", 2, 7],
    ["id: a\ntitle: [a\n", 2, 1],
    ["id: a\nurl: @b\ntitle: c\n", 2, 6],
  ])("says where it is wrong: %j", (text, line, column) => {
    expect(readSidecar({ file: "a.yaml", text }).problems).toMatchObject([{ file: "a.yaml", line, column }]);
  });

  it("reads the same fields without fences", () => {
    expect(readSidecar({ file: "a.yaml", text: "publisher: Example News\n" }).metadata.publisher?.value).toBe(
      "Example News",
    );
  });
});
