import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder: the nearest one above this file with a package.json, wherever the compiled file lies. */
export function packageRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  try {
    readFileSync(join(from, "package.json"));
    return from;
  } catch {
    return packageRoot(dirname(from));
  }
}

/** The generator's version, as its package.json has it. */
export const version: string = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;
