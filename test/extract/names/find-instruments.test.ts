import { describe, expect, it } from "vitest";
import { instrumentsIn } from "../../../src/extract/names/find-instruments.ts";
import { tokensIn } from "../../../src/extract/names/tokens.ts";

const found = (text: string): string[] => {
  const tokens = tokensIn(text, { start: 0, end: text.length });
  return instrumentsIn(tokens).map(({ start, end }) => text.slice(tokens[start]!.start, tokens[end - 1]!.end));
};

describe("instrumentsIn", () => {
  it.each([
    ["They updated the Vienna Document last week.", ["Vienna Document"]],
    ["Both signed the Treaty on Open Skies in May.", ["Treaty on Open Skies"]],
    ["Talks in the Normandy format go on.", ["Normandy format"]],
    ["The Clean Rivers Act of the senate", ["Clean Rivers Act"]],
    ["the Helsinki Final Act and the INF Treaty", ["Helsinki Final Act", "INF Treaty"]],
    ["under the Minsk agreements", ["Minsk agreements"]],
    ["the Clean-River Forces (CRF) Treaty of old", ["Clean-River Forces (CRF) Treaty"]],
    ["they passed the For the Rivers Act", ["For the Rivers Act"]],
    ["Council Resolution 1234 says", ["Council Resolution 1234"]],
    ["the Convention on Wild Birds", ["Convention on Wild Birds"]],
  ])("finds them in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
  it.each([
    "The Treaty was signed.",
    "This Agreement is void.",
    "They reached an agreement on arms.",
    "The process takes years.",
    "A Russian process began.",
    "He may act in May.",
    "It is a plan of the Plan Brothers.",
  ])("finds none in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
