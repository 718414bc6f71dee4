import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A real Chromium: the one named by CHROMIUM_PATH, else the system's, else the one Playwright has installed. */
export function launch(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));
  return chromium.launch({ ...(path === undefined ? {} : { executablePath: path }), args: ["--no-sandbox"] });
}
