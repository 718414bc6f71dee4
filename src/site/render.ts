import { relative } from "node:path";
import type { EleventyPage } from "@11ty/eleventy";
import type { Briefing } from "../brief/briefing.ts";
import { site, templatesFolder } from "./plugin.ts";
import type { Pages } from "./views/views.ts";

/** Renders all pages into `out`, an absolute folder. */
export async function writePages(briefing: Briefing, pages: Pages, out: string): Promise<readonly EleventyPage[]> {
  const eleventy = await start(briefing, pages, out);
  const [, written] = await eleventy.write();
  return written;
}

/**
 * A folder as seen from the working directory. Eleventy does this itself, but trips over its own paths where that
 * directory is the root of the disk, as it often is in a container.
 */
const fromHere = (folder: string): string => relative(process.cwd(), folder) || ".";

/** Eleventy's import is half of a small build's time, so it is loaded only when pages are made. */
async function start(briefing: Briefing, pages: Pages, out: string) {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(fromHere(templatesFolder()), fromHere(out), {
    source: "script",
    configPath: false,
    quietMode: true,
    config: (config) => site(config, pages, briefing),
  });
  eleventy.disableLogger();
  return eleventy;
}
