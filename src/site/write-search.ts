import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SearchRecord } from "./search-records.ts";
import { settleSearch } from "./settle-search.ts";

/** Parts of Pagefind's bundle that only its own user interfaces need; we bring ours. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** Indexes the records with Pagefind, all as one language, and writes its bundle to `out/pagefind`. */
export async function writeSearch(out: string, records: Iterable<SearchRecord>, language: string): Promise<number> {
  const { createIndex, close } = await import("pagefind");
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
    if (!index) throw new Error(`search index: ${errors.join("; ")}`);
    let count = 0;
    for (const record of records) {
      const added = await index.addCustomRecord({
        url: `/${record.url}`,
        content: record.content,
        language,
        meta: { ...record.meta },
        filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])),
      });
      if (added.errors.length > 0) throw new Error(`search index, ${record.url}: ${added.errors.join("; ")}`);
      count++;
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`search index: ${failures.join("; ")}`);
    for (const file of settleSearch(files).filter(({ path }) => !UNUSED.test(path))) {
      const path = join(out, "pagefind", file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.content);
    }
    return count;
  } finally {
    await close();
  }
}
