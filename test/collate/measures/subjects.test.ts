import { describe, expect, it } from "vitest";
import { mainSubject, subjectOf } from "../../../src/collate/measures/subjects.ts";
import { scene, words } from "./fixture.ts";

function subject(text: string, verb: string) {
  const made = scene(text);
  const found = subjectOf(
    made,
    made.tokens.findIndex(({ raw }) => raw === verb),
  );
  return found ? { words: words(made, found.from, found.to), kind: found.kind } : null;
}

describe("subjectOf", () => {
  const rows: readonly (readonly [text: string, verb: string, words: string, kind: string])[] = [
    ["The city council has also proposed a toll.", "proposed", "The city council", "agent"],
    ["We should act.", "should", "We", "first"],
    ["They insist they will leave.", "will", "they", "pronoun"],
    ["Ana Ruiz, the head of the port, proposed a toll.", "proposed", "Ana Ruiz", "agent"],
    ["The mayor met drivers, who refused to pay.", "refused", "drivers", "other"],
    ["The new bill would cap rents.", "would", "The new bill", "plan"],
    ["Every port must be open.", "must", "Every port", "universal"],
    ["The council closed the pier and will sell the cranes.", "will", "The council", "agent"],
    ["Anger in the street rose.", "rose", "Anger in the street", "other"],
  ];
  for (const [text, verb, found, kind] of rows)
    it(text, () => expect(subject(text, verb)).toEqual({ words: found, kind }));

  it("has none for an imperative", () => expect(subject("Open the gates.", "Open")).toBeNull());
  it("does not take the owner for the owned", () =>
    expect(subject("The mayor's anger will fade.", "will")?.kind).toBe("other"));
});

describe("mainSubject", () => {
  it("is that of the first finite verb", () => {
    const made = scene("The council met again, urging drivers to wait.");
    const found = mainSubject(made);
    expect(found && words(made, found.from, found.to)).toBe("The council");
  });
});
