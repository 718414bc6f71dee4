import { lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Problem } from "../text/problem.ts";
import { decode } from "./decode.ts";
import { readSource } from "./read-source.ts";
import type { SourceFile } from "./reader.ts";
import { READERS, readerFor } from "./readers.ts";
import { cutRepeatedLines } from "./repeated-lines.ts";
import type { Source } from "./source.ts";
import { uniqueIds } from "./source-id.ts";

/** A corpus folder, read: its sources in path order, and the analyst's outline where there is one. */
export interface Corpus {
  readonly sources: readonly Source[];
  readonly outline: { readonly file: string; readonly text: string } | null;
  readonly problems: readonly Problem[];
  /** Bytes of every file that gave a source, and of the sidecars, by path; for downloads and the digest. */
  readonly raw: ReadonlyMap<string, Uint8Array>;
}

/** The call names no folder that can be read; the message is one line for the user. */
export class CorpusFolderError extends Error {}

/** No file of reports is larger; a web archive may be large. */
const LARGEST_FILE = 512 * 2 ** 20;

const OUTLINE = /^outline\.ya?ml$/;
const SIDECAR = /\.ya?ml$/;

/** Reads every source file below `folder`; the only place of `src` that walks the file system. Throws a CorpusFolderError where the folder itself cannot be read. */
export async function readCorpus(folder: string): Promise<Corpus> {
  await refuseOtherThanFolder(folder);
  const problems: Problem[] = [];
  const paths = await walk(folder, problems);
  return corpusOf(await readFiles(folder, paths, problems), problems);
}

/** The corpus that files make, by their paths in code unit order; what was wrong with the folder comes first among the problems. */
export async function corpusOf(files: ReadonlyMap<string, Uint8Array>, earlier: readonly Problem[]): Promise<Corpus> {
  const problems = [...earlier];
  const paths = [...files.keys()];
  const raw = new Map<string, Uint8Array>();
  const outlinePath = paths.find((path) => OUTLINE.test(path));
  const sidecars = sidecarsOf(paths);
  const sources: Source[] = [];
  for (const [path, bytes] of files) {
    if (OUTLINE.test(path) || SIDECAR.test(path)) continue;
    const result = await readSource(withSidecar(path, bytes, sidecars, files));
    for (const problem of result.problems) problems.push(onlyOneFile(problem));
    if (result.sources.length > 0) raw.set(path, bytes);
    for (const source of result.sources) sources.push(source);
  }
  for (const [owner, path] of sidecars) if (raw.has(owner)) raw.set(path, files.get(path) as Uint8Array);
  problems.push(...straySidecars(paths, sidecars));
  if (sources.length === 0) problems.push(noSources());
  const ids = uniqueIds(sources.map((source) => source.id));
  return {
    sources: cutRepeatedLines(sources.map((source, i) => renamed(source, ids[i] as string))),
    outline: outlinePath ? { file: outlinePath, text: textOf(outlinePath, files) } : null,
    problems,
    raw: new Map([...raw].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What makes one file unreadable is an error of that file, and no reason not to build the others: a warning of the corpus. */
const onlyOneFile = (found: Problem): Problem =>
  found.level === "error"
    ? { ...found, level: "warning", reason: `${found.reason}; the rest is built without it` }
    : found;

const renamed = (source: Source, id: string): Source =>
  source.id === id ? source : { ...source, id, lineage: source.lineage === source.id ? id : source.lineage };

async function refuseOtherThanFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => codeOf(error));
  if (found === "ENOENT" || found === "ENOTDIR")
    throw new CorpusFolderError(`there is no folder ${folder}: name the folder with your reports`);
  if (typeof found === "string") throw new CorpusFolderError(`the folder ${folder} cannot be read (${found})`);
  if (!found.isDirectory())
    throw new CorpusFolderError(`${folder} is a file, not a folder: name the folder with your reports`);
  await readdir(folder).catch((error: unknown) => {
    throw new CorpusFolderError(`the folder ${folder} cannot be read (${codeOf(error)})`);
  });
}

/** Paths of all files below the folder, with forward slashes, in code unit order whatever the file system says. */
async function walk(folder: string, problems: Problem[]): Promise<string[]> {
  const root = await realpath(folder);
  const paths: string[] = [];
  const unreadable = (path: string, error: unknown): void => {
    problems.push(problem(path, "corpus/unreadable", "warning", `cannot be read (${codeOf(error)}); it is skipped`));
  };
  const enter = async (relative: string): Promise<void> => {
    const names = (await readdir(join(folder, relative))).sort();
    for (const name of names) {
      if (name.startsWith(".")) continue;
      const path = relative === "" ? name : `${relative}/${name}`;
      const kind = await kindOf(join(folder, path), root);
      if (kind === "folder") await enter(path).catch((error) => unreadable(path, error));
      else if (kind === "file") paths.push(path);
      else problems.push(problem(path, kind.rule, "warning", kind.reason));
    }
  };
  await enter("");
  return paths.sort();
}

type Kind = "file" | "folder" | { readonly rule: string; readonly reason: string };

/** A link counts as what it leads to, if that lies in the folder and is a file: links to folders could run in circles. */
async function kindOf(path: string, root: string): Promise<Kind> {
  try {
    const entry = await lstat(path);
    if (entry.isDirectory()) return "folder";
    if (entry.isFile()) return "file";
    if (!entry.isSymbolicLink()) return { rule: "corpus/special-file", reason: "is no regular file; it is skipped" };
    const target = await realpath(path);
    if (!target.startsWith(root + sep))
      return { rule: "corpus/link-leaves", reason: "is a link that leads out of the folder; it is skipped" };
    return (await lstat(target)).isFile()
      ? "file"
      : { rule: "corpus/link-to-folder", reason: "is a link to a folder; it is skipped" };
  } catch (error) {
    return { rule: "corpus/unreadable", reason: `cannot be read (${codeOf(error)}); it is skipped` };
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? "unknown error";

async function readFiles(
  folder: string,
  paths: readonly string[],
  problems: Problem[],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    try {
      const { size } = await stat(join(folder, path));
      if (size > LARGEST_FILE) {
        problems.push(
          problem(
            path,
            "corpus/too-large",
            "warning",
            `has ${Math.ceil(size / 2 ** 20)} MB; more than ${LARGEST_FILE / 2 ** 20} MB are not read; it is skipped`,
          ),
        );
        continue;
      }
      files.set(path, await readFile(join(folder, path)));
    } catch (error) {
      problems.push(problem(path, "corpus/unreadable", "warning", `cannot be read (${codeOf(error)}); it is skipped`));
    }
  }
  return files;
}

/** Which source file each `NAME.yaml` stands beside: "a.yaml" beside "a.txt", or "a.txt.yaml". */
function sidecarsOf(paths: readonly string[]): Map<string, string> {
  const known = new Set(paths.filter((path) => readerFor(path, READERS) !== null));
  const sidecars = new Map<string, string>();
  for (const path of paths) {
    if (!SIDECAR.test(path) || OUTLINE.test(path)) continue;
    const stem = path.replace(SIDECAR, "");
    const owners = known.has(stem) ? [stem] : [...known].filter((owner) => owner.replace(/\.[^./]*$/, "") === stem);
    for (const owner of owners) sidecars.set(owner, path);
  }
  return sidecars;
}

function straySidecars(paths: readonly string[], sidecars: ReadonlyMap<string, string>): Problem[] {
  const used = new Set(sidecars.values());
  return paths
    .filter((path) => SIDECAR.test(path) && !OUTLINE.test(path) && !used.has(path))
    .map((path) => problem(path, "corpus/stray-sidecar", "note", "stands beside no source file; it is skipped"));
}

function withSidecar(
  path: string,
  bytes: Uint8Array,
  sidecars: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
): SourceFile {
  const sidecar = sidecars.get(path);
  if (sidecar === undefined) return { file: path, bytes };
  return { file: path, bytes, sidecar: { file: sidecar, text: textOf(sidecar, files) } };
}

const textOf = (path: string, files: ReadonlyMap<string, Uint8Array>): string =>
  decode(path, files.get(path) as Uint8Array).text;

const noSources = (): Problem =>
  problem(
    ".",
    "corpus/no-sources",
    "error",
    "no source was found: put .txt, .md or .html files into the corpus folder, or name another folder",
  );

const problem = (file: string, rule: string, level: Problem["level"], reason: string): Problem => ({
  rule,
  level,
  file,
  line: null,
  column: null,
  reason,
});
