import { describe, expect, it } from "vitest";
import { type Citing, coverageOf } from "../../src/brief/coverage.ts";
import { claim, source } from "./fixture.ts";

const a = source("a", "The lock opens. The crane is painted. The gulls are loud.");
const b = source("b", "The lock opens at dawn.");
const nothing: Citing = { claims: [], proposals: [], discrepancies: [], timeline: [], keyPoints: [] };

describe("coverageOf", () => {
  it("counts a sentence of which a part is cited, and lists the others", () => {
    const opens = claim(
      "c1",
      [a, b],
      [
        [a, "lock opens"],
        [b, "The lock opens"],
      ],
    );
    expect(coverageOf([a, b], { ...nothing, claims: [opens] })).toEqual([
      { source: "a", sentences: 3, cited: 1, unused: ["s2", "s3"] },
      { source: "b", sentences: 1, cited: 1, unused: [] },
    ]);
  });

  it("sees a passage that reaches over several sentences", () => {
    const wide = claim("c1", [a], [[a, "opens. The crane is painted. The"]]);
    expect(coverageOf([a], { ...nothing, claims: [wide] })[0]?.unused).toEqual([]);
  });

  it("leaves all open where nothing cites", () =>
    expect(coverageOf([b, source("e", "")], nothing)).toEqual([
      { source: "b", sentences: 1, cited: 0, unused: ["s1"] },
      { source: "e", sentences: 0, cited: 0, unused: [] },
    ]));
});
