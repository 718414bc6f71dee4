import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Folder of this package, where `templates/` lies: found upwards from this module, because it runs both as
 * `src/site/x.ts` (tests) and as `dist/src/site/x.js` (built, installed), whatever the working directory is.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "templates", "_includes"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the package's templates folder is missing");
    folder = above;
  }
  return folder;
}
