/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const playwrights = () => {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
};

const find = () =>
  [process.env.CHROMIUM_PATH ?? "", ...USUAL, playwrights()].find((path) => path && existsSync(path)) ?? null;

const run = (command, ...args) => spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

/** As root on Debian its package; else Playwright's own build; else Debian's package by sudo without a password. */
const installers = [
  () =>
    process.platform === "linux" &&
    process.getuid?.() === 0 &&
    run("apt-get", "update", "-qq") &&
    run("apt-get", "install", "-y", "-qq", "chromium"),
  () => run(process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium"),
  () =>
    process.platform === "linux" &&
    run("sudo", "-n", "apt-get", "update", "-qq") &&
    run("sudo", "-n", "apt-get", "install", "-y", "-qq", "chromium"),
];

/** Path of a Chromium, or null where there is none and none could be installed. */
export function findOrInstallChromium() {
  const found = find();
  if (found) return found;
  console.log("no Chromium found: installing one for the browser tests");
  for (const install of installers) {
    install();
    const path = find();
    if (path) return path;
  }
  return null;
}
