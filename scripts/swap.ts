import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "./usage-error.ts";

/** What tells a folder of ours from other people's: only such a one is ever replaced. */
const MARK = join("data", "briefing.json");

const hidden = (out: string, kind: "new" | "old"): string => join(dirname(out), `.${basename(out)}.${kind}-`);

const leftovers = async (out: string, kind: "new" | "old"): Promise<string[]> => {
  const prefix = basename(hidden(out, kind));
  return (await readdir(dirname(out)))
    .filter((name) => name.startsWith(prefix))
    .sort()
    .map((name) => join(dirname(out), name));
};

async function isFree(out: string): Promise<boolean> {
  try {
    return (await readdir(out)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
}

/** Refuses a folder that holds anything but an earlier build. */
export async function guardOutput(out: string): Promise<void> {
  let free: boolean;
  try {
    free = await isFree(out);
  } catch {
    throw new UsageError(`${out} is not a folder: choose another --out`);
  }
  if (!free && !existsSync(join(out, MARK)))
    throw new UsageError(`${out} holds files that no build of Synoptic made: choose an empty folder for --out`);
}

/**
 * Builds beside the output folder and swaps at the end, so that readers see the old site or the new one, never half of
 * one. A build that fails or is interrupted leaves the old one as it was; one that died between the two renames is
 * mended by the next build.
 */
export async function buildBeside<T>(out: string, build: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(out), { recursive: true });
  const [orphan] = await leftovers(out, "old");
  if (orphan && !existsSync(out)) await rename(orphan, out);
  const fresh = await mkdtemp(hidden(out, "new"));
  const abandon = (signal: NodeJS.Signals): void => {
    void rm(fresh, { recursive: true, force: true }).finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", abandon).once("SIGTERM", abandon);
  try {
    const result = await build(fresh);
    await swap(fresh, out);
    return result;
  } finally {
    process.off("SIGINT", abandon).off("SIGTERM", abandon);
    await rm(fresh, { recursive: true, force: true });
  }
}

async function swap(fresh: string, out: string): Promise<void> {
  if (!existsSync(out)) return rename(fresh, out);
  const old = await mkdtemp(hidden(out, "old"));
  await rename(out, old);
  try {
    await rename(fresh, out);
  } catch (error) {
    await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
