import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { draft } from "../../scripts/draft.ts";
import { ROOT, temporaryFolder } from "../support.ts";

const folder = temporaryFolder();
const CASE = join(ROOT, "test/cases/outline-new-source/corpus");

function corpus(name: string, files: readonly string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const file of files) copyFileSync(join(CASE, file), join(path, file));
  return path;
}

/** What `draft` prints. */
async function run(path: string, update = false): Promise<string> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    await draft({ corpus: path, update });
    return log.mock.calls.join("\n");
  } finally {
    log.mockRestore();
  }
}

describe("draft", () => {
  it("writes the outline and its schema, once", async () => {
    const path = corpus("first", ["a.txt", "b.txt"]);
    expect(await run(path)).toContain("outline.yaml");
    const text = readFileSync(join(path, "outline.yaml"), "utf8");
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/\.outline\.schema\.json\n/);
    expect(existsSync(join(path, ".outline.schema.json"))).toBe(true);
    expect(await run(path)).toContain("Nothing is new");
    expect(readFileSync(join(path, "outline.yaml"), "utf8")).toBe(text);
  });

  it("prints what a new source adds; with update it goes to the end of the file, and the rest stays to the letter", async () => {
    const path = corpus("second", ["a.txt", "b.txt", "c.txt", "outline.yaml"]);
    const before = readFileSync(join(path, "outline.yaml"), "utf8");
    expect(await run(path)).toContain("New with c:");
    expect(readFileSync(join(path, "outline.yaml"), "utf8")).toBe(before);
    await run(path, true);
    const after = readFileSync(join(path, "outline.yaml"), "utf8");
    expect(after.startsWith(before.replace("seen: [a, b]", "seen: [a, b, c]"))).toBe(true);
    expect(await run(path, true)).toContain("Nothing is new");
  });

  it("drafts nothing on an outline with errors", async () => {
    const path = corpus("third", ["a.txt"]);
    writeFileSync(join(path, "outline.yaml"), "titel: x\n");
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(run(path)).rejects.toThrow("nothing was drafted: 1 error");
    expect(error.mock.calls.join()).toContain("outline.yaml:1:1 error");
    error.mockRestore();
    expect(readdirSync(path).sort()).toEqual(["a.txt", "outline.yaml"]);
  });
});
