import { describe, expect, it } from "vitest";
import { documentOf, pdfReader } from "../../../src/read/formats/pdf.ts";
import type { PdfItem } from "../../../src/read/formats/pdf-lines.ts";

const WIDTH = 400;

/** A line that fills the column, or a share of it. */
const line = (str: string, y: number, fontSize = 10, share = 1): PdfItem => ({
  str,
  x: 50,
  y,
  width: WIDTH * share,
  fontSize,
  hasEOL: true,
});

const roles = (pages: readonly (readonly PdfItem[])[], info = {}): (readonly [string, string])[] => {
  const { text, blocks } = documentOf(pages, info);
  let at = 0;
  for (const block of blocks ?? []) {
    expect(block.start).toBe(at);
    at = block.end;
  }
  expect(at).toBe(text.length);
  return (blocks ?? []).filter((b) => b.role !== "space").map((b) => [b.role, text.slice(b.start, b.end)] as const);
};

describe("documentOf", () => {
  it("joins lines to paragraphs and parts them at a gap", () => {
    const page = [
      line("The council said on", 700),
      line("Tuesday it would pay.", 688, 10, 0.5),
      line("The operators agreed", 664),
      line("to that.", 652, 10, 0.2),
    ];
    expect(roles([page])).toEqual([
      ["paragraph", "The council said on Tuesday it would pay."],
      ["paragraph", "The operators agreed to that."],
    ]);
  });

  it("keeps a hyphen at the end of a line", () => {
    expect(roles([[line("It is a well-", 700), line("kept port.", 688)]])[0]?.[1]).toBe("It is a well-kept port.");
  });

  it("takes the largest lines of the first page for the title and larger ones for headings", () => {
    const page = [
      line("Ferries stay", 740, 20),
      line("in port", 716, 20),
      line("The council said so on", 690),
      line("a windy Tuesday.", 678, 10, 0.4),
      line("The plan", 650, 13),
      line("It has three parts that", 630),
      line("cost much.", 618, 10, 0.3),
    ];
    expect(roles([page]).map(([role]) => role)).toEqual(["title", "paragraph", "heading", "paragraph"]);
    expect(roles([page])[0]?.[1]).toBe("Ferries stay in port");
  });

  it("sets running heads and page numbers aside, and carries the paragraph over the page", () => {
    const page = (n: number, text: string): PdfItem[] => [
      line("Island Post weekly", 800, 8, 0.3),
      line(text, 700),
      line(String(n), 30, 8, 0.02),
    ];
    const found = roles([
      page(1, "The plan was agreed by the"),
      page(2, "council and by the operators"),
      page(3, "after long talks."),
    ]);
    expect(found.filter(([role]) => role === "paragraph")).toEqual([
      ["paragraph", "The plan was agreed by the council and by the operators after long talks."],
    ]);
    expect(found.filter(([role]) => role === "navigation").length).toBe(6);
  });

  it("says where each page begins in the text, by the page's own name where it has one", () => {
    const pages = [
      [line("Island Post", 800, 8, 0.3), line("The plan was agreed by the", 700)],
      [line("Island Post", 800, 8, 0.3), line("council of the island.", 700, 10, 0.4), line("It costs much.", 650)],
      [line("Island Post", 800, 8, 0.3)],
      [line("Island Post", 800, 8, 0.3), line("Work begins in May.", 700)],
    ];
    const { text, locators = [] } = documentOf(pages, {}, ["i", "ii", "", "1"]);
    expect(locators.map(({ start, label }) => [label, text.slice(start).split("\n")[0]])).toEqual([
      ["p. i", "Island Post"],
      ["p. ii", "council of the island."],
      ["p. 1", "Work begins in May."],
    ]);
    expect(documentOf(pages, {}).locators?.map(({ label }) => label)).toEqual(["p. 1", "p. 2", "p. 4"]);
  });

  it("takes a stated title, not one that a program wrote", () => {
    const page = [[line("Only body text here.", 700)]];
    expect(documentOf(page, { Title: "Ferries stay" }).metadata.title?.value).toBe("Ferries stay");
    expect(documentOf(page, { Title: "Microsoft Word - draft3.doc" }).metadata.title ?? null).toBeNull();
  });

  it("takes pages without text", () => {
    expect(documentOf([[], []], {}).text).toBe("");
  });
});

describe("pdfReader", () => {
  it("refuses what is no PDF, for the caller to report", async () => {
    await expect(pdfReader.read({ file: "a.pdf", bytes: new TextEncoder().encode("hello") })).rejects.toThrow();
  });
});
