import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { unzip } from "fflate";

/** A copy of a site, wherever it lies: its files by path, with forward slashes, from the site's own root. */
export interface SiteCopy {
  readonly paths: readonly string[];
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
}

/** The thing named is no copy that can be opened; the message is one line for the user. */
export class CopyError extends Error {}

/** A ZIP that claims to hold more than this is not unpacked: nothing we publish comes near it. */
const LARGEST = 8 * 2 ** 30;

/** Opens a folder, or a ZIP file of one. Throws CopyError. */
export async function openCopy(path: string): Promise<SiteCopy> {
  const found = await lstat(path).catch(() => null);
  if (found === null) throw new CopyError(`there is no ${path}: name the folder or the ZIP file of a site`);
  return found.isDirectory() ? openFolder(path) : openZip(path, await readFile(path));
}

async function openFolder(folder: string): Promise<SiteCopy> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, "x").length - 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  const known = new Set(paths);
  return { paths, read: async (path) => (known.has(path) ? readFile(join(folder, path)) : null) };
}

async function openZip(path: string, bytes: Uint8Array): Promise<SiteCopy> {
  let total = 0;
  const unpacked = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
      total += originalSize;
      return total <= LARGEST && !name.endsWith("/");
    };
    unzip(bytes, { filter }, (error, files) => (error ? reject(new CopyError(notZip(path))) : resolve(files)));
  });
  if (total > LARGEST)
    throw new CopyError(`${path} unpacks to more than ${LARGEST / 2 ** 30} GB: it is no copy of a site`);
  const top = topFolder(Object.keys(unpacked));
  const files = new Map(Object.entries(unpacked).map(([name, content]) => [name.slice(top.length), content]));
  return { paths: [...files.keys()].sort(), read: async (name) => files.get(name) ?? null };
}

const notZip = (path: string): string => `${path} is neither a folder nor a ZIP file that can be unpacked`;

/** "site/" where all files lie in one folder, as a ZIP made of a folder has it; otherwise nothing. */
function topFolder(names: readonly string[]): string {
  const top = names[0]?.split("/")[0] ?? "";
  return top !== "" && names.every((name) => name.startsWith(`${top}/`)) ? `${top}/` : "";
}
