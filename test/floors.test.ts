import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** From the ground up; a file may import from its own floor and those below. */
const FLOORS = ["src/text", "src/read", "src/extract", "src/collate", "src/brief", "src/site", "src", "scripts"];

const files = ["src", "scripts"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.m?[jt]s$/.test(name))
    .map((name) => join(folder, name)),
);

const floorOf = (file: string): number => FLOORS.findIndex((floor) => file.startsWith(`${floor}/`));

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(ROOT, file), "utf8");
  return [...code.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, to]) => ({ from: file, to: to as string }));
}

const resolved = ({ from, to }: Import): string => relative(ROOT, join(ROOT, dirname(from), to));

const imports = files.flatMap(importsOf);
const own = imports.filter(({ to }) => to.startsWith("."));

describe("the floors of the house", () => {
  it("find every file on a floor", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it("import only from themselves and from below", () => {
    const up = own
      .filter((one) => floorOf(resolved(one)) > floorOf(one.from))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(up).toEqual([]);
  });

  it("let src/text stand on nothing: no node:*, no package, no other floor", () => {
    const out = imports.filter(({ from, to }) => from.startsWith("src/text/") && !/^\.\/|^\.\.\/(?!\.\.)/.test(to));
    expect(out.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
    const other = own.filter((one) => one.from.startsWith("src/text/") && !resolved(one).startsWith("src/text/"));
    expect(other.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("leave the file system to reading, the site and the roof", () => {
    const pure = ["src/text/", "src/extract/", "src/collate/"];
    const world = /^node:(fs|child_process|http|net|os|worker_threads)/;
    const out = imports.filter(({ from, to }) => pure.some((floor) => from.startsWith(floor)) && world.test(to));
    expect(out.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("have no cycle", () => {
    const graph = new Map(files.map((file) => [file, own.filter((one) => one.from === file).map(resolved)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("print, exit and read the clock nowhere but on the roof", () => {
    const worldly =
      /\bconsole\.|process\.(exit|stdout|stderr)|Date\.now\(|new Date\(\)|Math\.random\(|localeCompare|toLocale/;
    const out = files.filter((file) => file.startsWith("src/") && worldly.test(readFileSync(join(ROOT, file), "utf8")));
    expect(out).toEqual([]);
  });
});
