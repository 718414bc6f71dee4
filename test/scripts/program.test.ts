import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { synoptic, temporaryFolder } from "../support.ts";

const folder = temporaryFolder();

describe("synoptic", () => {
  it.each([["--help"], ["build --help"], ["serve --help"], ["draft --help"], ["check --help"], ["analyse --help"]])(
    "%s shows examples and exits 0",
    (words) => {
      const { status, stdout } = synoptic(words.split(" "));
      expect(status).toBe(0);
      expect(stdout).toMatch(/Examples:\n {2}\$ /);
    },
  );

  it.each([
    ["an unknown command", ["bild"], "unknown command"],
    ["an unknown option", ["build", "--ouput", "x"], "unknown option"],
    ["a missing value", ["build", "--out"], "argument missing"],
    ["a port that is none", ["serve", "--port", "eighty"], "--port eighty"],
    ["a day that is none", ["build", "--reference-date", "2024-13-45"], "YYYY-MM-DD"],
    ["two corpus folders", ["build", "a", "--corpus", "b"], "name one"],
    ["a number of threads that is none", ["analyse", "--workers", "0"], "--workers 0"],
    ["too many words", ["check", "a", "b"], "too many arguments"],
  ])("calls %s wrong usage: exit code 2, what is wrong, no stack trace", (_, words, says) => {
    const { status, stdout, stderr } = synoptic(words);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });

  it("refuses an output folder inside the corpus, and the other way round", () => {
    const corpus = join(folder, "nested");
    mkdirSync(corpus, { recursive: true });
    expect(synoptic(["build", corpus, "--out", join(corpus, "site")]).status).toBe(2);
    expect(synoptic(["build", corpus, "--out", folder]).status).toBe(2);
  });

  it("calls a corpus folder that is not there a problem of the input: exit code 1, one line", () => {
    const { status, stderr } = synoptic(["build", join(folder, "nowhere"), "--out", join(folder, "out")]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: .*nowhere.*\n$/);
    expect(stderr).not.toContain("bug");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("analyse gives the same lines in the same order whatever the number of threads", () => {
    const input = Array.from({ length: 25 }, (_, i) =>
      JSON.stringify({ file: `${i}.txt`, text: `Boat ${i} came in, Jonas Vik said.` }),
    ).join("\n");
    const one = synoptic(["analyse"], { input });
    expect(one.stdout.trim().split("\n")).toHaveLength(25);
    expect(synoptic(["analyse", "--workers", "2"], { input }).stdout).toBe(one.stdout);
  });

  it("check prints each problem with its place and exits 1 when one is an error", () => {
    const corpus = join(folder, "typo");
    mkdirSync(corpus, { recursive: true });
    writeFileSync(join(corpus, "a.txt"), "The lake is clean, the council said.\n");
    writeFileSync(join(corpus, "outline.yaml"), "title: The lake\nquestoin: Is it clean?\n");
    const { status, stdout, stderr } = synoptic(["check", corpus]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^outline\.yaml:2:1 error /m);
    expect(stderr).toMatch(/^error: 1 error/m);
  });
});
