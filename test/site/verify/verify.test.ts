import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { makeBriefing } from "../../../scripts/make-briefing.ts";
import { stages } from "../../../scripts/stages.ts";
import type { Briefing } from "../../../src/brief/briefing.ts";
import { buildSite } from "../../../src/site/build-site.ts";
import { formatChecksums } from "../../../src/site/data/checksums.ts";
import { sha256 } from "../../../src/site/data/digests.ts";
import { openCopy, type SiteCopy } from "../../../src/site/verify/copy.ts";
import { verify } from "../../../src/site/verify/verify.ts";
import { temporaryFolder } from "../../support.ts";

const folder = temporaryFolder();
const site = join(folder, "site");
const REPORTS = {
  "one.txt": `Ferry strike ends\n\nThe crews of the island ferry return to work on Monday. "We have what we asked for," said Ilse Brandt.\n\nShare this story\n`,
  "two.md": `---\ntitle: Crews go back\npublished: 2031-05-04\n---\nFerry crews will go back to work on Monday.\n`,
  "three.txt": "The strike of the ferry crews ends on Monday.\n",
  "three.yaml": "publisher: The Islander\n",
  "outline.yaml": "title: The end of the ferry strike\n",
};
let published: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const corpus = join(folder, "corpus");
  mkdirSync(corpus);
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(corpus, name), text);
  const { briefing, raw } = await makeBriefing(corpus, {}, stages({ quiet: true }));
  await buildSite(briefing, { out: site, raw });
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  published = new Map(paths.map((path) => [path.slice(site.length + 1), readFileSync(path)]));
});

const copyOf = (files: ReadonlyMap<string, Uint8Array>): SiteCopy => ({
  paths: [...files.keys()].sort(),
  read: async (path) => files.get(path) ?? null,
});

/** What is found in a copy with some files other than published; null takes one away. */
async function found(changes: Readonly<Record<string, Uint8Array | string | null>>): Promise<string[]> {
  const files = new Map(published);
  for (const [path, content] of Object.entries(changes))
    if (content === null) files.delete(path);
    else files.set(path, Buffer.from(content));
  const { problems } = await verify(copyOf(files));
  return problems.map(({ rule, file }) => `${rule} ${file}`);
}

/** As `found`, by a forger who makes the list of digests anew. */
async function foundInForgery(path: string, content: string): Promise<string[]> {
  const files = new Map(published).set(path, Buffer.from(content));
  files.delete("SHA256SUMS");
  const sums = formatChecksums(new Map([...files].map(([name, bytes]) => [name, sha256(bytes)])));
  return found({ [path]: content, SHA256SUMS: sums });
}

const text = (path: string): string => Buffer.from(published.get(path) as Uint8Array).toString();
const briefing = (): Briefing => JSON.parse(text("data/briefing.json"));

describe("verify", () => {
  it("finds nothing in a true copy, and says how much it looked at", async () => {
    const result = await verify(await openCopy(site));
    expect(result.problems).toEqual([]);
    expect(result).toMatchObject({ files: published.size, sources: 3 });
    expect(result.citations).toBeGreaterThan(10);
  });

  it("finds one other byte, in whatever file", async () => {
    for (const path of ["index.html", "assets/site.js", "data/claims.csv", "raw/one.txt", "sources/two/index.html"]) {
      const bytes = Buffer.from(published.get(path) as Uint8Array);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
      expect(await found({ [path]: bytes })).toContain(`verify/altered ${path}`);
    }
  });

  it("finds a file added and a file taken away", async () => {
    expect(await found({ "extra.html": "<p>More" })).toEqual(["verify/added extra.html"]);
    expect(await found({ "index.html": null })).toEqual(["verify/missing index.html"]);
    expect(await found({ SHA256SUMS: null })).toEqual(["verify/no-checksums SHA256SUMS"]);
  });

  it("finds a forged source, even with its digests made anew", async () => {
    expect(await foundInForgery("raw/one.txt", text("raw/one.txt").replace("Monday", "Friday"))).toEqual([
      "verify/raw-altered one.txt",
    ]);
  });

  it("finds a forged text of a source, even with its digests made anew", async () => {
    const forged = text("data/briefing.json").replaceAll("return to work on Monday", "return to work on Friday");
    expect(await foundInForgery("data/briefing.json", forged)).toContain("verify/reads-differently one.txt");
  });

  it("finds a citation that does not stand in its source", async () => {
    const { keyPoints, ...rest } = briefing();
    const forged = keyPoints.map((point) => ({
      ...point,
      citations: point.citations.map((citation) => ({ ...citation, exact: `${citation.exact}!` })),
    }));
    const problems = await foundInForgery("data/briefing.json", JSON.stringify({ ...rest, keyPoints: forged }));
    expect(problems.some((problem) => problem.startsWith("check/citations"))).toBe(true);
  });

  it("finds removed text that is passed off as kept", async () => {
    const { sources, ...rest } = briefing();
    const forged = sources.map((source) => ({
      ...source,
      blocks: source.blocks.map((block) => ({ ...block, rule: "other" })),
    }));
    expect(await foundInForgery("data/briefing.json", JSON.stringify({ ...rest, sources: forged }))).toEqual([
      "verify/reads-differently one.txt",
      "verify/reads-differently three.txt",
      "verify/reads-differently two.md",
    ]);
  });

  it("says so where there is no briefing, and where its data are no briefing", async () => {
    expect(await foundInForgery("data/briefing.json", "{")).toEqual(["verify/no-briefing data/briefing.json"]);
    expect((await foundInForgery("data/briefing.json", "{}")).length).toBeGreaterThan(0);
    expect(await foundInForgery("data/datapackage.json", "[]")).toEqual(["verify/no-package data/datapackage.json"]);
  });
});

describe("openCopy", () => {
  it("opens a ZIP file, with its folder or without", async () => {
    for (const top of ["", "my site/"]) {
      const zip = join(folder, `copy${top.length}.zip`);
      writeFileSync(
        zip,
        zipSync(Object.fromEntries([...published].map(([path, bytes]) => [top + path, bytes])), { level: 1 }),
      );
      const copy = await openCopy(zip);
      expect(copy.paths).toEqual([...published.keys()].sort());
      expect((await verify(copy)).problems).toEqual([]);
    }
  });

  it("says in one line what is no copy", async () => {
    await expect(openCopy(join(folder, "nothing"))).rejects.toThrow(
      /^there is no .*: name the folder or the ZIP file of a site$/,
    );
    await expect(openCopy(join(folder, "corpus/one.txt"))).rejects.toThrow(/neither a folder nor a ZIP file/);
  });
});
