import { describe, expect, it } from "vitest";
import { findLineages, sharedFragments } from "../../src/collate/lineage.ts";
import { sourceOf, witnessesOf } from "./texts.ts";

const WIRE = `The river Orne rose above its banks on Tuesday night and flooded the lower town of Castell, officials said.
Some two hundred families were taken to the sports hall, where volunteers had put up beds and a kitchen.
The fire brigade pumped out cellars until dawn while engineers watched the old dam above the paper mill.
A second wave is expected on Thursday, and schools will stay closed until the end of the week.`;

const COPY = `Flood in Castell
The river Orne rose above its banks on Tuesday night and flooded the lower town of Castell, officials told this newspaper.
Some two hundred families were taken to the sports hall, where volunteers had put up beds and a kitchen.
Our reporter met a baker who lost her oven.
A second wave is expected on Thursday, and schools will stay closed until the end of this week.`;

const OWN = `Castell is under water. I walked through the lower town this morning, and the water stood up to the window sills.
In the sports hall, children slept on folding beds between crates of apples.
Nobody could say when the schools would open again.`;

const SPEECH = `"The dam held because people looked after it for forty years, and because nobody here ever listened to those who wanted to save the money," the mayor said. "We will build it higher, we will build it broader, and we will build it before the next winter comes."`;

const lineages = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(findLineages(witnessesOf(texts)).sources.map((source) => [source.id, source.lineage]));

describe("findLineages", () => {
  it("counts a report and its edited copy as one line, named by the first of them", () => {
    expect(lineages({ a: WIRE, b: OWN, c: COPY })).toEqual({ a: "a", b: "b", c: "a" });
  });

  it("keeps apart two accounts of one event in words of their own", () => {
    expect(lineages({ a: WIRE, b: OWN })).toEqual({ a: "a", b: "b" });
  });

  it("keeps apart two reports that quote the same speech at length", () => {
    const a = `The mayor of Castell spoke on the square.\n${SPEECH}\nThe crowd applauded for a long time and then went home.`;
    const b = `Castell's mayor has promised a new dam.\n${SPEECH}\nHe did not say what it would cost, and the council has no plan.`;
    expect(lineages({ a, b })).toEqual({ a: "a", b: "b" });
  });

  it("keeps apart two texts that share one sentence", () => {
    const shared = "The river Orne rose above its banks on Tuesday night and flooded the lower town of Castell.";
    expect(
      lineages({ a: `${shared}\n${OWN}`, b: `${shared}\nPrices of grain fell in all markets of the province.` }),
    ).toEqual({
      a: "a",
      b: "b",
    });
  });

  it("joins a copy of a copy to the same line", () => {
    const again = COPY.replace("Our reporter met a baker who lost her oven.\n", "");
    expect(new Set(Object.values(lineages({ a: WIRE, b: COPY, c: again }))).size).toBe(1);
  });

  it.each([[""], ["…"], ["no no no no no no no no ".repeat(400)]])("takes any text: %j", (text) => {
    expect(Object.keys(lineages({ a: text, b: text, c: WIRE }))).toEqual(["a", "b", "c"]);
  });
});

describe("sharedFragments", () => {
  it("gives the common runs over small differences, as spans of both texts", () => {
    const [a, b] = [sourceOf("a", WIRE), sourceOf("b", COPY)];
    const fragments = sharedFragments(a, b);
    const said = fragments.map(({ a: span }) => a.text.slice(span.start, span.end));
    expect(said[0]).toMatch(/^The river Orne rose .* officials said.* kitchen$/s);
    expect(said.at(-1)).toMatch(/^A second wave .* until the end of/s);
    for (const fragment of fragments) {
      const other = b.text.slice(fragment.b.start, fragment.b.end);
      expect(other.split(/\s+/)[0]).toBe(a.text.slice(fragment.a.start, fragment.a.end).split(/\s+/)[0]);
    }
  });

  it("finds none where only set phrases are shared", () => {
    expect(sharedFragments(sourceOf("a", WIRE), sourceOf("b", OWN))).toEqual([]);
  });
});
