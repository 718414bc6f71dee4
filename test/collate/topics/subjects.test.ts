import { describe, expect, it } from "vitest";
import { similarityOf } from "../../../src/collate/align/similarity.ts";
import { nounsOf } from "../../../src/collate/topics/nouns.ts";
import { groupBySubject } from "../../../src/collate/topics/subjects.ts";
import { stem } from "../../../src/text/words.ts";
import { sourceOf } from "../texts.ts";

const SENTENCES = [
  "The board will lower the harbour dues by a tenth.",
  "The crews asked for an end of the harbour dues.",
  "Small boats are to be free of the harbour dues.",
  "The mayor promised a cable car to the islands.",
  "The cable car is to sail from May on.",
  "A second cable car would cost too much.",
  "The old crane stays where it is.",
];

function group(sentences: readonly string[], fewest = 2, common: readonly string[] = []) {
  const sources = [sourceOf("a", sentences.join("\n"))];
  const similarity = similarityOf(sources);
  const items = similarity.sentences.map((passage) => ({ passages: [passage] }));
  const grouping = {
    sources,
    nouns: nounsOf(sources),
    excluded: new Set<string>(),
    common: new Set(common.map(stem)),
    fewest,
  };
  return groupBySubject(items, grouping).map(({ title, members }) => [title, members] as const);
}

describe("groupBySubject", () => {
  it("groups what speaks of one thing under the words of the texts; what shares nothing stays out", () =>
    expect(Object.fromEntries(group(SENTENCES))).toEqual({ "Harbour dues": [0, 1, 2], "Cable car": [3, 4, 5] }));

  it("makes no group of fewer", () => expect(group(SENTENCES, 4)).toEqual([]));

  it("names no group by what the whole event is about", () => {
    const titles = group(["Talks ended the strike.", "Nobody saw the strike.", "A vote on the strike is near."], 2, [
      "strike",
    ]);
    expect(titles.map(([title]) => title)).not.toContain("Strike");
  });

  it("does not depend on anything but the texts", () => expect(group(SENTENCES)).toEqual(group(SENTENCES)));
});
