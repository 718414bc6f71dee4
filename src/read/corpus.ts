import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../text/problem.ts";
import { readSource } from "./read-source.ts";
import type { Source } from "./source.ts";

/** A corpus folder, read: its sources in path order, and the analyst's outline where there is one. */
export interface Corpus {
  readonly sources: readonly Source[];
  readonly outline: { readonly file: string; readonly text: string } | null;
  readonly problems: readonly Problem[];
}

/** Reads every source file below `folder`; the only place of `src` that walks the file system. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  const sources: Source[] = [];
  for (const name of names)
    sources.push(...(await readSource({ file: name, bytes: await readFile(join(folder, name)) })).sources);
  return { sources, outline: null, problems: [] };
}
