import { describe, expect, it } from "vitest";
import { findSpeech } from "../../../src/extract/speech/find-speech.ts";

/** Speakers and contents that are found, joined. */
function found(text: string): string[] {
  const block = { start: 0, end: text.length, role: "paragraph" as const, kept: true, rule: "block/test" };
  const language = { value: "en", basis: "inferred" as const, cited: null, rule: "language/test" };
  return findSpeech({ text, blocks: [block], language }).map(({ speakerSpan: s, content: c }) =>
    [s ? text.slice(s.start, s.end) : "-", text.slice(c.start, c.end)].join(": "),
  );
}

describe("turnPassive", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Lind was endorsed on Monday by the port workers of Norland.", ["the port workers of Norland: Lind"]],
    ["The plan was rejected last week by Mara Lind, the mayor.", ["Mara Lind, the mayor: The plan"]],
    ["Farmers were never asked to give their boats away.", ["-: to give their boats away"]],
    ["Divers are thought to have moved the boats.", ["-: Divers", "-: to have moved the boats"]],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      expect(found(text)).toEqual(expected);
    });

  it("leaves active speech alone", () => {
    expect(found("Mara Lind backed the plan by the council.")).toEqual(["Mara Lind: the plan by the council"]);
  });
});
