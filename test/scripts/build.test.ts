import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fingerprints, ROOT, synoptic, temporaryFolder } from "../support.ts";

const folder = temporaryFolder();
const corpus = join(folder, "reports");
cpSync(join(ROOT, "test/cases/three-clean-reports/corpus"), corpus, { recursive: true });

const build = (out: string, env: NodeJS.ProcessEnv = {}) =>
  synoptic(["build", corpus, "--out", join(folder, out)], { env, cwd: folder });

describe("synoptic build", () => {
  it("makes the same bytes twice, whatever the time zone, the language and the working folder", () => {
    expect(build("one", { TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" })).toMatchObject({ status: 0 });
    expect(
      synoptic(["build", "--corpus", corpus, "--out", join(folder, "two")], { env: { TZ: "America/Lima" } }).status,
    ).toBe(0);
    const first = fingerprints(join(folder, "one"));
    expect(Object.keys(first).length).toBeGreaterThan(10);
    expect(fingerprints(join(folder, "two"))).toEqual(first);
  });

  it("says where the site is, what it holds and how long each stage took", () => {
    const { stdout } = build("said");
    expect(stdout).toMatch(
      /3 sources, \d+ sentences, \d+ utterances, \d+ claims, \d+ measures, \d+ discrepanc(?:y|ies), \d+ pages/,
    );
    expect(stdout).toMatch(/read \d+ ms · analyse \d+ ms · collate \d+ ms/);
    expect(stdout).toContain(join("said", "index.html"));
  });

  it("publishes the briefing as data, without a path of this machine", () => {
    build("data");
    const json = readFileSync(join(folder, "data", "data", "briefing.json"), "utf8");
    expect(JSON.parse(json)).toMatchObject({
      schemaVersion: 1,
      sources: [{ file: "a.txt" }, { file: "b.txt" }, { file: "c.txt" }],
    });
    expect(json).not.toContain(folder);
  });

  it("keeps the earlier site when the outline is wrong, and says where", () => {
    build("kept");
    const before = fingerprints(join(folder, "kept"));
    const broken = join(folder, "broken");
    cpSync(corpus, broken, { recursive: true });
    writeFileSync(join(broken, "outline.yaml"), "title: Harbour\nquestoin: what?\n");
    const { status, stderr } = synoptic(["build", broken, "--out", join(folder, "kept")]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^outline\.yaml:2:1 error /m);
    expect(fingerprints(join(folder, "kept"))).toEqual(before);
  });
});
