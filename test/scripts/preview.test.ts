import { mkdirSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort, type Preview, preview } from "../../scripts/preview.ts";
import { temporaryFolder } from "../support.ts";

const home = temporaryFolder();
const folder = join(home, "site");
let site: Preview;

beforeAll(async () => {
  mkdirSync(join(folder, "a"), { recursive: true });
  writeFileSync(join(home, "secret.html"), "secret");
  writeFileSync(join(folder, "index.html"), "<html><body>home</body></html>");
  writeFileSync(join(folder, "a", "index.html"), "<html><body>a</body></html>");
  writeFileSync(join(folder, "404.html"), "<html><body>lost</body></html>");
  writeFileSync(join(folder, "site.css"), "body{}");
  site = await preview(folder, 0);
});
afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
});

/** Sent as it stands: `fetch` would tidy the path up. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(site.url);
    get({ hostname, port, path, headers }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, body }));
    }).on("error", fail);
  });

describe("preview(folder, port)", () => {
  it("listens on the loopback address only", () =>
    expect(site.server.address()).toMatchObject({ address: "127.0.0.1" }));

  it("serves pages with the reload script added, and other files as they are", async () => {
    for (const [path, words] of [
      ["/", "home"],
      ["/index.html", "home"],
      ["/a/", "a"],
      ["/a/index.html?q=x", "a"],
    ] as const) {
      const { status, body } = await ask(path);
      expect(status).toBe(200);
      expect(body).toContain(words);
      expect(body).toContain("/.synoptic/reload.js");
    }
    expect((await ask("/site.css")).body).toBe("body{}");
  });

  it.each([
    "/../secret.html",
    "/..%2fsecret.html",
    "/%2e%2e/secret.html",
    "/a/../../secret.html",
    "/..%5csecret.html",
    "/%00.html",
    "/%ff.html",
  ])("never leaves its folder: %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  it("answers only to its own names, so that no other site can read it through a name of its own", async () => {
    expect((await ask("/", { Host: "evil.example" })).status).toBe(403);
    expect((await ask("/", { Host: "localhost:1" })).status).toBe(200);
  });

  it("tells open pages of a new site", async () => {
    const heard = new Promise<string>((done) => {
      get(`${site.url}.synoptic/events`, (response) => {
        response.on("data", (chunk) => {
          if (String(chunk).includes("rebuilt")) {
            response.destroy();
            done(String(chunk));
          } else site.rebuilt();
        });
      });
    });
    expect(await heard).toContain("event: rebuilt");
  });
});

describe("freePort(port)", () => {
  it("refuses a port that somebody listens on, in one line that says what to do", async () => {
    await expect(freePort(Number(new URL(site.url).port))).rejects.toThrow(/^port \d+ is in use.*--port/);
  });

  it("takes one that is free", async () => expect(freePort(0)).resolves.toBe(0));
});
