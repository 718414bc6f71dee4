import { mkdirSync, writeFileSync } from "node:fs";

const FOLDER = "node_modules/.cache/synoptic-bench";

/** Keeps the figures of a benchmark as JSON, to lay two versions side by side, and says where. */
export function save(name: string, figures: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${name}.json`;
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`saved as ${file}\n`);
}
