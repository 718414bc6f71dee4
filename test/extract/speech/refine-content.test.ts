import { describe, expect, it } from "vitest";
import { cueFrameOf, type TokenRange } from "../../../src/extract/speech/cue-frame.ts";
import { frameOf } from "../../../src/extract/speech/frame.ts";
import { refineContent } from "../../../src/extract/speech/refine-content.ts";

/** The content after refinement; the cue stands in {braces}, the content that was found in [brackets]. */
function content(marked: string): string {
  const text = marked.replace(/[{}[\]]/g, "");
  const span = (open: string, close: string): { start: number; end: number } => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[{}[\]]/g, "").length;
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[{}[\]]/g, "");
    return { start: before, end: before + words.length };
  };
  const frame = frameOf(text, { start: 0, end: text.length });
  const rangeOf = ({ start, end }: { start: number; end: number }): TokenRange => ({
    from: frame.tokens.findIndex((t) => t.end > start),
    to: frame.tokens.findLastIndex((t) => t.start < end) + 1,
  });
  const f = cueFrameOf(frame, [rangeOf(span("{", "}"))]);
  const cue = f.cues[0] as (typeof f.cues)[number];
  const { right } = refineContent(f, cue, { source: null, left: null, right: rangeOf(span("[", "]")) });
  return right ? text.slice(frame.tokens[right.from]?.start, frame.tokens[right.to - 1]?.end) : "";
}

describe("refineContent", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "takes in a quotation that joints alone part",
      "Lind {said} [she would “back it”] but “not this year.”",
      "she would “back it” but “not this year.”",
    ],
    [
      "not one in the next sentence",
      "Lind {said} [she would “back it.”] And “Old Boats” sank.",
      "she would “back it.”",
    ],
    [
      "not one behind other words",
      "Lind {said} [she would “back it”] as her friends sang “Old Boats.”",
      "she would “back it”",
    ],
    ["nothing where nothing is quoted", "Lind {said} [she would back it] but “not this year.”", "she would back it"],
    ["ends with a pronoun whose side is taken", "The crews {backed} [him on the quay].", "him"],
    ["not of other cues", "The crews {told} [him on the quay].", "him on the quay"],
    ["not where more is asked", "The crews {supported} [it and the union].", "it and the union"],
  ];
  for (const [why, marked, expected] of cases)
    it(`${why}: ${marked}`, () => {
      expect(content(marked)).toBe(expected);
    });
});
