import { describe, expect, it } from "vitest";
import { preparePassage } from "../../../src/collate/align/passage.ts";
import { indexPassages } from "../../../src/collate/align/passage-index.ts";
import { findClaims } from "../../../src/collate/claims.ts";
import { findLineages } from "../../../src/collate/lineage.ts";
import { sourceOf, witnessesOf } from "../texts.ts";

/** Numbers that are the same on every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const next = sequence(5);
const LETTERS = "abcdefghiklmnoprstuv";
const WORDS = Array.from({ length: 3000 }, () =>
  Array.from({ length: 4 + Math.floor(next() * 5) }, () => LETTERS[Math.floor(next() * LETTERS.length)]).join(""),
);
const sentence = (): string =>
  `The ${Array.from({ length: 12 }, () => WORDS[Math.floor(WORDS.length ** next()) - 1] ?? "rest").join(" ")}.`;

/** Pairs that the index brings together, over reports of ten sentences each in groups of five that share half of them. */
function pairsAmong(reports: number): number {
  let shared: string[] = [];
  const passages = Array.from({ length: reports }, (_, i) => {
    if (i % 5 === 0) shared = Array.from({ length: 5 }, sentence);
    const source = sourceOf(`r${i}`, [...shared, ...Array.from({ length: 5 }, sentence)].join("\n"));
    return source.sentences.map((span) => preparePassage(source, i, span));
  }).flat();
  const index = indexPassages(passages);
  return passages.reduce((sum, passage) => sum + index.candidates(passage).length, 0);
}

describe("the cost of alignment", () => {
  it("brings together a bounded number of pairs for each sentence, however many sources there are", () => {
    const [few, many] = [pairsAmong(25), pairsAmong(100)];
    expect(few).toBeGreaterThan(50);
    expect(many).toBeLessThan(4 * few * 2);
  });

  it.each([
    ["one short sentence over and over", "Aa ".repeat(20_000), "Aa ".repeat(19_000)],
    ["a stop after each letter", "A.".repeat(20_000), "A.".repeat(19_000)],
    ["one sentence that never ends", WORDS.join(" ").repeat(3), WORDS.join(" ").repeat(3)],
    [
      "the same line over and over",
      "The ferry to Aldmouth sank.\n".repeat(2000),
      "The ferry to Aldmouth sank.\n".repeat(2000),
    ],
    ["open brackets of short forms", "Ferry Workers Union (".repeat(4000), "Ferry Workers Union (FWU) ".repeat(4000)],
  ])(
    "ends on %s",
    (_, one, other) => {
      const witnesses = findLineages(witnessesOf({ one, other }));
      expect(findClaims(witnesses).length).toBeLessThan(10_000);
    },
    60_000,
  );
});
