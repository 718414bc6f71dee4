import { describe, expect, it } from "vitest";
import { listItems } from "../../../src/collate/measures/lists.ts";
import { scene, words } from "./fixture.ts";

/** The list that begins at a word. */
function list(text: string, first: string, form: "base" | "gerund" | "noun"): string[] {
  const made = scene(text);
  const from = made.tokens.findIndex(({ raw }) => raw === first);
  return listItems(made, from, form).map((item) => words(made, item.from, item.to));
}

describe("listItems", () => {
  it("parts coordinated verbs", () =>
    expect(list("They vowed to close the mine, clean the river and pay the miners.", "close", "base")).toEqual([
      "close the mine",
      "clean the river",
      "pay the miners",
    ]));

  it("keeps coordinated nouns together", () =>
    expect(list("They vowed to reduce noise and night traffic.", "reduce", "base")).toEqual([
      "reduce noise and night traffic",
    ]));

  it("keeps two verbs with one object together", () =>
    expect(list("They vowed to clean and repair all boats.", "clean", "base")).toEqual(["clean and repair all boats"]));

  it("leaves a purpose inside its member", () =>
    expect(
      list("They vowed to build a wall, to stop floods and reduce damage, and open parks.", "build", "base"),
    ).toEqual(["build a wall, to stop floods and reduce damage", "open parks"]));

  it("goes on in -ing behind a joint of several words", () =>
    expect(list("They asked the city to open the baths, in addition to fixing the roof.", "open", "base")).toEqual([
      "open the baths",
      "fixing the roof",
    ]));

  it("ends before a reporting clause", () =>
    expect(list("They vowed to close the mine, the mayor told reporters.", "close", "base")).toEqual([
      "close the mine",
    ]));

  it("ends before a clause with its own verb", () =>
    expect(list("They vowed to close the mine but they kept it open.", "close", "base")).toEqual(["close the mine"]));

  it("ends before what is asked in exchange", () =>
    expect(list("They offered to close the mine in exchange for $5 million.", "close", "base")).toEqual([
      "close the mine",
    ]));

  it("does not take commas alone for a list", () =>
    expect(list("They plan to meet the guild on Friday, mark my words.", "meet", "base")).toEqual([
      "meet the guild on Friday",
    ]));

  it("does not take a compound for a verb", () =>
    expect(list("They vowed to feed horses and guard dogs.", "feed", "base")).toEqual(["feed horses and guard dogs"]));

  it("parts sums", () =>
    expect(list("They proposed $4 million for roads and $2 million for parks.", "$4", "noun")).toEqual([
      "$4 million for roads",
      "$2 million for parks",
    ]));

  it("parts what is included by its sum", () =>
    expect(list("They vowed to spend $9 million on roads, including $2 million for bridges.", "spend", "base")).toEqual(
      ["spend $9 million on roads", "$2 million for bridges"],
    ));

  it("keeps an adjective pair in its noun phrase", () =>
    expect(list("They urged a later and cheaper ferry to Keld.", "a", "noun")).toEqual([
      "a later and cheaper ferry to Keld",
    ]));

  it("takes an apposition for no member", () =>
    expect(list("They proposed talks at the board, the main forum of both ports.", "talks", "noun")).toHaveLength(1));

  it("ends a noun phrase where it turns out to be a subject", () =>
    expect(list("They sought a bridge is what they said.", "a", "noun")).toEqual(["a bridge"]));

  it("goes on behind marks that close around a comma", () =>
    expect(list("She backed “new cranes at the pier,” and “more night shifts.”", "new", "noun")[1]).toBe(
      "more night shifts",
    ));
});
