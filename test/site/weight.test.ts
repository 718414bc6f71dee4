import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBriefing } from "../../scripts/make-briefing.ts";
import { stages } from "../../scripts/stages.ts";
import { writePages } from "../../src/site/render.ts";
import { makePages, type Pages } from "../../src/site/views/views.ts";
import { ROOT } from "../support.ts";

/** What fits into the first answer of a server: ten packets. */
const MOST = 14 * 1024;

const out = mkdtempSync(join(tmpdir(), "synoptic-weight-"));
afterAll(() => rmSync(out, { recursive: true }));

describe("the pages of the shipped briefing", () => {
  let pages: Pages;
  const weight = new Map<string, number>();
  beforeAll(async () => {
    const { briefing } = await makeBriefing(join(ROOT, "corpus"), {}, stages({ quiet: true }));
    pages = makePages(briefing);
    for (const { url, content } of await writePages(briefing, pages, join(out, "site")))
      weight.set(url.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html"), gzipSync(content).length);
  });

  it("are all weighed", () => {
    const paths = Object.values(pages).flatMap((list) => list.map(({ path }) => path));
    expect(paths.filter((path) => !weight.has(path))).toEqual([]);
    expect(Object.values(pages).filter((list) => list.length === 0)).toEqual([]);
  });

  it("weigh 14 KB at most, of every kind", () => {
    const heaviest = Object.entries(pages).map(([kind, list]) => ({
      kind,
      bytes: Math.max(...list.map(({ path }) => weight.get(path) ?? 0)),
    }));
    expect(heaviest.filter(({ bytes }) => bytes > MOST)).toEqual([]);
  });
});
