/**
 * Times `collate` on 100, 1,000 and more invented sources (events of 5 to 20 reports, some of them copies or reworded copies of
 * another), and prints with which power of their number the time grows: processor time, which other work does not change. Seeded: the texts are the same on every run.
 *
 *   node collate.js [NUMBER …]      default: 100 300 1000
 */
import { collate } from "../../src/collate/collate.ts";
import { analyse } from "../../src/extract/analyse.ts";
import { readSource } from "../../src/read/read-source.ts";
import { eventTexts } from "./event-texts.ts";

const SEED = 7;

async function timeOf(count: number): Promise<{ sentences: number; claims: number; seconds: number }> {
  const texts = eventTexts(count, SEED);
  const read = await Promise.all(
    texts.map((text, i) =>
      readSource({ file: `${String(i).padStart(6, "0")}.txt`, bytes: new TextEncoder().encode(text) }),
    ),
  );
  const analyses = read.flatMap(({ sources }) => sources.map((source) => analyse(source)));
  const start = process.cpuUsage().user;
  const { claims } = collate(analyses);
  const seconds = (process.cpuUsage().user - start) / 1e6;
  return {
    sentences: analyses.reduce((sum, { source }) => sum + source.sentences.length, 0),
    claims: claims.length,
    seconds,
  };
}

const asked = process.argv.slice(2).map(Number);
let before: { count: number; seconds: number } | null = null;
for (const count of asked.length > 0 ? asked : [100, 300, 1000]) {
  const { sentences, claims, seconds } = await timeOf(count);
  const power = before && Math.log(seconds / before.seconds) / Math.log(count / before.count);
  console.log(
    `${count} sources, ${sentences} sentences, ${claims} claims: ${seconds.toFixed(2)} s` +
      (power === null ? "" : `, grows with the power ${power.toFixed(2)}`),
  );
  before = { count, seconds };
}
