import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PagefindIndex } from "pagefind";
import { packSearch } from "./pack-search.ts";
import type { SearchRecord } from "./search-records.ts";
import { settleSearch } from "./settle-search.ts";

/** Parts of Pagefind's bundle that only its own user interfaces need; we bring ours. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/** Records on their way to Pagefind's process at one time: it takes them in order, so the index is the same each time. */
const AT_ONCE = 200;

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function add(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: `/${record.url}`,
    content: record.content,
    language,
    meta: { ...record.meta },
    filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])),
  });
  if (errors.length > 0) throw new Error(`search index, ${record.url}: ${errors.join("; ")}`);
}

/** Indexes the records with Pagefind, all as one language, and writes its bundle to `out/pagefind`. */
export async function writeSearch(out: string, records: Iterable<SearchRecord>, language: string): Promise<number> {
  const { createIndex, close } = await import("pagefind");
  try {
    const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
    if (!index) throw new Error(`search index: ${errors.join("; ")}`);
    let count = 0;
    for (const batch of batches(records, AT_ONCE)) {
      count += batch.length;
      await Promise.all(batch.map((record) => add(index, record, language)));
    }
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`search index: ${failures.join("; ")}`);
    const settled = settleSearch(files).filter(({ path }) => !UNUSED.test(path));
    for (const file of [...settled, ...packSearch(settled)]) {
      const path = join(out, "pagefind", file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.content);
    }
    return count;
  } finally {
    await close();
  }
}
