import { describe, expect, it } from "vitest";
import type { Actor } from "../../../../src/extract/actor.ts";
import type { UtteranceDraft } from "../../../../src/extract/speech/draft.ts";
import { resolveSpeakers } from "../../../../src/extract/speech/speakers/resolve.ts";

const KINDS: Readonly<Record<string, Actor["kind"]>> = {
  "Ada Lind": "person",
  Lind: "person",
  Orr: "person",
  "Tom Vale": "person",
  Norland: "place",
  "Quay Street": "place",
  "Harbour Board": "organization",
  "Foreign Ministry": "organization",
  "Fishing Treaty": "instrument",
};

function actorsIn(text: string): Actor[] {
  const taken: { start: number; end: number }[] = [];
  return Object.entries(KINDS).flatMap(([name, kind]) => {
    const mentions = [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))]
      .map((m) => ({ source: "src", start: m.index, end: m.index + name.length, exact: name }))
      .filter((m) => !taken.some((t) => t.start < m.end && m.start < t.end));
    taken.push(...mentions);
    return mentions.length > 0 ? [{ id: name, kind, name, aliases: [], mentions }] : [];
  });
}

/** Who speaks where the span is the speaker's, in a text that goes on with "said the pier was safe". */
function speakerOf(span: string, before = ""): string | null {
  const text = `${before}${span} said the pier was safe.`;
  const start = before.length;
  const content = { start: start + span.length + 6, end: text.length - 1 };
  const draft: UtteranceDraft = {
    kind: "indirect",
    content,
    quoted: [],
    cue: { start: start + span.length + 1, end: start + span.length + 5 },
    speakerSpan: { start, end: start + span.length },
    marks: "none",
    rule: "speech/test",
    continues: null,
  };
  const sentences = [...text.matchAll(/[^.]+\./g)].map((m, i) => ({
    start: m.index,
    end: m.index + m[0].length,
    id: `s${i}`,
    block: 0,
  }));
  return resolveSpeakers({ text, sentences }, actorsIn(text), [draft]).get(draft)?.id ?? null;
}

describe("resolveSpeakers", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "Ada Lind",
      [
        "Ada Lind",
        "Secretary of State Ada Lind",
        "the Norland Minister of Foreign Affairs Ada Lind",
        "the Secretary of Homeland Security, Ada Lind",
        "President of Norland Ada Lind",
        "Ada Lind, the lawyer of Tom Vale",
        "Ada Lind, who met Tom Vale",
        "Orr spokeswoman Ada Lind",
        "Mr. Orr's lawyer, Ada Lind",
        "Ada Lind's",
        "Ada Lind of Norland",
      ],
    ],
    [
      "Harbour Board",
      [
        "Norland-based Harbour Board",
        "port agency Harbour Board",
        "the Harbour Board",
        "A spokesman for the Harbour Board",
        "a Harbour Board spokeswoman",
      ],
    ],
    ["Norland", ["Norland", "Norland's government", "the Norland authorities"]],
    ["Foreign Ministry", ["a spokeswoman for the Foreign Ministry"]],
  ];
  for (const [actor, spans] of cases)
    for (const span of spans)
      it(`${span}: ${actor}`, () => {
        expect(speakerOf(span)).toBe(actor);
      });

  const nobody: readonly string[] = [
    "Ada Lind's criticism of Norland",
    "Tom Vale's behaviour",
    "Mr. Orr's allies",
    "Orr supporters",
    "the Orr administration",
    "A spokesman for Tom Vale",
    "the lawyer of Ada Lind",
    "Ada Lind and Norland",
    "Ada Lind and Tom Vale",
    "Quay Street",
    "the Fishing Treaty",
    "the friends of Norland",
    "Norland fishermen",
  ];
  for (const span of nobody)
    it(`${span}: nobody that is named`, () => {
      expect(speakerOf(span)).toBeNull();
    });

  it("tells the president from the vice president", () => {
    const before = "President Ada Lind met Vice President Tom Vale. ";
    expect(speakerOf("the president", before)).toBe("Ada Lind");
    expect(speakerOf("the vice president", before)).toBe("Tom Vale");
    expect(speakerOf("The president, speaking at the quay,", before)).toBe("Ada Lind");
    expect(speakerOf("the president", "Vice President Tom Vale came. ")).toBeNull();
  });

  it("leaves two holders of one office in doubt", () => {
    expect(speakerOf("the president", "President Ada Lind met President Tom Vale. ")).toBeNull();
  });

  it("takes the president that was just named, of two there are", () => {
    const text = "President Ada Lind spoke in March. President Tom Vale spoke in May. ";
    expect(speakerOf("the president", text)).toBe("Tom Vale");
    expect(speakerOf("a president", text)).toBeNull();
  });

  it("goes by a surname that one person bears, with a title before it or a seat behind it", () => {
    for (const span of ["Vale", "Sen. Vale", "Vale, D-Norland"])
      expect(speakerOf(span, "Tom Vale spoke. ")).toBe("Tom Vale");
    expect(speakerOf("Orrin", "Tom Vale spoke. ")).toBeNull();
  });

  it("takes whom a place belongs to, not the place, before a relative", () => {
    expect(speakerOf("who", "It was Ada Lind of Norland, ")).toBe("Ada Lind");
    expect(speakerOf("who", "She met Tom Vale in Norland, ")).toBe("Norland");
  });

  it("takes up a body that was just named, unless two were", () => {
    expect(speakerOf("The company", "Harbour Board opened a pier. ")).toBe("Harbour Board");
    expect(speakerOf("The board", "Harbour Board met Foreign Ministry. ")).toBeNull();
    expect(speakerOf("the ministry", "Harbour Board met Foreign Ministry. ")).toBe("Foreign Ministry");
    expect(speakerOf("The company", "Harbour Board met Foreign Ministry. ")).toBeNull();
    expect(speakerOf("The company", "The boats were named in a Harbour Board report. ")).toBeNull();
    expect(speakerOf("A company", "Harbour Board opened a pier. ")).toBeNull();
  });

  it("passes over the owner of something beside the one spoken of", () => {
    expect(speakerOf("He", "Tom Vale praised Orr's plan. ")).toBe("Tom Vale");
    expect(speakerOf("He", "Tom Vale praised Orr. ")).toBeNull();
  });
});
