import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/site/build-site.ts";
import { fixture, fixtureRaw } from "../site/fixture.ts";
import { launch } from "./chromium.ts";
import { serve } from "./serve.ts";

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
let pages: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "synoptic-browser-"));
  await buildSite(fixture, { out: folder, raw: fixtureRaw });
  const files = await readdir(folder, { recursive: true });
  pages = onePerKind(files.filter((file) => file.endsWith(".html") && !file.startsWith("raw")).sort());
  server = await serve(folder);
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Of pages that one template makes, the first; but of sources the last as well, which is the hostile one. */
function onePerKind(paths: readonly string[]): string[] {
  const kindOf = (path: string) => path.replace(/^(measures|names|compare)\/[a-z/-]+\/index/, "$1/x/index");
  return paths.filter((path, i) => paths.findIndex((other) => kindOf(other) === kindOf(path)) === i);
}

/** Opens a page, collects what it complains about, and hands it to the test. */
async function visit(
  path: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(path.startsWith("file:") ? path : server.base + path);
    await use(page);
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
}

const SCRIPTS = [
  ["with scripts", {}],
  ["without scripts", { javaScriptEnabled: false }],
] as const;

describe("reading", () => {
  it.each(SCRIPTS)("leads from a key point to its marked sentence and back, %s", async (_, options) => {
    await visit(
      "index.html",
      async (page) => {
        await page.locator("#key-1 .cite").first().click();
        await page.waitForURL("**/sources/gazette/index.html#s2");
        expect(await page.locator(":target").textContent()).toContain("offered Eastport a night crossing");
        const look = await page
          .locator(":target")
          .evaluate(`getComputedStyle(document.querySelector(":target")).backgroundColor`);
        expect(look).not.toBe("rgba(0, 0, 0, 0)");
        await page.getByRole("link", { name: "Key point 1" }).first().click();
        await page.waitForURL("**/index.html#key-1");
        expect(await page.locator(":target").textContent()).toContain("proposed a crossing by night");
        await page.goBack();
        await page.goBack();
        expect(new URL(page.url()).pathname).toBe("/index.html");
      },
      options,
    );
  });

  it.each(SCRIPTS)("leads from the summary over a measure to a source's words, %s", async (_, options) => {
    await visit(
      "index.html",
      async (page) => {
        await page.getByRole("link", { name: "Withdraw the barges" }).first().click();
        await page.waitForURL("**/measures/measure-barges/index.html");
        expect(await page.locator("#in-hostile").textContent()).toContain("Not mentioned in this source.");
        await page.locator("#in-courier .cite").click();
        expect(await page.locator(":target").textContent()).toContain("withdraw its 20 barges");
      },
      options,
    );
  });

  it("goes from the summary to a sentence and back by keyboard alone", async () => {
    await visit("index.html", async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("Skip to the text");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("href")).toBe("sources/gazette/index.html#s2");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/sources/gazette/index.html#s2");
      expect(await page.locator(":focus").getAttribute("id")).toBe("s2");
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe("/index.html");
    });
  });

  it.each(SCRIPTS)("shows removed text when one opens it, %s", async (_, options) => {
    await visit(
      "sources/gazette/index.html",
      async (page) => {
        const removed = page.locator("details.removed").first();
        expect(await removed.locator(".raw").isVisible()).toBe(false);
        await removed.locator("summary").click();
        expect(await removed.locator(".raw").textContent()).toBe("HOME | NEWS | SPORT");
        expect(await removed.locator(".raw").isVisible()).toBe(true);
      },
      options,
    );
  });

  it("opens removed text that the address names", async () => {
    await visit("sources/gazette/index.html#b1", async (page) => {
      await page.locator("#b1 .raw").waitFor({ state: "visible" });
    });
  });

  it("offers to copy a passage without moving a word of it", async () => {
    await visit("sources/gazette/index.html", async (page) => {
      const last = page.locator("#said, #section-said").last();
      const before = [await page.locator("#s3").boundingBox(), await last.boundingBox()];
      await page.evaluate(`history.replaceState(null, "", "#s2"); dispatchEvent(new HashChangeEvent("hashchange"))`);
      await page.locator(".copy").waitFor();
      expect([await page.locator("#s3").boundingBox(), await last.boundingBox()]).toEqual(before);
      expect(await page.locator(".text p .copy").count()).toBe(0);
    });
  });

  it("shows the page of a lost address with its look and its links, however deep the address", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const body = await readFile(join(folder, "404.html"), "utf8");
    await page.route("**/lost/**", (route) => route.fulfill({ status: 404, contentType: "text/html", body }));
    for (const address of ["lost/a.html", "lost/a/b.html", "lost/a/b/c.html"]) {
      await page.goto(server.base + address);
      expect(await page.locator("h1").evaluate(`getComputedStyle(document.querySelector("h1")).fontFamily`)).toContain(
        "Palatino",
      );
      await page.getByRole("link", { name: "To the summary" }).click();
      await page.waitForURL(`${server.base}index.html`);
    }
    await context.close();
  });

  it("lays wordings out as a table, and as running text where there is no room for one", async () => {
    const path = "claims/wording/claim-barges/index.html";
    const display = `getComputedStyle(document.querySelector(".variants td")).display`;
    await visit(path, async (page) => expect(await page.evaluate(display)).toBe("table-cell"));
    await visit(path, async (page) => expect(await page.evaluate(display)).toBe("inline"), {
      viewport: { width: 360, height: 800 },
    });
  });

  it("hands out the raw file byte for byte", async () => {
    await visit("sources/gazette/index.html", async (page) => {
      const response = await page.request.get(`${server.base}raw/gazette.txt`);
      expect(Buffer.from(await response.body()).equals(Buffer.from(fixtureRaw.get("gazette.txt") as Uint8Array))).toBe(
        true,
      );
    });
  });

  it("reads from a disk, without a server", async () => {
    await visit(`file://${folder}/index.html`, async (page) => {
      await page.locator("#key-1 .cite").first().click();
      await page.waitForURL("**/sources/gazette/index.html#s2");
      expect(await page.locator("h1").evaluate(`getComputedStyle(document.querySelector("h1")).fontFamily`)).toContain(
        "Palatino",
      );
    });
  });
});

describe("search", () => {
  const found = (page: Page) => page.locator("#results > li");
  const settled = (page: Page, words: RegExp) => page.locator("#status", { hasText: words }).waitFor();

  it("finds words, marks them, and leads to the marked sentence", async () => {
    await visit("search/index.html", async (page) => {
      await page.getByLabel("Words, or a “phrase in quotation marks”").fill("inspection");
      await settled(page, /results? for “inspection”/);
      const hit = found(page).filter({ hasText: "sentence 5" });
      expect(await hit.locator("mark").textContent()).toBe("inspection");
      await hit.getByRole("link").click();
      await page.waitForURL("**/sources/courier/index.html?mark=inspection#s5");
      expect(await page.locator(":target").textContent()).toContain("A joint inspection will follow in May.");
    });
  });

  it("narrows by kind, source and speaker, and its address keeps the choice", async () => {
    await visit("search/index.html?q=night", async (page) => {
      await settled(page, /results for “night”/);
      const all = await found(page).count();
      await page.getByRole("checkbox", { name: "quotation" }).check();
      await settled(page, /^1 result for “night”/);
      expect(all).toBeGreaterThan(1);
      expect(await found(page).textContent()).toContain("Ada Lindqvist");
      expect(page.url()).toContain("kind=quotation");
      await page.getByRole("checkbox", { name: "measure" }).check();
      await settled(page, /^2 results for “night”/);
      await page.getByRole("checkbox", { name: "measure" }).uncheck();
      await settled(page, /^1 result for “night”/);
      await page.reload();
      await settled(page, /^1 result for “night”/);
      expect(await page.getByRole("checkbox", { name: "quotation" }).isChecked()).toBe(true);
    });
  });

  it("lists by facet alone", async () => {
    await visit("search/index.html?kind=measure", async (page) => {
      await settled(page, /^2 results/);
    });
  });

  it("says when there is nothing", async () => {
    await visit("search/index.html?q=zyxwvut", async (page) => {
      await settled(page, /^Nothing for “zyxwvut”/);
    });
  });

  it("shows what a hostile source holds as text", async () => {
    await visit("search/index.html?q=alert", async (page) => {
      await settled(page, /results? for “alert”/);
      expect(await page.locator("#results").textContent()).toContain("<script>alert");
      expect(await page.locator("#results script, #results img").count()).toBe(0);
    });
  });

  it("is reached from every page", async () => {
    await visit("timeline/index.html", async (page) => {
      await page.getByLabel("Search the briefing").fill("barges");
      await page.getByLabel("Search the briefing").press("Enter");
      await page.waitForURL("**/search/index.html?q=barges");
      await settled(page, /results? for “barges”/);
    });
  });

  it("works from a disk, without a server, the same way", async () => {
    await visit(`file://${folder}/search/index.html?q=inspection`, async (page) => {
      await settled(page, /results? for “inspection”/);
      expect(await page.getByRole("checkbox", { name: "sentence" }).count()).toBe(1);
      const hit = found(page).filter({ hasText: "sentence 5" });
      expect(await hit.locator("mark").textContent()).toBe("inspection");
      await hit.getByRole("link").click();
      await page.waitForURL("**/sources/courier/index.html?mark=inspection#s5");
      expect(await page.locator(":target").textContent()).toContain("A joint inspection will follow in May.");
    });
  });

  it("offers indexes instead of nothing, without scripts", async () => {
    await visit(
      "search/index.html",
      async (page) => {
        await page.getByRole("link", { name: "Index of words" }).click();
        await page.locator("li", { hasText: "barges" }).locator(".cite").first().click();
        expect(await page.locator(":target").textContent()).toContain("barges");
      },
      { javaScriptEnabled: false },
    );
  });
});

describe("every kind of page", { timeout: 180_000 }, () => {
  it.each([
    [360, "light"],
    [1440, "dark"],
  ] as const)("passes axe at %d px, %s", async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const violations: string[] = [];
    for (const path of pages) {
      await page.goto(server.base + path);
      await page.addScriptTag({ content: axe.source });
      const result = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      for (const { id, nodes } of result.violations) violations.push(`${path} ${id}: ${nodes[0]?.html}`);
    }
    await context.close();
    expect(violations).toEqual([]);
  });

  it("needs no sideways scrolling at 320 px", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(server.base + path);
      const over = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (over !== 0) wide.push(`${path} by ${over} px`);
    }
    await context.close();
    expect(wide).toEqual([]);
  });
});
