import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { templatesFolder } from "../../src/site/plugin.ts";

const folder = join(templatesFolder(), "_includes");
const templates = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".njk"))
  .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

describe("templates", () => {
  it.each(templates)("%s trusts no text but what highlight has made", (_, template) => {
    const trusted = [...template.matchAll(/\{\{\s*([^}|]*?)\s*\|\s*safe/g)].map(([, what]) => what);
    for (const what of trusted) expect(what).toMatch(/\.html$/);
  });

  it.each(templates)("%s places and does not compute", (_, template) => {
    expect(template).not.toMatch(/\{%-?\s*set\s/);
    expect(template).not.toMatch(/\|\s*(?:sort|groupby|batch|selectattr|rejectattr|round|sum)\b/);
  });
});
