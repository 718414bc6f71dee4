import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/extract/actor.ts";
import { findUtterances } from "../../src/extract/utterances.ts";
import { cite } from "../../src/read/citation.ts";
import type { Source } from "../../src/read/source.ts";
import { sentenceSpans } from "../../src/text/sentences.ts";

/** A source whose lines are paragraphs. */
function sourceOf(text: string, language = "en"): Source {
  const blocks = [...text.matchAll(/[^\n]+|\n+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    role: m[0].trim() ? ("paragraph" as const) : ("space" as const),
    kept: m[0].trim() !== "",
    rule: "block/test",
  }));
  const sentences = blocks.flatMap((block, b) =>
    block.kept ? sentenceSpans(text, block).map((span) => ({ ...span, id: "", block: b })) : [],
  );
  return {
    id: "src",
    file: "src.txt",
    sha256: "",
    bytes: text.length,
    mediaType: "text/plain",
    text,
    title: null,
    publisher: null,
    author: null,
    url: null,
    published: null,
    language: { value: language, basis: "inferred", cited: null, rule: "language/test" },
    blocks,
    sentences: sentences.map((s, i) => ({ ...s, id: `s${i + 1}` })),
    lineage: "src",
  };
}

function actorOf(source: Source, kind: Actor["kind"], id: string, name: string, ...aliases: string[]): Actor {
  const forms = [name, ...aliases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${forms.join("|")})\\b`, "g");
  const mentions = [...source.text.matchAll(pattern)].map((m) =>
    cite(source, { start: m.index, end: m.index + m[0].length }),
  );
  return { id, kind, name, aliases, mentions };
}

interface Found {
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly kind: string;
  readonly marks: string;
}

function find(text: string, language?: string): Found[] {
  const source = sourceOf(text, language);
  const cut = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end);
  return findUtterances(source, []).map((u) => ({
    speaker: cut(u.speakerSpan),
    cue: cut(u.cue),
    content: cut(u.content) as string,
    kind: u.kind,
    marks: u.marks,
  }));
}

describe("findUtterances: speaker, cue and content", () => {
  const cases: readonly (readonly [string, Partial<Found>])[] = [
    [
      "“The harbour will reopen,” said Mara Lind on Monday.",
      { speaker: "Mara Lind", cue: "said", content: "The harbour will reopen", kind: "direct" },
    ],
    [
      '"The harbour will reopen," she said.',
      { speaker: "she", cue: "said", content: "The harbour will reopen", kind: "direct" },
    ],
    [
      "“The harbour will reopen”, said Mara Lind on Monday.",
      { speaker: "Mara Lind", cue: "said", content: "The harbour will reopen", kind: "direct" },
    ],
    [
      "‘The harbour will reopen,’ Mara Lind said.",
      { speaker: "Mara Lind", cue: "said", content: "The harbour will reopen", kind: "direct" },
    ],
    [
      "The minister said the harbour would reopen in May.",
      { speaker: "The minister", cue: "said", content: "the harbour would reopen in May", kind: "indirect" },
    ],
    [
      "She told reporters that the plan was “a good start.”",
      { speaker: "She", cue: "told", content: "that the plan was “a good start.”", kind: "mixed" },
    ],
    [
      "According to the ministry, the road is closed.",
      { speaker: "the ministry", cue: "According to", content: "the road is closed", kind: "indirect" },
    ],
    ["The senator urged voters to support the bill.", { speaker: "The senator", cue: "urged", kind: "indirect" }],
    [
      "Lind promised to rebuild the pier.",
      { speaker: "Lind", cue: "promised", content: "to rebuild the pier", kind: "indirect" },
    ],
    [
      "We will rebuild the pier,” Lind said.",
      { speaker: "Lind", cue: "said", content: "We will rebuild the pier", marks: "opening-lost", kind: "direct" },
    ],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      expect(find(text)[0]).toMatchObject(expected);
    });

  it("makes one utterance for each run of a broken quotation, the later naming the first", () => {
    const source = sourceOf("“We waited for an hour,” she said. “Nobody came to help us.”");
    const [first, second, ...more] = findUtterances(source, []);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: "src-u1", continues: null });
    expect(second).toMatchObject({
      id: "src-u2",
      continues: "src-u1",
      cue: first?.cue,
      speakerSpan: first?.speakerSpan,
    });
  });

  it("carries a quotation over paragraphs that open anew", () => {
    const found = findUtterances(
      sourceOf(
        "“We waited for an hour in the rain,” she said. “Nobody came to help us.\n\n“Then the boat went down with all our things.”",
      ),
      [],
    );
    const last = found.at(-1);
    expect(last).toMatchObject({ rule: "quotation/reopened", kind: "direct", continues: "src-u1" });
    expect(found.every((u) => u.marks === "paired")).toBe(true);
  });

  it("takes a signed paragraph as a post", () => {
    const text = "The bridge is open again and we are proud of it.\n— Jane Roe (@janeroe) May 3, 2021";
    expect(find(text)).toContainEqual({
      speaker: "Jane Roe",
      cue: null,
      content: "The bridge is open again and we are proud of it.",
      kind: "direct",
      marks: "none",
    });
  });

  it("carries the speaker on to a participle", () => {
    const found = find("Mara Lind said the pier was safe, adding that the boats were back.");
    expect(found.map((u) => [u.speaker, u.cue])).toEqual([
      ["Mara Lind", "said"],
      ["Mara Lind", "adding"],
    ]);
  });

  it("finds the post before its signature over a link that was not kept", () => {
    const text = "The bridge is open again.\nhttps://t.co/abc\n— Jane Roe (@janeroe) May 3, 2021";
    const source = sourceOf(text);
    const blocks = source.blocks.map((b) => ({ ...b, kept: b.kept && text[b.start] !== "h" }));
    const found = findUtterances({ ...source, blocks }, []);
    expect(found).toMatchObject([{ rule: "speech/post", content: { start: 0, end: 25 } }]);
  });

  it("gives quoted words that nobody announces, without a speaker", () => {
    expect(find("“The night was long and nobody slept a minute.”")).toEqual([
      {
        speaker: null,
        cue: null,
        content: "The night was long and nobody slept a minute.",
        kind: "direct",
        marks: "paired",
      },
    ]);
  });

  it("takes scare quotes and titles for no utterance", () => {
    expect(find("The so-called “experts” left early.\n\nThe film “Lost Harbour” opens on Friday.")).toEqual([]);
  });

  it("reads sources in other languages by their marks only", () => {
    expect(find("„Wir sind uns in allen Punkten einig“, sagte die Ministerin.", "de")).toEqual([
      { speaker: null, cue: null, content: "Wir sind uns in allen Punkten einig", kind: "direct", marks: "paired" },
    ]);
    expect(find("The minister said the harbour would reopen.", "de")).toEqual([]);
  });

  it("leaves out what is not kept", () => {
    const source = sourceOf("“The harbour will reopen,” said Mara Lind.");
    expect(findUtterances({ ...source, blocks: source.blocks.map((b) => ({ ...b, kept: false })) }, [])).toEqual([]);
  });

  it("never throws, whatever the text, and keeps its spans inside it", () => {
    let found = 0;
    for (const text of [
      "“It rained on the pier all night,” said Ida Morn.",
      "",
      "“",
      "”",
      "said",
      "“said”",
      '"'.repeat(999),
      "a said b ".repeat(3000),
      "\u0000\ud800“\udfff",
      "“‘„«".repeat(500),
    ]) {
      for (const u of findUtterances(sourceOf(text), [])) {
        found++;
        for (const span of [u.content, u.cue, u.speakerSpan, ...u.quoted])
          if (span) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(0);
  });
});

describe("findUtterances: who the speaker is", () => {
  const speakersOf = (text: string, actors: (source: Source) => Actor[]): (string | null)[] => {
    const source = sourceOf(text);
    return findUtterances(source, actors(source)).map((u) => u.speaker);
  };
  const lind = (s: Source): Actor => actorOf(s, "person", "mara-lind", "Mara Lind", "Lind");
  const vik = (s: Source): Actor => actorOf(s, "person", "jonas-vik", "Jonas Vik", "Vik");

  it("goes by name and alias", () => {
    expect(speakersOf("Mara Lind said the pier was safe.\n\nLind said the boats were back.", (s) => [lind(s)])).toEqual(
      ["mara-lind", "mara-lind"],
    );
  });

  it("follows a pronoun to the one person it fits", () => {
    const text = "Mrs. Lind said the pier was safe. She said the boats were back.";
    expect(speakersOf(text, (s) => [lind(s)])).toEqual(["mara-lind", "mara-lind"]);
  });

  it("does not follow a pronoun to a person of the other gender", () => {
    const text = "Mrs. Lind said the pier was safe. He said the boats were back.";
    expect(speakersOf(text, (s) => [lind(s)])).toEqual(["mara-lind", null]);
  });

  it("leaves a pronoun open where two fit", () => {
    const text = "Lind met Vik at the pier. She said the boats were back.";
    expect(speakersOf(text, (s) => [lind(s), vik(s)])).toEqual([null]);
  });

  it("goes by an office that only one holds, and not by one of many", () => {
    const text =
      "Harbour director Mara Lind said the pier was safe.\n\nThe director said the boats were back.\n\nA director said the boats were lost.";
    expect(speakersOf(text, (s) => [lind(s)])).toEqual(["mara-lind", "mara-lind", null]);
  });

  it("takes a body that its spokesman speaks for, and the body itself", () => {
    const text = "A spokesman for Norfish said the pier was safe.\n\nNorfish said the boats were back.";
    expect(speakersOf(text, (s) => [actorOf(s, "organization", "norfish", "Norfish")])).toEqual(["norfish", "norfish"]);
  });

  it("lets somebody who was just reported go on in a paragraph that is all quotation", () => {
    const text =
      "Lind called the plan “a gift to nobody.”\n\n“The harbour needs boats and not promises, and it needs them now.”";
    expect(speakersOf(text, (s) => [lind(s)])).toEqual(["mara-lind", "mara-lind"]);
    expect(find(text)[1]).toMatchObject({ cue: null, kind: "direct" });
  });

  it("leaves such a paragraph open behind a question, behind two speakers and where more than the quotation stands in it", () => {
    const quote = "“The harbour needs boats and not promises, and it needs them now.”";
    const both = (s: Source): Actor[] => [lind(s), vik(s)];
    for (const before of [
      "Lind asked what the town needed.",
      "Lind said the pier was safe, but Vik said the boats were lost.",
    ])
      expect(speakersOf(`${before}\n\n${quote}`, both).at(-1)).toBeNull();
    expect(
      speakersOf(`Lind called the plan “a gift to nobody.”\n\n${quote} The crowd cheered.`, both).at(-1),
    ).toBeNull();
  });
});
