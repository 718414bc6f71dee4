import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync } from "node:fs";
import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, synoptic, temporaryFolder } from "../support.ts";

const home = temporaryFolder();

describe("synoptic serve", () => {
  it("rebuilds when a source changes and tells open pages", async () => {
    const corpus = join(home, "reports");
    cpSync(join(ROOT, "test/cases/three-clean-reports/corpus"), corpus, { recursive: true });
    const command = ["dist/scripts/synoptic.js", "serve", corpus, "--out", join(home, "served"), "--port", "0"];
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    try {
      const url = await new Promise<string>((done) => {
        let said = "";
        child.stdout.on("data", (chunk) => {
          said += chunk;
          const serving = /Serving (http:\S+)/.exec(said);
          if (serving) done(serving[1] as string);
        });
      });
      const rebuilt = new Promise<void>((done) => {
        get(`${url}.synoptic/events`, (response) => {
          response.on("data", (chunk) => {
            if (String(chunk).includes("open"))
              appendFileSync(join(corpus, "a.txt"), "\nThe ferry is called the Sund Queen.\n");
            if (String(chunk).includes("rebuilt")) {
              response.destroy();
              done();
            }
          });
        });
      });
      await rebuilt;
      expect(await (await fetch(`${url}sources/a/index.html`)).text()).toContain("Sund Queen");
    } finally {
      child.kill();
    }
  });

  it("ends with one line and exit code 2 when its port is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const corpus = join(ROOT, "test/cases/three-clean-reports/corpus");
    const command = ["serve", corpus, "--out", join(home, "taken"), "--port", String(port)];
    const { status, stderr } = synoptic(command);
    taken.close();
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: port \d+ is in use/);
  });
});
