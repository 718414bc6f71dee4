import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildBeside, guardOutput } from "../../scripts/swap.ts";
import { temporaryFolder } from "../support.ts";

const folder = temporaryFolder();
let count = 0;

/** An output folder that an earlier build made. */
function builtBefore(): { home: string; out: string } {
  const home = join(folder, String(count++));
  const out = join(home, "site");
  mkdirSync(join(out, "data"), { recursive: true });
  writeFileSync(join(out, "data", "briefing.json"), "{}");
  writeFileSync(join(out, "index.html"), "old");
  return { home, out };
}

const page = (out: string): string => readFileSync(join(out, "index.html"), "utf8");

describe("buildBeside(out, build)", () => {
  it("puts the new site in the place of the old one and leaves nothing else behind", async () => {
    const { home, out } = builtBefore();
    await buildBeside(out, async (fresh) => writeFileSync(join(fresh, "index.html"), "new"));
    expect(page(out)).toBe("new");
    expect(existsSync(join(out, "data"))).toBe(false);
    expect(readdirSync(home)).toEqual(["site"]);
  });

  it("leaves the old site whole when the build fails", async () => {
    const { home, out } = builtBefore();
    const failing = buildBeside(out, async (fresh) => {
      writeFileSync(join(fresh, "index.html"), "half");
      throw new Error("disk full");
    });
    await expect(failing).rejects.toThrow("disk full");
    expect(page(out)).toBe("old");
    expect(readdirSync(home)).toEqual(["site"]);
  });

  it("mends what a build that died between its two renames left", async () => {
    const { out } = builtBefore();
    renameSync(out, join(out, "..", ".site.old-abc"));
    await expect(buildBeside(out, () => Promise.reject(new Error("again")))).rejects.toThrow("again");
    expect(page(out)).toBe("old");
  });
});

describe("guardOutput(out)", () => {
  it("takes an earlier build, an empty folder and one that is not there", async () => {
    const { home, out } = builtBefore();
    mkdirSync(join(home, "empty"));
    await expect(guardOutput(out)).resolves.toBeUndefined();
    await expect(guardOutput(join(home, "empty"))).resolves.toBeUndefined();
    await expect(guardOutput(join(home, "none"))).resolves.toBeUndefined();
  });

  it("refuses other people's files, and a file", async () => {
    const { home } = builtBefore();
    mkdirSync(join(home, "photos"));
    writeFileSync(join(home, "photos", "me.jpg"), "");
    await expect(guardOutput(join(home, "photos"))).rejects.toThrow("choose an empty folder");
    await expect(guardOutput(join(home, "photos", "me.jpg"))).rejects.toThrow("is not a folder");
  });
});
