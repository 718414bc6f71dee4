import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PAGE } from "../urls.ts";
import { formatChecksums } from "./checksums.ts";
import { sha256 } from "./digests.ts";

/** Lists the digest of every file of the finished site, so that a copy can be told from an altered one. Comes last of all. */
export async function writeChecksums(out: string): Promise<void> {
  const digests = new Map<string, string>();
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    digests.set(path.slice(out.length + 1).replaceAll("\\", "/"), sha256(await readFile(path)));
  }
  await writeFile(join(out, PAGE.checksums), formatChecksums(digests));
}
