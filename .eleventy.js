/**
 * Plain `npx @11ty/eleventy`: renders the pages of the last build again, from its data, into the same folder; handy while
 * one works on templates. The whole site, with search and downloads, is made by `npm run build`.
 */
import { existsSync, readFileSync } from "node:fs";

const DATA = "_site/data/briefing.json";
const CODE = new URL("./dist/src/site/plugin.js", import.meta.url);

export default async function (config) {
  // The line says all; a stack would only bury it.
  if (!existsSync(CODE) || !existsSync(DATA))
    throw Object.assign(new Error(`There is no ${DATA} yet: "npm run build" makes it.`), { stack: "" });
  const { site } = await import(CODE);
  const { makePages } = await import(new URL("./views/views.js", CODE));
  const briefing = JSON.parse(readFileSync(DATA, "utf8"));
  site(config, makePages(briefing), briefing);
  config.addPassthroughCopy({ "templates/assets": "assets" });
}

export const config = { dir: { input: "templates", output: "_site" } };
