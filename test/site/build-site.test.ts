import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltSite, buildSite } from "../../src/site/build-site.ts";
import { parseChecksums } from "../../src/site/data/checksums.ts";
import { fixture, fixtureRaw } from "./fixture.ts";

let folder: string;
let built: BuiltSite;
const stages: string[] = [];

/** Digest of every file below a folder, by its path. */
async function digests(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.sort().map(async (file) => [
      file.slice(root.length),
      createHash("sha256")
        .update(await readFile(file))
        .digest("hex"),
    ]),
  );
  return Object.fromEntries(pairs);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "synoptic-site-"));
  built = await buildSite(fixture, {
    out: join(folder, "one"),
    raw: fixtureRaw,
    progress: (stage) => stages.push(stage),
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("buildSite", () => {
  it("counts what it made and tells its stages", () => {
    expect(built.pages).toBe(30);
    expect(built.records).toBeGreaterThan(20);
    expect(stages).toEqual(["pages", "files", "search", "digests", "links"]);
  });

  it("leaves no dead link", () => {
    expect(built.problems).toEqual([]);
  });

  it("publishes the briefing as it is", async () => {
    expect(JSON.parse(await readFile(join(folder, "one/data/briefing.json"), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(fixture)),
    );
  });

  it("keeps the raw files byte for byte", async () => {
    const bytes = await readFile(join(folder, "one/raw/gazette.txt"));
    expect(bytes.equals(Buffer.from(fixtureRaw.get("gazette.txt") as Uint8Array))).toBe(true);
  });

  it("lists the digest of every file but of the list itself", async () => {
    const { "/SHA256SUMS": own, ...others } = await digests(join(folder, "one"));
    expect(own).toBeDefined();
    const listed = parseChecksums(await readFile(join(folder, "one/SHA256SUMS"), "utf8")) ?? new Map();
    expect(Object.fromEntries([...listed].map(([path, digest]) => [`/${path}`, digest]))).toEqual(others);
  });

  it("keeps what each reading page loads small", async () => {
    const weights = ["assets/site.css", "assets/site.js"].map(
      async (file) => gzipSync(await readFile(join(folder, "one", file))).length,
    );
    const [css = 0, js = 0] = await Promise.all(weights);
    expect(css).toBeLessThan(5600);
    expect(js).toBeLessThan(3000);
  });

  it("writes the same bytes again", async () => {
    await buildSite(fixture, { out: join(folder, "two"), raw: fixtureRaw });
    expect(await digests(join(folder, "two"))).toEqual(await digests(join(folder, "one")));
  });

  it("writes valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { "long-title": "off", "no-trailing-whitespace": "off", "no-inline-style": "error" },
    });
    const files = Object.keys(await digests(join(folder, "one"))).filter((file) => file.endsWith(".html"));
    const found: string[] = [];
    for (const file of files) {
      const report = await validator.validateString(await readFile(join(folder, "one", file), "utf8"));
      for (const { messages } of report.results)
        for (const { ruleId, message, line } of messages) found.push(`${file}:${line} ${ruleId} ${message}`);
    }
    expect(found).toEqual([]);
  });
});
