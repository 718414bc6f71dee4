import { describe, expect, it } from "vitest";
import { readSource } from "../../src/read/read-source.ts";
import { cutRepeatedLines } from "../../src/read/repeated-lines.ts";

const LEADS = [
  "The harbour was closed on Monday after a storm had damaged two of its cranes, officials said.",
  "Two ministers met on the island to talk about the fishing rights that both states claim.",
  "Nobody was hurt when the old bridge gave way in the night, the mayor told reporters.",
];

async function sources(texts: readonly string[]) {
  const results = await Promise.all(
    texts.map((text, i) => readSource({ file: `${i}.txt`, bytes: new TextEncoder().encode(text) })),
  );
  return results.flatMap((result) => result.sources);
}

const cut = async (texts: readonly string[]) =>
  cutRepeatedLines(await sources(texts)).map(({ text, blocks }) =>
    blocks.filter((block) => block.rule === "corpus/repeated-line").map(({ start, end }) => text.slice(start, end)),
  );

describe("cutRepeatedLines", () => {
  it("cuts a short line that three sources repeat before different texts", async () => {
    const texts = LEADS.map((lead) => `${lead}\n\nExample Island Desk\n\n${lead.replace("The", "An")} So it was.`);
    expect(await cut(texts)).toEqual([["Example Island Desk"], ["Example Island Desk"], ["Example Island Desk"]]);
  });

  it("leaves the sub-headings of copies of one report alone", async () => {
    const text = `${LEADS[0]}\n\nWhat comes next\n\n${LEADS[1]}`;
    expect(await cut([text, text, text])).toEqual([[], [], []]);
  });

  it("leaves sentences and lines of two sources alone", async () => {
    expect(await cut(LEADS.map((lead) => `${lead}\n\nSo it was.`))).toEqual([[], [], []]);
    expect(await cut(LEADS.slice(0, 2).map((lead) => `${lead}\n\nExample Desk\n\n${lead}`))).toEqual([[], []]);
  });

  it("renumbers the sentences that are left", async () => {
    const texts = LEADS.map((lead) => `Example Island Desk now\n\n${lead}\n\n${lead.replace("The", "An")}`);
    for (const { sentences } of cutRepeatedLines(await sources(texts)))
      expect(sentences.map((sentence) => sentence.id)).toEqual(sentences.map((_, i) => `s${i + 1}`));
  });
});
