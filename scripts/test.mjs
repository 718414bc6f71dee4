/**
 * The whole test run, with all its set-up: types, lint, unit, whole-path and real-browser tests. Plain JavaScript, so that
 * it runs before anything is compiled. Closes with one line, `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "./chromium.mjs";

const bin = (name) => join("node_modules", ".bin", name);

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32", env: { ...process.env, ...env } })
    .status === 0;

const steps = [
  ["types of the program", () => run(bin("tsc"), ["-p", "tsconfig.build.json"])],
  ["types of the tests", () => run(bin("tsc"), ["-p", "tsconfig.json"])],
  ["format and lint", () => run(bin("biome"), ["check", "--error-on-warnings", "."])],
];

let passed = 0;
let failed = 0;
const count = (name, ok) => {
  console.log(`${ok ? "pass" : "FAIL"} ${name}`);
  if (ok) passed++;
  else failed++;
};

for (const [name, step] of steps) count(name, step());

const chromium = findOrInstallChromium();
count("a Chromium is there", chromium !== null);

const folder = mkdtempSync(join(tmpdir(), "synoptic-test-"));
const report = join(folder, "vitest.json");
const green = run(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
});
try {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  // A file that fails to load holds no test that could fail: it counts by itself.
  const broken = result.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  failed += result.numFailedTests + broken;
  if (!green && result.numFailedTests + broken === 0) failed++;
} catch {
  failed++;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
