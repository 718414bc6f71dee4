import { describe, expect, it } from "vitest";
import { type SpeechAct, speechAct } from "../../../src/extract/speech/directive.ts";

const CASES: readonly (readonly [SpeechAct | null, readonly string[]])[] = [
  [
    "directive",
    [
      "urged",
      "has repeatedly called for",
      "asks",
      "is calling on",
      "demanding",
      "insisted",
      "wants",
      "said they must",
      "sought",
    ],
  ],
  [
    "commissive",
    [
      "pledged",
      "has vowed",
      "promises to",
      "is ready to",
      "offered",
      "agreed to",
      "planned to",
      "swore",
      "committed to",
    ],
  ],
  ["proposal", ["proposed", "is proposing", "suggested", "put forward", "a controversial proposal", "recommends"]],
  ["support", ["endorsed", "backs", "is in favour of", "welcomed", "supporting", "has the backing of"]],
  [
    "refusal",
    [
      "refused",
      "refused to support",
      "ruled out",
      "does not support",
      "rejecting",
      "opposes",
      "would never endorse",
      "vetoed",
    ],
  ],
  ["warning", ["warned", "issued a warning", "threatening", "cautions"]],
  ["assertive", ["said", "according to", "told reporters", "denied", "called", "replies", "stressed", "did not say"]],
  [null, ["", "walked", ":", "—"]],
];

describe("speechAct", () => {
  for (const [act, cues] of CASES)
    for (const cue of cues)
      it(`reads "${cue}" as ${act}`, () => {
        expect(speechAct(cue)).toBe(act);
      });
  it("reads curly apostrophes like straight ones", () => {
    expect(speechAct("doesn’t back")).toBe("refusal");
  });
  it("does not take a name for an act because of one that asks", () => {
    expect(speechAct("called him a liar")).not.toBe("directive");
  });
});
