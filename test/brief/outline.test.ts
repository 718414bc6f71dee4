import fc from "fast-check";
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

  it("refuses what is nested too deep for its parser, and what is too long to be an outline", () => {
    for (const text of ["- ".repeat(20_000), "[".repeat(20_000), `title: ${"x".repeat(1_000_001)}`])
      expect(read(text).problems[0]).toMatchObject({ level: "error", line: 1 });
  });

  it("takes a key without a value for one that is not filled in yet", () =>
    expect(read("title:\nquestion: Who?\nchanges:\n")).toMatchObject({
      outline: { title: null, question: "Who?" },
      problems: [],
    }));

  it("reads changes by what they begin with, each text with its place", () => {
    const { outline, problems } = read("changes:\n  - measure: Open it\n    area: Locks\n  - new-area: Tides\n");
    expect(problems).toEqual([]);
    expect(outline.changes.measures).toMatchObject([
      { measure: [{ text: "Open it", line: 2, column: 14 }], line: 2, column: 5 },
    ]);
    expect(outline.changes.areas).toMatchObject([{ "new-area": { text: "Tides" }, area: null }]);
  });

  it("keeps names of sources as they are written: 007 is no number", () =>
    expect(
      read("changes:\n  - measure: m\n    cells: {007: absent}\n").outline.changes.measures[0]?.cells,
    ).toMatchObject([{ name: { text: "007" }, value: "absent" }]));

  it("never throws, whatever the file", () => {
    const word = fc.constantFrom(
      "changes",
      "measure",
      "cells",
      "title",
      "merge",
      ":",
      "-",
      "[",
      "]",
      "{",
      "}",
      "\n",
      "  ",
      "'",
      "&a",
      "*a",
      "!!js",
      "é",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(" ")),
        ),
        (text) => {
          expect(read(text).problems.every(({ line }) => line !== null && line > 0)).toBe(true);
        },
      ),
    );
  });
});
