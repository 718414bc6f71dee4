import type { Briefing } from "../../brief/briefing.ts";
import { rawPath } from "../raw-files.ts";
import { PAGE } from "../urls.ts";
import { sha256 } from "./digests.ts";
import type { Table } from "./table.ts";

/** A file of the data, by its path from the package's own folder. */
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly [property: string]: unknown;
}

/** A table as it was written. */
export interface WrittenTable {
  readonly name: string;
  readonly table: Table;
  readonly path: string;
  readonly csv: string;
}

const size = (content: string): number => Buffer.byteLength(content);

function tableResource({ name, table, path, csv }: WrittenTable): Resource {
  return {
    name,
    title: table.title,
    path,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: size(csv),
    hash: `sha256:${sha256(csv)}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: table.fields, missingValues: [""] },
  };
}

/**
 * The data folder as a Frictionless Data Package: the whole briefing and its tables with their columns' meaning, and
 * `corpus`, the way from the files of the corpus to their copies, which `synoptic verify` reads them by.
 */
export function dataPackage(
  briefing: Briefing,
  json: string,
  tables: readonly WrittenTable[],
  raw: ReadonlyMap<string, Uint8Array>,
) {
  return {
    profile: "data-package",
    name: `synoptic-${briefing.digest.slice(0, 12)}`,
    title: briefing.title,
    version: briefing.digest,
    sources: briefing.sources.map((source) => ({
      title: source.title?.value ?? source.file,
      ...(source.url !== null && { path: source.url.value }),
    })),
    resources: [
      {
        name: "briefing",
        path: inFolder(PAGE.data),
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        bytes: size(json),
        hash: `sha256:${sha256(json)}`,
      },
      ...tables.map((one) => tableResource({ ...one, path: inFolder(one.path) })),
    ] satisfies Resource[],
    corpus: [...raw].map(([file, bytes]) => ({
      file,
      path: rawPath(file),
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
}

/** Paths of a package start from its own folder and may not leave it. */
const inFolder = (path: string): string => path.replace(/^data\//, "");
