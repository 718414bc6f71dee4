import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/read/source.ts";
import { blockAt, sentencesOf } from "../../../src/site/views/lookup.ts";
import { fixture } from "../fixture.ts";

const gazette = fixture.sources[0] as Source;
const span = (words: string) => {
  const start = gazette.text.indexOf(words);
  return { start, end: start + words.length };
};

describe("sentencesOf", () => {
  it("gives the sentence that holds a passage", () => {
    const touched = sentencesOf(gazette, span("12 barges"));
    expect([touched?.first.id, touched?.last.id]).toEqual(["s5", "s5"]);
  });

  it("gives the first and the last that a passage touches", () => {
    const touched = sentencesOf(gazette, span("at night,” said chairwoman Ada Lindqvist. “We will not"));
    expect([touched?.first.id, touched?.last.id]).toEqual(["s3", "s4"]);
  });

  it("gives none for removed text", () => {
    expect(sentencesOf(gazette, span("NEWS"))).toBeNull();
    expect(sentencesOf(gazette, span("Share this story"))).toBeNull();
  });
});

describe("blockAt", () => {
  it("finds the block of every offset", () => {
    gazette.blocks.forEach(({ start, end }, index) => {
      expect([blockAt(gazette, start), blockAt(gazette, end - 1)]).toEqual([index, index]);
    });
  });
});
