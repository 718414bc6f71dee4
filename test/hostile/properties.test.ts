import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brief } from "../../src/brief/brief.ts";
import type { Briefing } from "../../src/brief/briefing.ts";
import { check } from "../../src/brief/check.ts";
import { validateBriefing } from "../../src/brief/schema.ts";
import { collate } from "../../src/collate/collate.ts";
import { type Analysis, analyse } from "../../src/extract/analyse.ts";
import { analyseLine } from "../../src/extract/filter.ts";
import { readSource } from "../../src/read/read-source.ts";
import { READERS } from "../../src/read/readers.ts";
import { PAYLOADS } from "./payloads.ts";

/** `npm test` tries each property a thousand times, from the same seed; `npm run fuzz` a hundred thousand times, from its own. */
const RUNS = Number(process.env.SYNOPTIC_FUZZ_RUNS ?? 1000);
const SEED = Number(process.env.SYNOPTIC_FUZZ_SEED ?? 1);
const TIME = 120_000 + RUNS * 60;
const settings = { numRuns: RUNS, seed: SEED };

const endings = READERS.flatMap((reader) => reader.endings);

/** What rules look for, in no order: marks, names, cues, days, numbers, lists, lines that sites put round their texts. */
const FRAGMENTS = [
  "“We will open the gate,” said Ada Lindqvist.",
  "Lindqvist said",
  "according to the council of Eastport",
  "“",
  "”",
  '"',
  "‘",
  "’",
  "«",
  "»",
  "„",
  "The council offered to open nine locks on Sunday.",
  "The council refused to open the locks.",
  "Eastport demanded 1,200 boats",
  "1,300 boats",
  "more than 20 percent",
  "$3.5 million",
  "between 3 and 5 tonnes",
  "Monday",
  "on 4 May 2031",
  "last week",
  "in 2030",
  "the next day",
  "Mr.",
  "U.S.",
  "Dr. A. B. Stone",
  "NATO",
  "the Treaty of Westport",
  "Eastport",
  "Westport",
  "he",
  "she",
  "it",
  "they",
  "and",
  "or",
  "not",
  "but",
  "that",
  ",",
  ".",
  "...",
  "!",
  "?",
  ":",
  ";",
  "–",
  "(",
  ")",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "• ",
  "1. ",
  "2) ",
  "- ",
  "Share this story",
  "READ MORE:",
  "By Ada Stone",
  "Photo: AP",
  "Home | News | Sport",
  "© 2031",
  "Vertrag",
  "сказал он",
  "日本は",
  "مرحبا",
  "\u0000",
  "\ufeff",
  "\u202e",
  "\u200b",
  "\ud83d\ude00",
  "\ud800",
  "e\u0301",
  "<p>",
  "</p>",
  "&amp;",
  "---\n",
  "title: x\n",
  "http://a.example/b",
];

const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.constantFrom(...PAYLOADS) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));

const bytesOf = (written: string): Buffer => Buffer.from(written, "utf8");

async function analyses(texts: readonly string[]): Promise<Analysis[]> {
  const found: Analysis[] = [];
  for (const [i, written] of texts.entries()) {
    const { sources } = await readSource({ file: `report-${i}.txt`, bytes: bytesOf(written) });
    for (const source of sources) found.push(analyse(source));
  }
  return found;
}

const briefingOf = (found: readonly Analysis[]): Briefing => brief(collate(found), { digest: "0".repeat(64) });

describe("whatever the sources hold", () => {
  it("analysis throws on no bytes under any ending", { timeout: TIME }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(...endings, "", "exe"),
        async (bytes, ending) => {
          const line = JSON.stringify({ file: `a.${ending}`, base64: Buffer.from(bytes).toString("base64") });
          const answer = await analyseLine(line);
          expect("problems" in answer && answer.problems.filter(({ rule }) => rule === "filter/bug")).toEqual([]);
        },
      ),
      settings,
    );
  });

  it("a briefing keeps every promise of its contract: partition, citations, ids, references, totals, schema", {
    timeout: TIME,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
        const made = briefingOf(await analyses(texts));
        expect(check(made)).toEqual([]);
        expect(validateBriefing(made)).toEqual([]);
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
      settings,
    );
  });

  it("the order in which sources are handed over changes nothing", { timeout: TIME }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 4 }), fc.nat(), async (texts, turn) => {
        const found = await analyses(texts);
        const at = turn % Math.max(1, found.length);
        expect(briefingOf([...found.slice(at), ...found.slice(0, at)].reverse())).toEqual(briefingOf(found));
      }),
      settings,
    );
  });
});
