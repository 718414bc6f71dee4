import { describe, expect, it } from "vitest";
import type { Utterance } from "../../../src/extract/utterance.ts";
import { claimView } from "../../../src/site/views/claims.ts";
import { makeLookup } from "../../../src/site/views/lookup.ts";
import { speakerName, speechCounts } from "../../../src/site/views/speech.ts";
import { fixture } from "../fixture.ts";

const lookup = makeLookup(fixture);
const [named] = fixture.utterances as readonly [Utterance];

describe("speakerName", () => {
  it("gives the actor, where the speaker is identified", () => {
    expect(speakerName(lookup, named)).toMatchObject({
      name: "Ada Lindqvist",
      asWritten: null,
      label: "Ada Lindqvist",
    });
  });

  it("gives the text's own words, where it is not", () => {
    expect(speakerName(lookup, { ...named, speaker: null })).toEqual({
      name: null,
      href: null,
      asWritten: "chairwoman Ada Lindqvist",
      label: "as the text says: chairwoman Ada Lindqvist",
    });
  });

  it("says that no one is named only where the text names no one", () => {
    const label = (more: Partial<Utterance>) => speakerName(lookup, { ...named, speaker: null, ...more }).label;
    expect(label({ speakerSpan: null })).toBe("speaker not named");
    expect(label({ speakerSpan: { start: 19, end: 21 } })).toBe("speaker not named");
  });

  it("stands behind a claim's passage too", () => {
    const utterances = fixture.utterances.map((one) => ({ ...one, speaker: null }));
    const briefing = { ...fixture, utterances };
    const [claim] = fixture.claims;
    const spoken = claim && { ...claim, renderings: claim.renderings.map((r) => ({ ...r, utterance: "gazette-u1" })) };
    expect(spoken && claimView(makeLookup(briefing), spoken).renderings[0]?.said).toBe(
      "said, as the text says: chairwoman Ada Lindqvist",
    );
  });
});

describe("speechCounts", () => {
  const some = (...kinds: Utterance["kind"][]) => speechCounts(kinds.map((kind) => ({ kind })));

  it("counts quotations, whole or in part, apart from what is only reported", () => {
    expect(some("direct", "mixed", "indirect")).toBe("2 quotations, 1 reported statement");
  });

  it("names no kind that is not there", () => {
    expect([some("direct"), some("indirect", "indirect"), some()]).toEqual([
      "1 quotation",
      "2 reported statements",
      "no quotations",
    ]);
  });
});
