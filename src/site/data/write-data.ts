import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Briefing } from "../../brief/briefing.ts";
import { briefingSchema } from "../../brief/briefing-schema.ts";
import { bibtex, references, ris } from "../references.ts";
import { PAGE, type SitePath, tablePath } from "../urls.ts";
import { annotations } from "./annotations.ts";
import { csv } from "./csv.ts";
import { dataPackage } from "./data-package.ts";
import { jsonLd } from "./json-ld.ts";
import { TABLES } from "./tables.ts";

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every form of the data but the pages: path and content, in the order of writing. */
export function dataFiles(briefing: Briefing, raw: ReadonlyMap<string, Uint8Array>): ReadonlyMap<SitePath, string> {
  const items = references(briefing);
  const json = `${JSON.stringify(briefing)}\n`;
  const tables = Object.entries(TABLES).map(([name, make]) => {
    const table = make(briefing);
    return { name, table, path: tablePath(name), csv: csv(table) };
  });
  return new Map<SitePath, string>([
    [PAGE.data, json],
    [PAGE.schema, pretty(briefingSchema)],
    ...tables.map(({ path, csv }): [SitePath, string] => [path, csv]),
    [PAGE.dataPackage, pretty(dataPackage(briefing, json, tables, raw))],
    [PAGE.annotations, pretty(annotations(briefing, PAGE.annotations))],
    [PAGE.jsonLd, pretty(jsonLd(briefing, PAGE.jsonLd))],
    [PAGE.csl, pretty(items)],
    [PAGE.bibtex, bibtex(items)],
    [PAGE.ris, ris(items)],
  ]);
}

export async function writeData(out: string, briefing: Briefing, raw: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, content] of dataFiles(briefing, raw)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
}
