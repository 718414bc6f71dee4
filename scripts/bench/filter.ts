import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";
import { save } from "./save.ts";

/**
 * What a second worker gives the `analyse` filter, and whether its memory grows with the number of lines: `node filter.js [lines]`.
 * One worker and two take turns, so that a busy machine slows both. Goals: at least 1.8 times as fast; memory flat. Where other
 * programs hold the cores no clock can show the gain: then the time of the processor says how much dearer two workers are.
 */
const ROUNDS = 5;
const GOAL = 1.8;
/** So many that what each worker spends on loading and compiling does not count. */
const lines = Number(process.argv[2] ?? 480);
const LENGTHS = [1, 10, 50];
const SHORTEST = Math.ceil(lines / 16);

interface Run {
  readonly milliseconds: number;
  readonly processor: number;
  readonly peakBytes: number;
}

const script = fileURLToPath(new URL(`./filter-run${import.meta.url.slice(-3)}`, import.meta.url));
const run = (count: number, workers: number): Run =>
  JSON.parse(execFileSync(process.execPath, [script, String(count), String(workers)], { encoding: "utf8" })) as Run;

const pairs = Array.from({ length: ROUNDS }, () => [run(lines, 1), run(lines, 2)] as const);
const gains = pairs.map(([one, two]) => one.milliseconds / two.milliseconds);
const costs = pairs.map(([one, two]) => two.processor / one.processor);
const list = [...gains].sort((a, b) => a - b).map((gain) => gain.toFixed(2));
const load = loadavg()[0] ?? 0;
process.stdout.write(
  `two workers ${median(gains).toFixed(2)} times as fast as one over ${lines} texts (of ${list.join(", ")}; goal: at least ${GOAL})\n` +
    `two workers take ${median(costs).toFixed(2)} times the processor's time of one; load of the machine ${load.toFixed(1)}\n`,
);
const megabytes = [1, 2].map((workers) =>
  LENGTHS.map((times) => Math.round(run(times * SHORTEST, workers).peakBytes / 2 ** 20)),
);
megabytes.forEach((peaks, i) => {
  const each = peaks.map((peak, k) => `${(LENGTHS[k] ?? 0) * SHORTEST} lines ${peak} MB`);
  process.stdout.write(`peak memory, ${i === 0 ? "1 worker" : "2 workers"}: ${each.join(", ")}\n`);
});
save("filter", { lines, load, gains, costs, lengths: LENGTHS.map((times) => times * SHORTEST), megabytes });
