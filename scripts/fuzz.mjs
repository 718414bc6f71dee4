/**
 * `npm run fuzz [runs] [seed]`: the properties that hold for any input, tried far more often than `npm test` does, from a new
 * seed each time. The seed is printed: with it a failure comes again.
 */
import { spawnSync } from "node:child_process";

const [runs = "100000", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${runs} runs of each property from seed ${seed}`);
const { status } = spawnSync("npx", ["vitest", "run", "test/hostile/properties.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, SYNOPTIC_FUZZ_RUNS: runs, SYNOPTIC_FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
