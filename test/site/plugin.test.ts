import type { EleventyConfig } from "@11ty/eleventy";
import { describe, expect, it } from "vitest";
import { site } from "../../src/site/plugin.ts";
import { makePages } from "../../src/site/views/views.ts";
import { fixture } from "./fixture.ts";

/** A configuration that only remembers what it was told. */
function recorder() {
  const templates = new Map<string, unknown>();
  const data = new Map<string, unknown>();
  const config: EleventyConfig = {
    ignores: new Set(["**/node_modules/**"]),
    setLibrary: () => undefined,
    setUseGitIgnore: () => undefined,
    setTemplateFormats: () => undefined,
    setDataFileSuffixes: () => undefined,
    addPassthroughCopy: () => undefined,
    addWatchTarget: () => undefined,
    addGlobalData: (name, value) => data.set(name, value),
    addTemplate: (path, _body, more) => templates.set(path, more),
  };
  return { config, templates, data };
}

describe("site", () => {
  const { config, templates, data } = recorder();
  const pages = makePages(fixture);
  site(config, pages, fixture);

  it("works where the package lies in somebody's node_modules", () => {
    expect([...config.ignores]).toEqual([]);
  });

  it("gives each list of pages the template of its name, one item a page", () => {
    expect([...templates.keys()]).toEqual(Object.keys(pages).map((name) => `${name}.njk`));
    expect(templates.get("source.njk")).toMatchObject({ pagination: { data: "pages.source", size: 1, alias: "view" } });
  });

  it("hands over the pages as they are, not as copies", () => {
    expect(data.get("pages")).toBe(pages);
  });

  it("takes each page's address from its view", () => {
    const permalink = (data.get("permalink") as () => (data: unknown) => string)();
    expect(permalink({ view: { path: "a/index.html" } })).toBe("a/index.html");
  });
});
