import { describe, expect, it } from "vitest";
import { decideSources } from "../../../src/brief/outline/sources.ts";
import { collation, source } from "../fixture.ts";
import { outlineOf } from "./fixture.ts";

const found = collation([source("a", "One."), source("b", "Two."), source("c", "Three.", { lineage: "b" })]);
const decide = (changes: string) => decideSources(found, outlineOf(changes).outline);

describe("decideSources", () => {
  it("states what the analyst knows, as the analyst's", () => {
    const { witnesses, overrides, problems } = decide(
      "- {source: a.txt, publisher: The Strait, published: 2024-03, reason: r}",
    );
    expect(problems).toEqual([]);
    expect(witnesses.sources[0]?.publisher).toEqual({
      value: "The Strait",
      basis: "analyst",
      cited: null,
      rule: "outline",
    });
    expect(witnesses.sources[0]?.published?.value).toBe("2024-03");
    expect(overrides).toMatchObject([
      { target: "source a", change: "publisher “The Strait” instead of none; published “2024-03” instead of none" },
    ]);
  });

  it("makes copies one line of reporting, with all that are copies already", () => {
    const { witnesses } = decide("- {source: a, copy-of: c, reason: r}");
    expect(witnesses.sources.map(({ lineage }) => lineage)).toEqual(["a", "a", "a"]);
  });

  it("changes nothing where nothing is asked", () => expect(decide("  []\n").witnesses).toBe(found));

  it("complains of a source that is none, and of a day that is none", () => {
    expect(decide("- {source: d, title: T, reason: r}").problems).toMatchObject([{ rule: "outline/stale" }]);
    expect(decide("- {source: a, published: soon, reason: r}").problems).toMatchObject([{ rule: "outline/type" }]);
  });
});
