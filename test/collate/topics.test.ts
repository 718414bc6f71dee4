import { describe, expect, it } from "vitest";
import { findTopics } from "../../src/collate/topics.ts";
import { claim, source } from "../brief/fixture.ts";

const a = source(
  "a",
  "Rescuers towed the ferry in. Divers searched the ferry. The mayor opened a relief fund. The relief fund took gifts.",
);
const b = source(
  "b",
  "Tugs brought in the ferry. Divers went down to the ferry. There is a relief fund. Gifts reach the relief fund.",
);
const witnesses = { sources: [a, b], actors: [], utterances: [], times: [], figures: [], problems: [] };
const pair = (id: string, x: string, y: string) =>
  claim(
    id,
    [a, b],
    [
      [a, x],
      [b, y],
    ],
  );
const claims = [
  pair("c1", "Rescuers towed the ferry in", "Tugs brought in the ferry"),
  pair("c2", "Divers searched the ferry", "Divers went down to the ferry"),
  pair("c3", "The mayor opened a relief fund", "There is a relief fund"),
  pair("c4", "The relief fund took gifts", "Gifts reach the relief fund"),
];

describe("findTopics", () => {
  it("puts the claims that speak of one thing under one title", () =>
    expect(findTopics(witnesses, claims).map(({ title, claims: ids }) => [title, ids])).toEqual([
      ["Relief fund", ["c3", "c4"]],
      ["Ferry", ["c1", "c2"]],
    ]));

  it("gives none where no two claims share a subject", () =>
    expect(findTopics(witnesses, claims.slice(0, 1))).toEqual([]));
});
