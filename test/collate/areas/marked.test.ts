import { describe, expect, it } from "vitest";
import { markedSections } from "../../../src/collate/areas/marked.ts";
import type { Source } from "../../../src/read/source.ts";
import { sentenceSpans } from "../../../src/text/sentences.ts";
import { source } from "../../brief/fixture.ts";

/** A source of paragraphs, one block each. */
function paragraphs(...texts: readonly string[]): Source {
  const text = texts.join("\n\n");
  let at = 0;
  const blocks = texts.flatMap((paragraph, i) => {
    const start = text.indexOf(paragraph, at);
    const own = { start, end: start + paragraph.length, role: "paragraph" as const, kept: true, rule: "t" };
    const gap = i === 0 ? [] : [{ start: at, end: start, role: "space" as const, kept: false, rule: "t" }];
    at = own.end;
    return [...gap, own];
  });
  const sentences = blocks.flatMap((block, index) =>
    block.kept ? sentenceSpans(text, block).map((span) => ({ ...span, block: index })) : [],
  );
  return source("p", text, { blocks, sentences: sentences.map((sentence, i) => ({ ...sentence, id: `s${i + 1}` })) });
}

const sections = (of: Source) =>
  markedSections(of).map(({ label, stretch }) => ({
    label: label && of.text.slice(label.start, label.end),
    stretch: stretch && of.text.slice(stretch.start, stretch.end).trim(),
  }));

describe("markedSections", () => {
  it("takes a bare name behind a count for the label, and the paragraph behind it for the text", () => {
    const found = sections(
      paragraphs(
        "First, harbour dues.",
        "They should fall.",
        "Secondly, night work.",
        "It should stop.",
        "Elsewhere it rained.",
      ),
    );
    expect(found.map(({ label }) => label)).toEqual(["harbour dues", "night work"]);
    expect(found[1]?.stretch).toBe("Secondly, night work.\n\nIt should stop.");
  });

  it("takes what a sentence is said to be on", () =>
    expect(
      sections(
        paragraphs(
          "The port sees room, first of all, in wages for pilots, after a strike.",
          "Second, on night work, the port offered talks.",
        ),
      ).map(({ label }) => label),
    ).toEqual(["wages for pilots", "night work"]));

  it("lets a topic and a last word stand in the count", () => {
    const found = sections(
      paragraphs(
        "On the fishing track, they want talks.",
        "Secondly, they offer a lease.",
        "Finally, they ask for peace.",
        "It also pays.",
        "Rain fell.",
      ),
    );
    expect(found).toHaveLength(3);
    expect(found[0]?.label).toBe("fishing track");
    expect(found[2]?.stretch).toBe("Finally, they ask for peace.\n\nIt also pays.");
  });

  it.each([
    ["a lone count", ["First, they met.", "They parted."]],
    ["a count that does not go on", ["Second, they met.", "Third, they parted."]],
    ["a lone topic", ["As for the pier, it is closed.", "It rains."]],
    ["a first place", ["First place went to Ana.", "Second place went to Bo."]],
  ])("finds none in %s", (_why, texts) => expect(sections(paragraphs(...texts))).toEqual([]));
});
