import { describe, expect, it } from "vitest";
import { similarityOf } from "../../../src/collate/align/similarity.ts";
import { sourceOf } from "../texts.ts";

const sources = [
  sourceOf("a", "The regents will rebuild the lighthouse at Keld.\nBread prices rose in all the towns of the plain."),
  sourceOf("b", "The lighthouse of Keld shall be rebuilt, the regents decided.\nA circus came to the town of Verrin."),
];
const similarity = similarityOf(sources);
const [lighthouse, bread, rebuilt, circus] = similarity.sentences as [
  (typeof similarity.sentences)[number],
  (typeof similarity.sentences)[number],
  (typeof similarity.sentences)[number],
  (typeof similarity.sentences)[number],
];

describe("similarityOf", () => {
  it("prepares all sentences, in order of sources and text", () => {
    expect(similarity.sentences.map((each) => each.source)).toEqual([0, 0, 1, 1]);
  });

  it("rates a paraphrase above a sentence of something else", () => {
    expect(similarity.closeness(lighthouse, rebuilt)).toBeGreaterThan(0.5);
    expect(similarity.closeness(bread, circus)).toBeLessThan(0.2);
  });

  it("rates the same whichever comes first", () => {
    expect(similarity.closeness(rebuilt, lighthouse)).toBeCloseTo(similarity.closeness(lighthouse, rebuilt), 10);
  });

  it("offers candidates of other sources only, the likely one first", () => {
    expect(similarity.candidates(lighthouse)[0]).toBe(rebuilt);
    for (const candidate of similarity.candidates(lighthouse)) expect(candidate.source).toBe(1);
  });

  it("compares any stretch, not sentences alone", () => {
    const text = (sources[0] as (typeof sources)[number]).text;
    const start = text.indexOf("rebuild");
    const clause = similarity.prepare(0, { start, end: start + "rebuild the lighthouse".length });
    expect(similarity.closeness(clause, rebuilt)).toBeGreaterThan(similarity.closeness(clause, circus));
  });
});
