/** `npm run picture`: takes the README's picture from the built site in _site. */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findOrInstallChromium } from "./chromium.mjs";

const shots = [
  ["index.html", "docs/summary.png"],
  ["breakdown/index.html", "docs/breakdown.png"],
];

mkdirSync("docs", { recursive: true });
const browser = await chromium.launch({ executablePath: findOrInstallChromium() ?? undefined, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: "light" });
for (const [file, picture] of shots) {
  await page.goto(pathToFileURL(resolve("_site", file)).href);
  await page.screenshot({ path: picture });
}
await browser.close();
