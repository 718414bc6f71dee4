import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Briefing } from "../brief/briefing.ts";
import type { Problem } from "../text/problem.ts";
import { checkLinks, type SiteFile } from "./check-links.ts";
import { writeChecksums } from "./data/write-checksums.ts";
import { writeData } from "./data/write-data.ts";
import { templatesFolder } from "./plugin.ts";
import { writeRawFiles } from "./raw-files.ts";
import { writePages } from "./render.ts";
import { searchRecords } from "./search-records.ts";
import { shrinkCss, shrinkJs } from "./shrink.ts";
import { makePages } from "./views/views.ts";
import { writeSearch } from "./write-search.ts";

export interface SiteOptions {
  /** Empty folder to write into, absolute. */
  readonly out: string;
  /** Raw bytes of the corpus files by their path, for the downloads. */
  readonly raw: ReadonlyMap<string, Uint8Array>;
  readonly progress?: (stage: string, milliseconds: number) => void;
}

export interface BuiltSite {
  readonly pages: number;
  /** Things that the search finds. */
  readonly records: number;
  /** Dead links, as errors; the caller must not publish a site that has any. */
  readonly problems: readonly Problem[];
}

/** Writes the whole site: pages by Eleventy, search by Pagefind, data, raw files; then follows every link of it. */
export async function buildSite(briefing: Briefing, options: SiteOptions): Promise<BuiltSite> {
  const { out, raw } = options;
  const timed = timer(options.progress);
  const pages = makePages(briefing);
  const written = await timed("pages", () => writePages(briefing, pages, out));
  await timed("files", async () => {
    await writeAssets(out);
    await writeData(out, briefing, raw);
    await writeRawFiles(out, raw);
  });
  const records = await timed("search", () => writeSearch(out, searchRecords(briefing, pages), mainLanguage(briefing)));
  await timed("digests", () => writeChecksums(out));
  const problems = await timed("links", async () => checkLinks(await siteFiles(out)));
  return { pages: written.length, records, problems };
}

function timer(progress: SiteOptions["progress"]) {
  return async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    progress?.(stage, performance.now() - start);
    return result;
  };
}

/** The language most sources are in, as the search engine names it: one index for all, so that one search finds all. */
function mainLanguage(briefing: Briefing): string {
  const counts = new Map<string, number>();
  for (const { language } of briefing.sources) {
    const code = language.value.split("-")[0] as string;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first && /^[a-z]{2}$/.test(first[0]) ? first[0] : "en";
}

async function writeAssets(out: string): Promise<void> {
  const from = join(templatesFolder(), "assets");
  await cp(from, join(out, "assets"), { recursive: true });
  for (const name of (await readdir(from)).sort()) {
    const shrink = name.endsWith(".css") ? shrinkCss : name.endsWith(".js") ? shrinkJs : null;
    if (shrink) await writeFile(join(out, "assets", name), shrink(await readFile(join(from, name), "utf8")));
  }
}

async function siteFiles(out: string): Promise<SiteFile[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: SiteFile[] = [];
  for (const path of paths.sort()) {
    const isPage = path.endsWith(".html") && !path.startsWith(join(out, "raw"));
    files.push({
      path: path.slice(out.length).replaceAll("\\", "/").replace(/^\//, ""),
      html: isPage ? await readFile(path, "utf8") : null,
    });
  }
  return files;
}
