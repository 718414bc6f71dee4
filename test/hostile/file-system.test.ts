import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeBriefing } from "../../scripts/make-briefing.ts";
import { stages } from "../../scripts/stages.ts";
import type { Briefing } from "../../src/brief/briefing.ts";
import { buildSite } from "../../src/site/build-site.ts";
import { temporaryFolder } from "../support.ts";

/** Names that some file system, host, shell or program trips over. */
const NAMES = [
  `${"long".repeat(62)}abc.txt`,
  "Case.txt",
  "case.txt",
  "CASE.txt",
  "caf\u00e9.txt",
  "cafe\u0301.txt",
  "con.txt",
  "NUL.txt",
  "two\nlines.txt",
  "tab\there.txt",
  "back\\slash.txt",
  "a..%2f..%2fescape.txt",
  "-rf.txt",
  "$(touch x).txt",
  "`id`.txt",
  "a b  c.txt",
  "trailing .txt",
  "ünï.txt",
  "日本.txt",
  "#1 100%.txt",
  "q?x=1&y=2.txt",
  "index.txt",
  "outline.txt",
];
const DEPTH = 1000;

const folder = temporaryFolder();
const corpus = join(folder, "corpus");
const site = join(folder, "site");
let briefing: Briefing;
let paths: string[];

const report = (i: number): string =>
  `The ferry council of port ${i} met on 4 May 2031. “We agree on berth ${i},” said Ada Lindqvist.\n`;

beforeAll(async () => {
  mkdirSync(corpus);
  for (const [i, name] of NAMES.entries()) writeFileSync(join(corpus, name), report(i));
  // Deeper than any path a program may name at once: made step by step, as an archive would be unpacked.
  execFileSync(
    "sh",
    ["-c", `for i in $(seq ${DEPTH}); do mkdir d && cd -P d; done; printf '%s' "$1" > deep.txt`, "sh", report(99)],
    { cwd: corpus },
  );
  execFileSync("mkfifo", [join(corpus, "pipe.txt")]);
  symlinkSync("/etc/hostname", join(corpus, "link-out.txt"));
  symlinkSync(corpus, join(corpus, "circle"));
  symlinkSync(join(corpus, "nowhere"), join(corpus, "broken.txt"));
  const made = await makeBriefing(corpus, {}, stages({ quiet: true }));
  briefing = made.briefing;
  mkdirSync(site);
  expect((await buildSite(briefing, { out: site, raw: made.raw })).problems).toEqual([]);
  paths = readdirSync(site, { recursive: true, encoding: "utf8" });
}, 120_000);

const problemsOf = (file: string): string[] =>
  briefing.problems.filter((one) => one.file === file).map(({ rule }) => rule);

describe("a corpus folder with hostile names", () => {
  it("is read whole: every name gives a source, each with an id of its own", () => {
    const files = briefing.sources.map(({ file }) => file);
    expect(NAMES.filter((name) => !files.includes(name) && problemsOf(name).length === 0)).toEqual([]);
    expect(files.filter((file) => file.endsWith("/deep.txt"))).toHaveLength(1);
    expect(new Set(briefing.sources.map(({ id }) => id)).size).toBe(briefing.sources.length);
  });

  it("passes over links that lead out, in circles or nowhere, and over what is no file; each is named", () => {
    expect(problemsOf("link-out.txt")).toEqual(["corpus/link-leaves"]);
    expect(problemsOf("circle")).not.toEqual([]);
    expect(problemsOf("broken.txt")).toEqual(["corpus/unreadable"]);
    expect(problemsOf("pipe.txt")).toEqual(["corpus/special-file"]);
  });

  it("writes paths that every file system and host takes, and no two that differ in case alone", () => {
    const odd = paths.filter(
      (path) => !/^[A-Za-z0-9._/-]+$/.test(path) || path.split("/").some((name) => name.length > 100),
    );
    expect(odd).toEqual([]);
    const lower = paths.map((path) => path.toLowerCase());
    expect(lower.filter((path, i) => lower.indexOf(path) !== i)).toEqual([]);
    expect(paths.filter((path) => path.split("/").includes(".."))).toEqual([]);
  });

  it("keeps no path of this machine", () => {
    expect(JSON.stringify(briefing)).not.toContain(folder);
  });
});
