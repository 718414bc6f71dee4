import { describe, expect, it } from "vitest";
import type { CueArguments } from "../../../src/extract/speech/arguments.ts";
import { cueFrameOf, type TokenRange } from "../../../src/extract/speech/cue-frame.ts";
import { frameOf } from "../../../src/extract/speech/frame.ts";
import { refineSources } from "../../../src/extract/speech/refine-source.ts";

/**
 * The speakers after refinement. Cues stand in {braces}, the speaker that was found for a cue in [n:brackets], n being the
 * number of its cue.
 */
function speakers(marked: string): (string | null)[] {
  let text = "";
  const cues: { start: number; end: number }[] = [];
  const found = new Map<number, { start: number; end: number }>();
  let open: { readonly n: number; readonly start: number } | null = null;
  let cueStart = 0;
  for (const [part, n] of marked.matchAll(/\[(\d):|[\]{}]|[^[\]{}]+/g)) {
    if (n !== undefined) open = { n: Number(n), start: text.length };
    else if (part === "]" && open) found.set(open.n, { start: open.start, end: text.length });
    else if (part === "{") cueStart = text.length;
    else if (part === "}") cues.push({ start: cueStart, end: text.length });
    else text += part;
  }
  const frame = frameOf(text, { start: 0, end: text.length });
  const rangeOf = (span: { start: number; end: number }): TokenRange => ({
    from: frame.tokens.findIndex((t) => t.end > span.start),
    to: frame.tokens.findLastIndex((t) => t.start < span.end) + 1,
  });
  const f = cueFrameOf(frame, cues.map(rangeOf));
  const given = cues.map((_, i): CueArguments => {
    const span = found.get(i);
    return { source: span ? rangeOf(span) : null, left: null, right: null };
  });
  return refineSources(f, given).map(({ source }) =>
    source ? text.slice(frame.tokens[source.from]?.start, frame.tokens[source.to - 1]?.end) : null,
  );
}

describe("refineSources", () => {
  const cases: readonly (readonly [string, string, readonly (string | null)[]])[] = [
    [
      "a participle behind a comma goes on",
      "[0:Lind] {said} it was safe, {adding} that [1:it] was old.",
      ["Lind", "Lind"],
    ],
    ["a participle of no act does not", "[0:Lind] {said} it was safe, {resting} on [1:Vik].", ["Lind", "Vik"]],
    [
      "a participle that opens looks ahead",
      "{Calling} it a gift, [1:Mara Lind] {said} she was glad.",
      ["Mara Lind", "Mara Lind"],
    ],
    ["a noun of asking has its owner", "Mara Lind's repeated {demand for} boats failed.", ["Mara Lind's"]],
    ["the same of a pronoun", "It was his {promise to} close the port.", ["his"]],
    ["not across a preposition", "Mara Lind's friend at {demand for} boats.", [null]],
    [
      "a clause keeps its subject before a comma",
      "[0:The town plan does name the pier], {urging} repairs.",
      ["The town plan"],
    ],
    [
      "a clause keeps what stands before a participle",
      "[0:The owners were a family of banks] {backing} Lind.",
      ["a family of banks"],
    ],
    ["a joined verb has the subject of the first", "[0:Lind] {praised} it but {called} it late.", ["Lind", "Lind"]],
    ["another cue is no part of it", "[1:Lind {said} her party] {favoured} a pier.", [null, "her party"]],
    ["a relative clause is none", "[0:those who were at the pier] {urging} repairs.", ["those who were at the pier"]],
    ["a description takes its name in", "Mara Lind, [0:a lawyer], {said} it was safe.", ["Mara Lind, a lawyer"]],
    ["but not a name's other neighbours", "On Monday, [0:a lawyer] {said} it was safe.", ["a lawyer"]],
  ];
  for (const [why, marked, expected] of cases)
    it(`${why}: ${marked}`, () => {
      expect(speakers(marked)).toEqual(expected);
    });
});
