import { describe, expect, it } from "vitest";
import { withoutDoubles } from "../../../src/extract/speech/doubles.ts";
import type { UtteranceDraft } from "../../../src/extract/speech/draft.ts";

const draft = (cue: number, speaker: boolean, kind: UtteranceDraft["kind"] = "direct"): UtteranceDraft => ({
  kind,
  content: { start: 100, end: 120 },
  quoted: [],
  cue: { start: cue, end: cue + 5 },
  speakerSpan: speaker ? { start: 0, end: 4 } : null,
  marks: "paired",
  rule: "speech/test",
  continues: null,
});

describe("withoutDoubles", () => {
  it("believes the cue with a speaker, then the nearer one", () => {
    const [far, near, open] = [draft(10, true), draft(90, true), draft(95, false)];
    expect(withoutDoubles([far, near, open])).toEqual([near]);
    expect(withoutDoubles([open, far])).toEqual([far]);
  });
  it("leaves reports without marks, and what goes on with a dropped one starts anew", () => {
    const [a, b] = [draft(10, true, "indirect"), draft(90, true, "indirect")];
    expect(withoutDoubles([a, b])).toEqual([a, b]);
    const [first, second] = [draft(10, false), draft(90, true)];
    const later = { ...draft(10, false), content: { start: 200, end: 220 }, continues: first };
    expect(withoutDoubles([first, second, later])).toEqual([second, { ...later, continues: null }]);
  });
});
