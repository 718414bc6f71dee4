import { describe, expect, it } from "vitest";
import { brief } from "../../src/brief/brief.ts";
import { EMPTY_OUTLINE } from "../../src/brief/outline.ts";
import type { Problem } from "../../src/text/problem.ts";
import { collation, source } from "./fixture.ts";

const titled = (id: string, title: string, text: string) =>
  source(id, text, { title: { value: title, basis: "text", cited: null, rule: "test" } });

const problem = (over: Partial<Problem>): Problem => ({
  rule: "r",
  level: "warning",
  file: "a.txt",
  line: null,
  column: null,
  reason: "why",
  ...over,
});

describe("brief", () => {
  const sources = [
    titled("a", "You will not believe what gulls do", "The council offered the pilots a new contract on Monday."),
    titled("b", "Council offers pilots a new contract", "A new contract for the pilots was offered by the council."),
  ];

  it("takes the headline that says what all report, where the analyst gives no title", () =>
    expect(brief(collation(sources), { digest: "0" }).title).toBe("Council offers pilots a new contract"));

  it("takes the analyst's title and question", () => {
    const made = brief(collation(sources), {
      digest: "0",
      outline: { ...EMPTY_OUTLINE, title: "Pilots", question: "Who pays?" },
    });
    expect([made.title, made.question]).toEqual(["Pilots", "Who pays?"]);
  });

  it("has a title even where no source has a headline", () =>
    expect(brief(collation([source("a", "Text.")]), { digest: "0" }).title).toBe("Untitled briefing"));

  it("sorts problems by level, file and place", () => {
    const problems = [
      problem({ level: "note" }),
      problem({ file: "b.txt" }),
      problem({ line: 9 }),
      problem({ line: 2 }),
      problem({ level: "error" }),
    ];
    const made = brief(collation(sources, { problems: problems.slice(0, 2) }), {
      digest: "0",
      problems: problems.slice(2),
    });
    expect(made.problems.map(({ level, file, line }) => `${level} ${file} ${line}`)).toEqual([
      "error a.txt null",
      "warning a.txt 2",
      "warning a.txt 9",
      "warning b.txt null",
      "note a.txt null",
    ]);
  });
});
