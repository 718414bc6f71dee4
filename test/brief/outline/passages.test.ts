import { describe, expect, it } from "vitest";
import { findPassages } from "../../../src/brief/outline/passages.ts";
import { source } from "../fixture.ts";

const a = source("report-a", "Rain fell. “We’re   wet,” he said – twice. Rain fell again.", {
  file: "my report: a.txt",
});
const b = source("report-b", "Rain fell on the sea.");
const found = (text: string): string[] =>
  findPassages(text, [a, b]).map((place) => `${place.source.id} ${place.source.text.slice(place.start, place.end)}`);

describe("findPassages", () => {
  const table: readonly (readonly [text: string, passages: readonly string[]])[] = [
    ["Rain fell on", ["report-b Rain fell on"]],
    ["Rain fell", ["report-a Rain fell", "report-a Rain fell", "report-b Rain fell"]],
    ['"we\'re wet," he said - twice', ["report-a “We’re   wet,” he said – twice"]],
    ["report-a:s1", ["report-a Rain fell."]],
    ["report-a:s1-s2", ["report-a Rain fell. “We’re   wet,” he said – twice."]],
    ["my report: a.txt:s3", ["report-a Rain fell again."]],
    ["report-a:s3 Rain fell", ["report-a Rain fell"]],
    ['report-a:s3 "Rain fell again"', ["report-a Rain fell again"]],
    // The words decide: sentences are counted anew when a rule changes.
    ["report-a:s9 Rain fell again", ["report-a Rain fell again"]],
    ["report-a:s9", []],
    ["report-a:s2-s1", []],
    ["report-c:s1 Rain fell", []],
    ["no such words", []],
    ["(.*)+$", []],
  ];
  it.each(table)("%s", (text, passages) => expect(found(text)).toEqual(passages));

  it("takes no words from what is not part of the report", () => {
    const chrome = source("c", "Log in. Rain fell.", { sentences: [{ id: "s1", start: 8, end: 18, block: 0 }] });
    expect(findPassages("Log in", [chrome])).toEqual([]);
    expect(findPassages("Rain", [chrome])).toHaveLength(1);
  });
});
