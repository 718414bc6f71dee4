import { describe, expect, it } from "vitest";
import { EMPTY_OUTLINE, readOutline } from "../../src/brief/outline.ts";

const read = (text: string) => readOutline({ file: "outline.yaml", text });

describe("readOutline", () => {
  it("reads title and question", () => {
    expect(read("title: The ferry dispute\nquestion: 'Who offers what?'\n")).toEqual({
      outline: { ...EMPTY_OUTLINE, title: "The ferry dispute", question: "Who offers what?" },
      problems: [],
    });
  });

  it("takes an empty file for an empty outline", () => {
    for (const text of ["", "# nothing yet\n", "---\n"])
      expect(read(text)).toEqual({ outline: EMPTY_OUTLINE, problems: [] });
  });

  it("names file, line and column of a misspelt key, and the key that was meant", () => {
    const { problems } = read("title: The ferry dispute\nqestion: Who?\n");
    expect(problems).toMatchObject([
      { level: "error", rule: "outline/unknown-key", file: "outline.yaml", line: 2, column: 1 },
    ]);
    expect(problems[0]?.reason).toContain('did you mean "question"');
  });

  it("offers no key where none is near", () =>
    expect(read("colour: red\n").problems[0]?.reason).not.toContain("did you mean"));

  const wrong: readonly (readonly [why: string, text: string, rule: string, line: number])[] = [
    ["a list for a text", "title: [a, b]\n", "outline/type", 1],
    ["a number for a text", "question: 7\n", "outline/type", 1],
    ["an empty text", "title: ''\n", "outline/type", 1],
    ["a text that is too long", `title: ${"x".repeat(301)}\n`, "outline/length", 1],
    ["broken YAML", "title: 'open\n", "outline/yaml", 2],
    ["the same key twice", "title: a\ntitle: b\n", "outline/yaml", 2],
    ["a list for a map", "- title\n", "outline/type", 1],
    ["an alias", "title: &a Ferry\nquestion: *a\n", "outline/alias", 2],
  ];
  for (const [why, text, rule, line] of wrong)
    it(`refuses ${why}`, () => expect(read(text).problems[0]).toMatchObject({ rule, line, level: "error" }));

  it("is not blown up by aliases of aliases", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `k${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : "x"}]`);
    expect(read(levels.join("\n")).problems.length).toBeGreaterThan(0);
  });
});
