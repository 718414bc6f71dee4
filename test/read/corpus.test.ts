import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CorpusFolderError, readCorpus } from "../../src/read/corpus.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "synoptic-corpus-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function lay(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe("readCorpus", () => {
  it("reads files in path order, folders included, and skips hidden ones", async () => {
    await lay({ "b.txt": "B.", "a/z.md": "Z.", "B.txt": "Big.", ".hidden.txt": "H.", ".git/x.txt": "X." });
    const { sources, problems, raw } = await readCorpus(folder);
    expect(sources.map((source) => source.file)).toEqual(["B.txt", "a/z.md", "b.txt"]);
    expect([...raw.keys()]).toEqual(["B.txt", "a/z.md", "b.txt"]);
    expect(problems).toEqual([]);
  });

  it("gives every source an id of its own", async () => {
    await lay({ "x/a.txt": "One.", "y/a.txt": "Two.", "y/A.md": "Three." });
    expect((await readCorpus(folder)).sources.map((source) => source.id)).toEqual(["a", "a-2", "a-3"]);
  });

  it("attaches sidecars and takes the outline apart", async () => {
    await lay({
      "a.txt": "One.",
      "a.yaml": "publisher: Example News",
      "outline.yaml": "title: T",
      "stray.yaml": "x: y",
    });
    const { sources, outline, problems, raw } = await readCorpus(folder);
    expect(sources[0]?.publisher?.value).toBe("Example News");
    expect(outline).toEqual({ file: "outline.yaml", text: "title: T" });
    expect([...raw.keys()]).toEqual(["a.txt", "a.yaml"]);
    expect(problems.map((problem) => [problem.file, problem.rule])).toEqual([["stray.yaml", "corpus/stray-sidecar"]]);
  });

  it("says what it skips and goes on", async () => {
    await lay({ "a.txt": "One.", "b.xyz": "?", "c.txt": "" });
    await symlink(tmpdir(), join(folder, "out"));
    await symlink(join(folder, "gone.txt"), join(folder, "dead.txt"));
    const { sources, problems } = await readCorpus(folder);
    expect(sources).toHaveLength(1);
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(
      new Set(["corpus/link-leaves", "corpus/unreadable", "read/unknown-ending", "read/empty"]),
    );
  });

  it("says what to do when there is no source", async () => {
    expect((await readCorpus(folder)).problems).toMatchObject([
      { rule: "corpus/no-sources", level: "error", file: "." },
    ]);
  });

  it("says in one line that there is no such folder, or that it is a file", async () => {
    await lay({ "a.txt": "One." });
    const refused = (path: string): Promise<unknown> => readCorpus(path).catch((error: unknown) => error);
    for (const [path, reason] of [
      [join(folder, "gone"), "there is no folder"],
      [join(folder, "a.txt"), "is a file, not a folder"],
      [join(folder, "a.txt", "b"), "there is no folder"],
    ] as const) {
      const error = await refused(path);
      expect(error).toBeInstanceOf(CorpusFolderError);
      expect((error as Error).message).toContain(reason);
      expect((error as Error).message).not.toContain("\n");
    }
  });
});
