import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ROOT, temporaryFolder } from "../support.ts";

const home = temporaryFolder();
const app = join(home, "app");

const run = (command: string, args: readonly string[], cwd: string) =>
  spawnSync(command, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });

/** The package as its users get it: packed, then installed from the tarball into an empty folder. */
beforeAll(() => {
  const packed = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", home], ROOT);
  const [{ filename }] = JSON.parse(packed.stdout);
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), '{"private":true,"type":"module"}');
  const installed = run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(home, filename)], app);
  if (installed.status !== 0) throw new Error(installed.stderr);
  cpSync(join(ROOT, "test/cases/three-clean-reports/corpus"), join(app, "reports"), { recursive: true });
}, 300_000);

describe("the installed package", () => {
  it("builds a folder of text files by its command", () => {
    const { status, stdout, stderr } = run(
      join(app, "node_modules/.bin/synoptic"),
      ["build", "reports", "--out", "site"],
      app,
    );
    expect(stderr).not.toContain("error");
    expect(status).toBe(0);
    expect(stdout).toContain("3 sources");
    for (const file of ["index.html", "sources/a/index.html", "data/briefing.json", "404.html"])
      expect(existsSync(join(app, "site", file)), file).toBe(true);
  });

  it("is a library that needs no Eleventy", () => {
    writeFileSync(
      join(app, "use.mjs"),
      `import { analyse, brief, check, collate, readSource } from "synoptic";
       const { sources } = await readSource({ file: "a.txt", bytes: Buffer.from('"Yes," said Mara Lind.') });
       const briefing = brief(collate(sources.map((source) => analyse(source))), { digest: "0" });
       console.log(JSON.stringify([briefing.sources.length, check(briefing), briefing.utterances.length]));`,
    );
    const { stdout, stderr } = run(process.execPath, ["use.mjs"], app);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([1, [], 1]);
  });

  it("ships its types", () => expect(existsSync(join(app, "node_modules/synoptic/dist/src/index.d.ts"))).toBe(true));
});
