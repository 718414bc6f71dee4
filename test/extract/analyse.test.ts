import { describe, expect, it } from "vitest";
import { analyse } from "../../src/extract/analyse.ts";
import { findFigures } from "../../src/extract/figures.ts";
import type { Utterance } from "../../src/extract/utterance.ts";
import { readSource } from "../../src/read/read-source.ts";
import { sourceOf } from "./source-of.ts";

const LETTERS = "bdfgklmnprst";
/** An invented name, another for each number. */
function nameOf(number: number): string {
  let name = "";
  for (let rest = number + 700; rest > 0; rest = Math.floor(rest / 12))
    name += `${LETTERS[rest % 12]}${"aeiou"[rest % 5]}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
const each = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join("");

/** Texts that nobody writes and anybody can publish: a pattern over and over. */
const HOSTILE: readonly (readonly [string, number, (count: number) => string])[] = [
  ["capitals and spaces", 5000, (n) => "Aa ".repeat(n)],
  ["one run of capitals", 50000, (n) => "A".repeat(n)],
  ["letters with stops", 5000, (n) => "A. ".repeat(n)],
  ["numbers with commas", 2000, (n) => "1,".repeat(n)],
  ["number words in a row", 2500, (n) => "one hundred and ".repeat(n)],
  ["quotation marks that never close", 5000, (n) => "“a ".repeat(n)],
  ["straight marks", 5000, (n) => '" '.repeat(n)],
  ["cues without anything said", 5000, (n) => "he said that ".repeat(n)],
  ["quoted figures", 400, (n) => "“He has 5 dogs,” Ann Roe said on Monday. ".repeat(n)],
  ["people in one endless sentence", 500, (n) => each(n, (i) => `${nameOf(i)} ${nameOf(i * 7 + 3)} and `)],
  ["people of one surname", 500, (n) => each(n, (i) => `${nameOf(i)} Howe said no. Howe went. `)],
  [
    "organisations with their letters",
    400,
    (n) =>
      each(n, (i) => `${nameOf(i)} ${nameOf(i * 3)} Agency (${nameOf(i).charAt(0)}${nameOf(i * 3).charAt(0)}A) met. `),
  ],
  ["dates in a row", 750, (n) => "on 3 May 2010, ".repeat(n)],
  ["days that hang on days", 500, (n) => "It was Monday. A year later, it was May. ".repeat(n)],
  ["quotations re-opened for ever", 400, (n) => each(n, (i) => `“The council of ${nameOf(i)} met.\n\n`)],
];

/** Microseconds of the processor that one analysis takes. */
async function cost(text: string): Promise<number> {
  const { sources } = await readSource({ file: "a.txt", bytes: Buffer.from(text) });
  const began = process.cpuUsage().user;
  // Read as English: that is where the rules are.
  for (const source of sources)
    analyse({ ...source, language: { ...source.language, value: "en" } }, { referenceDate: "2020-06-15" });
  return process.cpuUsage().user - began;
}

/** So little time is noise. */
const SETTLED = 5_000;
/** Four times the text costs four times as much; the square would be sixteen times. */
const MOST = 9;
const ATTEMPTS = 4;

describe("the cost of analyse", () => {
  it.each(HOSTILE)(
    "grows with the length of the text, not with its square: %s",
    { timeout: 120_000 },
    async (_, count, make) => {
      const [short, long] = [make(count), make(4 * count)];
      let growth = Number.POSITIVE_INFINITY;
      // What collects garbage or compiles in between only ever adds to a measurement: the least growth counts.
      for (let i = 0; i < ATTEMPTS && growth >= MOST; i++) {
        const once = Math.max(await cost(short), SETTLED);
        growth = Math.min(growth, (await cost(long)) / once);
      }
      expect(growth).toBeLessThan(MOST);
    },
  );

  it("asks for the speaker of a figure among the utterances about it, not among all", () => {
    const looks = (count: number): number => {
      let looked = 0;
      const said = "“He has 5 dogs.” ";
      const utterances = Array.from({ length: count }, (_, i) => ({
        get content() {
          looked++;
          return { start: i * said.length + 1, end: i * said.length + said.length - 2 };
        },
        speaker: `ann-${i}`,
      })) as unknown as Utterance[];
      const figures = findFigures(sourceOf(said.repeat(count)), { actors: [], times: [], utterances });
      expect(figures.map(({ attributedTo }) => attributedTo)).toEqual(utterances.map(({ speaker }) => speaker));
      return looked;
    };
    expect(looks(800) / looks(400)).toBeLessThan(2.6);
  });
});
