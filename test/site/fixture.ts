import { createHash } from "node:crypto";
import type { Briefing } from "../../src/brief/briefing.ts";
import type { Actor } from "../../src/extract/actor.ts";
import type { Utterance } from "../../src/extract/utterance.ts";
import { type Citation, cite } from "../../src/read/citation.ts";
import type { Block, BlockRole, Grounded, Sentence, Source } from "../../src/read/source.ts";
import type { Span } from "../../src/text/span.ts";

/** An invented event: two port towns quarrel over a swing bridge. Made by hand, so that the site can be tested alone. */

const GAZETTE = `HOME | NEWS | SPORT

Harbour board offers Eastport a night crossing

The Westport harbour board on Tuesday offered Eastport a night crossing over the swing bridge. “We will open the bridge at night,” said chairwoman Ada Lindqvist. “We will not sell it.”

The board also called on Eastport to withdraw its 12 barges from the channel.

Share this story`;

const COURIER = `Westport proposes night crossing

Westport's harbour board has proposed a crossing by night, Ada Lindqvist told reporters. Eastport should withdraw its 20 barges from the channel, she said.

Lindqvist said the bridge is not for sale. A joint inspection will follow in May.`;

/** What a hostile page might try; every piece of it has to come out as plain text. */
const HOSTILE = `<script>alert("x")</script> {{ 7*7 }} {% raw %}

The board offered a crossing at night & more. Eastport refused: "</p><img src=x onerror=alert(1)>" said O'Hara \u202Eevil\u202C.`;

interface Draft {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** Role of each paragraph. */
  readonly roles: readonly BlockRole[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

const NOT_KEPT: readonly BlockRole[] = [
  "navigation",
  "social",
  "metadata",
  "caption",
  "related",
  "comments",
  "embed",
  "space",
];

export function makeSource(draft: Draft): Source {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  draft.text.split("\n\n").forEach((paragraph, index) => {
    if (at > 0) {
      blocks.push({ start: at, end: at + 2, role: "space", kept: false, rule: "space.between" });
      at += 2;
    }
    const role = draft.roles[index] ?? "paragraph";
    const kept = !NOT_KEPT.includes(role);
    blocks.push({ start: at, end: at + paragraph.length, role, kept, rule: `block.${role}` });
    if (kept)
      for (const match of paragraph.matchAll(/\S.*?(?:[.!?][”"]?(?=\s|$)|$)/g))
        sentences.push({
          id: `s${sentences.length + 1}`,
          block: blocks.length - 1,
          start: at + match.index,
          end: at + match.index + match[0].length,
        });
    at += paragraph.length;
  });
  const bytes = Buffer.from(draft.text, "utf8");
  const text = (value: string | null): Grounded<string> | null =>
    value === null ? null : { value, basis: "front-matter", cited: null, rule: "front-matter" };
  return {
    id: draft.id,
    file: draft.file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
    mediaType: "text/plain",
    text: draft.text,
    title: text(draft.title),
    publisher: text(draft.publisher),
    author: null,
    url: text(draft.url),
    published: text(draft.published),
    language: { value: "en", basis: "inferred", cited: null, rule: "language.words" },
    blocks,
    sentences,
    lineage: draft.id,
  };
}

const gazette = makeSource({
  id: "gazette",
  file: "gazette.txt",
  text: GAZETTE,
  roles: ["navigation", "title", "paragraph", "paragraph", "social"],
  title: "Harbour board offers Eastport a night crossing",
  publisher: "Harbour Gazette",
  url: "https://gazette.example/night?a=1&b=2",
  published: "2031-03-04",
});

const courier = makeSource({
  id: "courier",
  file: "folder/the courier.txt",
  text: COURIER,
  roles: ["title", "paragraph", "paragraph"],
  title: "Westport proposes night crossing",
  publisher: "Eastport Courier",
  url: null,
  published: null,
});

const hostile = makeSource({
  id: "hostile",
  file: 'h"><script>.html',
  text: HOSTILE,
  roles: ["title", "paragraph"],
  title: '<script>alert("x")</script> {{ 7*7 }} {% raw %}',
  publisher: null,
  url: "javascript:alert(1)",
  published: "XXXX-03",
});

export const fixtureSources = [gazette, courier, hostile] as const;

const spanOf = (source: Source, words: string): Span => {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${source.id}`);
  return { start, end: start + words.length };
};

const at = (source: Source, words: string): Citation => cite(source, spanOf(source, words));

const actor = (id: string, kind: Actor["kind"], name: string, aliases: string[], mentions: Citation[]): Actor => ({
  id,
  kind,
  name,
  aliases,
  mentions,
});

const utterance = (id: string, source: Source, content: string, more: Partial<Utterance>): Utterance => ({
  id,
  source: source.id,
  kind: "direct",
  content: spanOf(source, content),
  quoted: [spanOf(source, content)],
  cue: null,
  speakerSpan: null,
  speaker: "ada-lindqvist",
  continues: null,
  marks: "paired",
  rule: "direct.after",
  ...more,
});

const offerGazette = at(
  gazette,
  "The Westport harbour board on Tuesday offered Eastport a night crossing over the swing bridge.",
);
const offerCourier = at(courier, "Westport's harbour board has proposed a crossing by night");
const offerHostile = at(hostile, "The board offered a crossing at night & more.");
const bargesGazette = at(gazette, "called on Eastport to withdraw its 12 barges from the channel");
const bargesCourier = at(courier, "Eastport should withdraw its 20 barges from the channel");
const inspection = at(courier, "A joint inspection will follow in May.");

export const fixture: Briefing = {
  schemaVersion: 1,
  title: "The swing bridge <at> Westport",
  question: "What does Westport offer Eastport, and what does it ask for?",
  digest: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  sources: fixtureSources,
  actors: [
    actor(
      "ada-lindqvist",
      "person",
      "Ada Lindqvist",
      ["Ada Lindqvist", "Lindqvist"],
      [at(gazette, "Ada Lindqvist"), at(courier, "Ada Lindqvist")],
    ),
    actor("eastport", "place", "Eastport", ["Eastport"], [at(gazette, "Eastport"), at(courier, "Eastport")]),
    actor(
      "harbour-board",
      "organization",
      "Westport harbour board",
      ["harbour board"],
      [at(gazette, "Westport harbour board")],
    ),
    actor("o-hara", "person", "O'Hara", ["O'Hara"], [at(hostile, "O'Hara")]),
  ],
  utterances: [
    utterance("gazette-u1", gazette, "We will open the bridge at night", {
      speakerSpan: spanOf(gazette, "chairwoman Ada Lindqvist"),
    }),
    utterance("gazette-u2", gazette, "We will not sell it.", { continues: "gazette-u1" }),
    utterance("courier-u1", courier, "the bridge is not for sale", {
      kind: "indirect",
      quoted: [],
      marks: "none",
      rule: "indirect.that",
    }),
    utterance("hostile-u1", hostile, "</p><img src=x onerror=alert(1)>", { speaker: "o-hara", marks: "mismatched" }),
  ],
  times: [{ ...at(gazette, "Tuesday"), value: "2031-03-04", relation: null, basis: "resolved", rule: "time/weekday" }],
  figures: [
    {
      ...at(gazette, "12 barges"),
      value: 12,
      to: null,
      bound: "exact",
      unit: null,
      counted: "barges",
      attributedTo: null,
      rule: "figure/count",
    },
    {
      ...at(courier, "20 barges"),
      value: 20,
      to: null,
      bound: "exact",
      unit: null,
      counted: "barges",
      attributedTo: "ada-lindqvist",
      rule: "figure/count",
    },
  ],
  claims: [
    {
      id: "claim-night-crossing",
      text: offerGazette,
      renderings: [
        { ...offerGazette, closeness: "verbatim", utterance: null },
        { ...offerCourier, closeness: "paraphrase", utterance: null },
        { ...offerHostile, closeness: "paraphrase", utterance: null },
      ],
      support: { sources: ["gazette", "courier", "hostile"], independent: 3 },
    },
    {
      id: "claim-barges",
      text: bargesCourier,
      renderings: [
        { ...bargesGazette, closeness: "variant", utterance: null },
        { ...bargesCourier, closeness: "verbatim", utterance: null },
      ],
      support: { sources: ["gazette", "courier"], independent: 2 },
    },
    {
      id: "claim-inspection",
      text: inspection,
      renderings: [{ ...inspection, closeness: "verbatim", utterance: null }],
      support: { sources: ["courier"], independent: 1 },
    },
  ],
  proposals: [
    {
      id: "proposal-night",
      title: "The night crossing",
      proposer: "harbour-board",
      addressee: "eastport",
      date: "2031-03-04",
      areas: [
        {
          id: "area-bridge",
          title: "The bridge",
          labels: [at(gazette, "swing bridge")],
          measures: [
            {
              id: "measure-crossing",
              title: "Open the bridge at night",
              modality: "offer",
              addressee: "eastport",
              claims: ["claim-night-crossing"],
              answers: ["measure-barges"],
              cells: [
                {
                  source: "gazette",
                  status: "stated",
                  citations: [offerGazette, at(gazette, "We will open the bridge at night")],
                },
                { source: "courier", status: "partial", citations: [offerCourier] },
                { source: "hostile", status: "stated", citations: [offerHostile] },
              ],
            },
          ],
        },
        {
          id: "other",
          title: "Other measures",
          labels: [],
          measures: [
            {
              id: "measure-barges",
              title: "Withdraw the barges",
              modality: "demand",
              addressee: null,
              claims: ["claim-barges"],
              answers: ["measure-crossing"],
              cells: [
                { source: "gazette", status: "stated", citations: [bargesGazette] },
                { source: "courier", status: "stated", citations: [bargesCourier] },
                { source: "hostile", status: "absent", citations: [] },
              ],
            },
          ],
        },
      ],
    },
  ],
  topics: [{ id: "t1", title: "The bridge", claims: ["claim-night-crossing", "claim-inspection"] }],
  discrepancies: [
    {
      id: "difference-barges",
      kind: "figure",
      weight: "high",
      question: "How many barges lie in the channel?",
      readings: [
        { value: "12", citations: [at(gazette, "12 barges")] },
        { value: "20", citations: [at(courier, "20 barges")] },
      ],
      silent: ["hostile"],
    },
  ],
  timeline: [
    {
      id: "event-offer",
      date: "2031-03-04",
      background: false,
      text: offerGazette,
      citations: [offerGazette],
      support: { sources: ["gazette"], independent: 1 },
    },
    {
      id: "event-inspection",
      date: "XXXX-05",
      background: true,
      text: inspection,
      citations: [inspection],
      support: { sources: ["courier"], independent: 1 },
    },
  ],
  keyPoints: [
    {
      id: "key-1",
      text: "Westport's harbour board has proposed a crossing by night",
      citations: [offerGazette, offerCourier, offerHostile],
      support: { sources: ["gazette", "courier", "hostile"], independent: 3 },
    },
  ],
  grades: [
    { utterance: "gazette-u1", grade: "variant", rule: "other-words-in-marks", lines: 1, beside: ["hostile-u1"] },
    { utterance: "gazette-u2", grade: "single", rule: "one-line-quotes-it", lines: 1, beside: [] },
    { utterance: "hostile-u1", grade: "variant", rule: "other-words-in-marks", lines: 1, beside: ["gazette-u1"] },
  ],
  gaps: [
    {
      id: "gap-verify",
      proposal: "proposal-night",
      asks: "verification",
      question: "The night crossing: who verifies that it is done?",
      rule: "no-word-of-verification",
    },
  ],
  coverage: [
    { source: "gazette", sentences: gazette.sentences.length, cited: gazette.sentences.length - 1, unused: ["s1"] },
    { source: "courier", sentences: courier.sentences.length, cited: courier.sentences.length, unused: [] },
    { source: "hostile", sentences: hostile.sentences.length, cited: hostile.sentences.length - 1, unused: ["s2"] },
  ],
  overrides: [],
  problems: [
    { rule: "read.title", level: "warning", file: "folder/the courier.txt", line: 1, column: 1, reason: "no <date>" },
  ],
};

/** The raw bytes behind the fixture, as the build hands them over. */
export const fixtureRaw: ReadonlyMap<string, Uint8Array> = new Map(
  fixtureSources.map((source) => [source.file, Buffer.from(source.text, "utf8")]),
);

/** A briefing in which no floor found anything. */
export const emptyFixture: Briefing = {
  ...fixture,
  actors: [],
  utterances: [],
  times: [],
  figures: [],
  claims: [],
  proposals: [],
  discrepancies: [],
  topics: [],
  timeline: [],
  keyPoints: [],
  grades: [],
  gaps: [],
  coverage: [],
  problems: [],
};
