import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBriefing } from "../../scripts/make-briefing.ts";
import { stages } from "../../scripts/stages.ts";
import type { Briefing } from "../../src/brief/briefing.ts";
import { buildSite } from "../../src/site/build-site.ts";
import { writeHostileCorpus } from "../hostile/corpus.ts";
import { PAYLOADS, TEMPLATE } from "../hostile/payloads.ts";
import { temporaryFolder } from "../support.ts";
import { launch } from "./chromium.ts";
import { serve } from "./serve.ts";

const folder = temporaryFolder();
const site = join(folder, "site");
/** Pages opened side by side: the test waits for the browser, not for the machine. */
const TABS = 3;

let briefing: Briefing;
let browser: Browser;
let context: BrowserContext;
let server: Awaited<ReturnType<typeof serve>>;
let pages: string[];
/** Whatever got out: scripts that ran, dialogs, requests to other hosts, breaches of the content policy. */
const escaped: string[] = [];

/** Runs in each page before anything of the page: `pwned` is what every payload tries to call. */
function watch(): void {
  const page = globalThis as unknown as { pwned: () => void; document: EventTarget };
  page.pwned = () => console.log("PWNED");
  page.document.addEventListener("securitypolicyviolation", (event) => {
    const { blockedURI, violatedDirective } = event as unknown as Record<string, string>;
    console.log(`VIOLATION ${violatedDirective} ${blockedURI}`);
  });
}

beforeAll(async () => {
  const corpus = join(folder, "corpus");
  writeHostileCorpus(corpus);
  const made = await makeBriefing(corpus, {}, stages({ quiet: true }));
  briefing = made.briefing;
  mkdirSync(site);
  const built = await buildSite(briefing, { out: site, raw: made.raw });
  expect(built.problems).toEqual([]);
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).sort();
  pages = files.filter((file) => file.endsWith(".html"));
  server = await serve(site);
  browser = await launch();
  context = await browser.newContext();
  await context.addInitScript(watch);
  context.on("console", (message) => {
    if (/PWNED|VIOLATION|Content.Security.Policy/i.test(message.text()))
      escaped.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("dialog", (dialog) => {
    escaped.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(server.base)) escaped.push(`request: ${request.url()}`);
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function openAll(paths: readonly string[], look: (page: Page, path: string) => Promise<void>): Promise<void> {
  const queue = [...paths];
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(server.base + path, { waitUntil: "load" });
      await look(page, path);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
}

/** Elements and addresses that no page of ours has: were one there, a payload would have become markup. */
const foreign = `[...document.querySelectorAll("iframe, object, embed, base, applet, frame, math, marquee, foreignObject, meta[http-equiv=refresh], [style], [ping], [formaction], [srcdoc]")].map((e) => e.outerHTML)
  .concat([...document.querySelectorAll("*")].flatMap((e) => [...e.attributes].filter((a) => /^on/i.test(a.name)).map((a) => e.outerHTML)))
  .concat([...document.querySelectorAll("[href], [src], [action]")].map((e) => e.getAttribute("href") ?? e.getAttribute("src") ?? e.getAttribute("action")).filter((a) => /^\\s*(?:javascript|data|vbscript|file|blob|filesystem):|^\\/\\//i.test(a)))`;

describe("a corpus of hostile texts", () => {
  it("has at least 200 different payloads, and they come into the briefing", () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(200);
    const data = JSON.stringify(briefing);
    const there = PAYLOADS.filter((payload) => data.includes(JSON.stringify(payload.trim()).slice(1, -1)));
    expect(there.length).toBeGreaterThan(PAYLOADS.length * 0.85);
    expect(briefing.claims.length).toBeGreaterThan(10);
    expect(briefing.utterances.length).toBeGreaterThan(100);
  });

  it("runs nothing, asks no other host and breaks no policy on any page", async () => {
    const found: string[] = [];
    await openAll(pages, async (page, path) => {
      for (const thing of (await page.evaluate(foreign)) as string[]) found.push(`${path}: ${thing}`);
    });
    expect(pages.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
    expect(escaped).toEqual([]);
  }, 600_000);

  it("keeps the search calm, whatever is searched for", async () => {
    const page = await context.newPage();
    const queries = PAYLOADS.filter((_, i) => i % 25 === 0).map((payload) => payload);
    for (const query of queries) {
      await page.goto(`${server.base}search/index.html?q=${encodeURIComponent(query)}`, { waitUntil: "networkidle" });
      expect(await page.evaluate(foreign)).toEqual([]);
    }
    await page.close();
    expect(escaped).toEqual([]);
  }, 120_000);

  it("renders no template of a source", () => {
    const html = pages.map((path) => readFileSync(join(site, path), "utf8"));
    expect(html.some((page) => page.includes(TEMPLATE.text))).toBe(true);
    expect(pages.filter((_, i) => html[i]?.includes(TEMPLATE.rendered))).toEqual([]);
  });

  it("can tell a page that does run something", async () => {
    const page = await context.newPage();
    const before = escaped.length;
    await page.goto(`${server.base}index.html`);
    await page.evaluate("pwned()");
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement("img"), { src: "http://evil.example/i.png" }))`,
    );
    await page.waitForTimeout(200);
    await page.close();
    expect(escaped.splice(before).map((line) => line.replace(/^.*?: /, ""))).toEqual(
      expect.arrayContaining(["PWNED", expect.stringMatching(/^VIOLATION img-src http:\/\/evil\.example/)]),
    );
  });
});
