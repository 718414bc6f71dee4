import { findActors } from "../../src/extract/actors.ts";
import { analyse } from "../../src/extract/analyse.ts";
import { findFigures } from "../../src/extract/figures.ts";
import { findTimes } from "../../src/extract/times.ts";
import { findUtterances } from "../../src/extract/utterances.ts";
import { readSource } from "../../src/read/read-source.ts";
import type { Source } from "../../src/read/source.ts";
import { median } from "./median.ts";
import { save } from "./save.ts";
import { newsTexts } from "./texts.ts";

/**
 * How much dearer reading and analysing a text is than cutting it into sentences and words: both over the same texts, in
 * turns, so that a busy machine slows both; each over all texts at a stretch, so that neither pays for the other's garbage. `node analyse.js [texts] [seed]`; the goal is a ratio of at most 6.
 */
const ROUNDS = 5;
const GOAL = 6;
/** On which "yesterday" is resolved, so that resolving is measured too. */
const DAY = "2020-06-15";

const [count, seed] = [Number(process.argv[2] ?? 60), Number(process.argv[3] ?? 1)];
const texts = newsTexts(count, seed);
const files = texts.map((text, i) => ({ file: `${i}.txt`, bytes: Buffer.from(text) }));
const characters = texts.reduce((sum, text) => sum + text.length, 0);

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const segmentedWords = new Intl.Segmenter("en", { granularity: "word" });
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const PLAIN = [
  /“[^”]{1,1000}”/g,
  /\b\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu,
  /\d+(?:[.,]\d+)*/g,
  /\b(?:19|20)\d\d\b/g,
  /\n{2,}/g,
];

/** What any program that looks at sentences and words has to do. */
function floor(text: string): number {
  let found = 0;
  found += [...text.matchAll(TOKEN)].length;
  for (const { segment } of sentences.segment(text)) found += segment.length > 0 ? 1 : 0;
  for (const { isWordLike } of segmentedWords.segment(text)) found += isWordLike ? 1 : 0;
  for (const pattern of PLAIN) found += [...text.matchAll(pattern)].length;
  return found;
}

const STAGES = ["read", "actors", "utterances", "times", "figures"] as const;
type Stage = (typeof STAGES)[number];
type Times = Record<Stage | "floor" | "whole", number>;

/** Milliseconds of the processor, so that other programs on the machine do not count. To ask for them is slow: once a stretch. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** All of `readSource` and `analyse`, text by text, as the filter does it; then each stage by itself over all texts. */
async function round(): Promise<Times> {
  const times: Times = { floor: 0, whole: 0, read: 0, actors: 0, utterances: 0, times: 0, figures: 0 };
  let began = clock();
  const lap = (stage: keyof Times): void => {
    const now = clock();
    times[stage] = now - began;
    began = clock();
  };
  for (const text of texts) floor(text);
  lap("floor");
  for (const file of files) analyse(await read(file), { referenceDate: DAY });
  lap("whole");
  const sources: Source[] = [];
  for (const file of files) sources.push(await read(file));
  lap("read");
  const actors = sources.map(findActors);
  lap("actors");
  const utterances = sources.map((source, i) => findUtterances(source, actors[i] ?? []));
  lap("utterances");
  const found = sources.map((source) => findTimes(source, DAY));
  lap("times");
  sources.forEach((source, i) => {
    findFigures(source, { actors: actors[i] ?? [], times: found[i] ?? [], utterances: utterances[i] ?? [] });
  });
  lap("figures");
  return times;
}

async function read(file: (typeof files)[number]): Promise<Source> {
  const [source] = (await readSource(file)).sources;
  if (!source) throw new Error(`${file.file} was not read`);
  return source;
}

// The first round pays for loading and compiling.
await round();
const rounds: Times[] = [];
for (let i = 0; i < ROUNDS; i++) rounds.push(await round());

const ratio = (part: keyof Times): number => median(rounds.map((times) => times[part] / times.floor));
const milliseconds = (part: keyof Times): number => median(rounds.map((times) => times[part]));
const row = (name: string, part: keyof Times): string =>
  `${name.padEnd(11)} ${milliseconds(part).toFixed(0).padStart(6)} ms  ${ratio(part).toFixed(2).padStart(6)} x\n`;

process.stdout.write(`${count} texts, ${characters} characters, ${ROUNDS} rounds, time of the processor\n`);
process.stdout.write(row("floor", "floor"));
for (const stage of STAGES) process.stdout.write(row(stage, stage));
process.stdout.write(row("whole", "whole"));
process.stdout.write(`reading and analysing: ${ratio("whole").toFixed(2)} times the floor (goal: at most ${GOAL})\n`);
save("analyse", { count, seed, characters, ratio: ratio("whole"), rounds });
