import { defineConfig } from "vitest/config";

export default defineConfig({
  // By itself Vitest leaves one core free, which on a machine of two means that all files run one after the other.
  test: { maxWorkers: 2, include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
