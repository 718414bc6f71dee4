import { describe, expect, it } from "vitest";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { termsView } from "../../../src/site/views/terms.ts";
import { fixture } from "../fixture.ts";

const terms = termsView(makeLookup(fixture)).letters.flatMap((letter) => letter.terms);
const places = (word: string) =>
  terms
    .find(({ term }) => term === word)
    ?.places.map(({ source, places: found }) => [source.number, found.map(({ text }) => text)]);

describe("termsView", () => {
  it("gives a word every sentence that holds it, by source", () => {
    expect(places("barges")).toEqual([
      [1, ["s5"]],
      [2, ["s3"]],
    ]);
  });

  it("leaves out small words and those of one sentence only", () => {
    expect(places("with")).toBeUndefined();
    expect(places("inspection")).toBeUndefined();
  });

  it("stands in the order of the alphabet", () => {
    const words = terms.map(({ term }) => term);
    expect(words).toEqual([...words].sort());
  });
});
