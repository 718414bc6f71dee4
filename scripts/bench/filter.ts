import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";

/**
 * What a second worker gives the `analyse` filter, and whether its memory grows with the number of lines: `node filter.js [lines]`.
 * One worker and two take turns, so that a busy machine slows both. Goals: at least 1.8 times as fast; memory flat.
 */
const ROUNDS = 5;
const GOAL = 1.8;
const LENGTHS = [1, 5, 25];
const lines = Number(process.argv[2] ?? 240);

interface Run {
  readonly milliseconds: number;
  readonly peakBytes: number;
}

const script = fileURLToPath(new URL(`./filter-run${import.meta.url.slice(-3)}`, import.meta.url));
const run = (count: number, workers: number): Run =>
  JSON.parse(execFileSync(process.execPath, [script, String(count), String(workers)], { encoding: "utf8" })) as Run;

const gains: number[] = [];
for (let i = 0; i < ROUNDS; i++) gains.push(run(lines, 1).milliseconds / run(lines, 2).milliseconds);
const list = [...gains].sort((a, b) => a - b).map((gain) => gain.toFixed(2));
process.stdout.write(
  `two workers ${median(gains).toFixed(2)} times as fast as one over ${lines} texts (of ${list.join(", ")}; goal: at least ${GOAL})\n`,
);
for (const workers of [1, 2]) {
  const peaks = LENGTHS.map(
    (times) => `${times * lines} lines ${(run(times * lines, workers).peakBytes / 2 ** 20).toFixed(0)} MB`,
  );
  process.stdout.write(`peak memory, ${workers} worker${workers > 1 ? "s" : ""}: ${peaks.join(", ")}\n`);
}
