import { describe, expect, it } from "vitest";
import { differ, voicesIn } from "../../../src/collate/align/voices.ts";
import type { Actor } from "../../../src/extract/actor.ts";
import type { Utterance } from "../../../src/extract/utterance.ts";

const actor = (id: string, kind: Actor["kind"]): Actor => ({ id, kind, name: id, aliases: [], mentions: [] });
const spoken = (start: number, end: number, speaker: string | null): Utterance => ({
  ...{
    id: `a-${start}`,
    source: "a",
    kind: "indirect",
    content: { start, end },
    quoted: [],
    cue: null,
    speakerSpan: null,
  },
  ...{ speaker, continues: null, marks: "none", rule: "test" },
});

const voices = voicesIn({
  actors: [actor("morn", "person"), actor("falk", "person"), actor("guild", "organization")],
  utterances: [spoken(0, 20, "morn"), spoken(30, 50, "guild"), spoken(60, 80, "falk"), spoken(90, 99, null)],
});

describe("voicesIn", () => {
  it.each([
    ["the person whose words a stretch touches", 10, 40, ["morn"]],
    ["several, where several speak", 0, 70, ["morn", "falk"]],
    ["no bodies", 30, 50, []],
    ["nobody where nobody is named", 90, 99, []],
  ])("gives %s", (_, start, end, expected) => {
    expect([...voices("a", { start, end })]).toEqual(expected);
  });
});

describe("differ", () => {
  it("needs a speaker on both sides, and none in common", () => {
    const [morn, falk, both, nobody] = [new Set(["m"]), new Set(["f"]), new Set(["m", "f"]), new Set<string>()];
    expect(differ(morn, falk)).toBe(true);
    expect(differ(morn, both)).toBe(false);
    expect(differ(morn, nobody)).toBe(false);
  });
});
