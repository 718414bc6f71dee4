import { describe, expect, it } from "vitest";
import { quotedRuns } from "../../../src/extract/quotations/marks.ts";
import { quotedIn } from "../../../src/extract/quotations/quoted-in.ts";

/** The content stands between braces. */
function read(marked: string): { kind: string; marks: string; content: string; quoted: string[] } {
  const start = marked.indexOf("{");
  const end = marked.indexOf("}") - 1;
  const text = marked.replace(/[{}]/g, "");
  const part = quotedIn(text, { start, end }, quotedRuns(text, { start: 0, end: text.length }));
  return {
    kind: part.kind,
    marks: part.marks,
    content: text.slice(part.content.start, part.content.end),
    quoted: part.quoted.map((q) => text.slice(q.start, q.end)),
  };
}

describe("quotedIn", () => {
  it("gives a wholly quoted content without marks and comma", () => {
    const direct = { kind: "direct", marks: "paired", content: "We agreed", quoted: ["We agreed"] };
    expect(read("{“We agreed,”} she said.")).toEqual(direct);
    expect(read("“{We agreed},” she said.")).toEqual(direct);
  });
  it("keeps inner marks where only a part is quoted", () => {
    expect(read("She said {the plan was “a good start”}.")).toEqual({
      kind: "mixed",
      marks: "paired",
      content: "the plan was “a good start”",
      quoted: ["a good start"],
    });
  });
  it("gives a content without marks as indirect", () => {
    expect(read("She said {that the plan was good}.")).toMatchObject({ kind: "indirect", marks: "none", quoted: [] });
  });
  it("reports a lost mark", () => {
    expect(read("{We agreed},” she said.")).toMatchObject({
      kind: "direct",
      marks: "opening-lost",
      content: "We agreed",
    });
  });
});
