import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import nunjucks from "nunjucks";
import type { Briefing } from "../brief/briefing.ts";
import { packageRoot } from "./package-root.ts";
import { PAGE, relative, rootOf } from "./urls.ts";
import { NAVIGATION } from "./views/page.ts";
import type { Pages } from "./views/views.ts";

/** Folder of the templates, absolute. */
export const templatesFolder = (): string => join(packageRoot(), "templates");

/**
 * Makes Eleventy render the pages of a briefing: each list of `pages` by the template of its name, one item a page, which
 * the template finds as `view`; the address comes from the view. A field that a template misspells fails the build.
 *
 * The templates are virtual ones that only include the real one. Trap: Eleventy compiles a page's own template with the
 * fork of Nunjucks that it bundles, whose idea of safe HTML is not that of the library set here, so that macros called
 * from there would come out escaped twice. What is included is compiled by our environment throughout.
 */
export function site(config: EleventyConfig, pages: Pages, briefing: Briefing): void {
  config.setLibrary("njk", environment());
  config.setTemplateFormats(["njk"]);
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  // The package may lie in somebody's node_modules, which Eleventy would pass over.
  config.ignores.delete("**/node_modules/**");
  for (const name of Object.keys(pages))
    config.addTemplate(`${name}.njk`, `{% include "pages/${name}.njk" %}`, {
      pagination: { data: `pages.${name}`, size: 1, alias: "view", addAllPagesToCollections: false },
    });
  config.addGlobalData("pages", pages);
  config.addGlobalData("permalink", () => (data: { readonly view: { readonly path: string } }) => data.view.path);
  config.addGlobalData("site", {
    title: briefing.title,
    edition: briefing.digest.slice(0, 12),
    language: "en",
    /** Whether a person has changed anything of what the rules found. */
    decided: briefing.overrides.length > 0,
    navigation: NAVIGATION,
    at: PAGE,
  });
}

/** Nunjucks as the templates need it: everything is escaped, and what is missing is an error. */
function environment(): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(join(templatesFolder(), "_includes"));
  const env = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  env.addFilter("from", relative);
  env.addFilter("rootOf", rootOf);
  return env;
}
