import { describe, expect, it } from "vitest";
import { findMentions } from "../../../src/extract/names/find-names.ts";

function mentions(text: string, language: string): string[] {
  const span = { start: 0, end: text.length };
  return findMentions({
    text,
    blocks: [{ ...span, role: "paragraph", kept: true, rule: "test" }],
    sentences: [{ ...span, id: "s1", block: 0 }],
    language: { value: language, basis: "inferred", cited: null, rule: "test" },
  }).map(({ kind, form }) => `${kind} ${form}`);
}

describe("findMentions", () => {
  it.each([
    ["Die Bürgermeisterin von Beispielstadt hat die Löhne der Hafenarbeiter erhöht.", "de", []],
    ["Der Bericht über das Wasser der Stadt liegt der Gewerkschaft vor.", "de-AT", []],
    ["Das kostet 10 Mark Strafe.", "de", []],
    ["La alcaldesa del Puerto Viejo habló con el Sindicato.", "es", []],
    [
      "Die Bürgermeisterin, Ingrid Muster, sprach; danach ging Muster nach Hause.",
      "de",
      ["person Ingrid Muster", "person Muster"],
    ],
    ["Am Dienstag hat Klaus von Beispiel die NATO gelobt.", "de", ["person Klaus von Beispiel", "organization NATO"]],
  ])("finds in %j (%s) only people by their given names and what everybody knows", (text, language, expected) => {
    expect(mentions(text, language)).toEqual(expected);
  });

  it("reads English with the tagger", () => {
    expect(mentions("The mayor, Ingrid Muster, spoke to reporters in London.", "en-GB")).toEqual([
      "person Ingrid Muster",
      "place London",
    ]);
  });
});
