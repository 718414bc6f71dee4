import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Cbor, decodeCbor, encodeCbor } from "../../src/site/cbor.ts";
import { packSearch } from "../../src/site/pack-search.ts";
import { type BundleFile, settleSearch } from "../../src/site/settle-search.ts";

const pack = (value: Cbor): Uint8Array => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encodeCbor(value)]));
const unpack = (bytes: Uint8Array): Cbor => decodeCbor(gunzipSync(bytes).subarray("pagefind_dcd".length));
const text = (content: string): Uint8Array => Buffer.from(content);

/** A bundle as one run of Pagefind might write it, its filters and their values in the order given. */
function bundle(filters: readonly string[], values: readonly string[]): BundleFile[] {
  return [
    ...filters.map((name) => ({
      path: `filter/en_${name}.pf_filter`,
      content: pack([name, values.map((value, i): Cbor => [value, [value.length, i * 0]])]),
    })),
    {
      path: "pagefind.en_old.pf_meta",
      content: pack([
        "1.5.2",
        [["en_1", 3]],
        [["a", "z", "en_2"]],
        filters.map((name): Cbor => [name, `en_${name}`]),
        [],
        [],
      ]),
    },
    {
      path: "pagefind-entry.json",
      content: text('{"version":"1.5.2","languages":{"en":{"hash":"en_old","wasm":"en"}}}'),
    },
    { path: "pagefind.js", content: text("const a = typeof import.meta.url; const b = 1;\nexport{a,b};") },
  ];
}

const byPath = (files: readonly BundleFile[]) =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => [path, Buffer.from(content).toString("hex")]);

describe("settleSearch", () => {
  it("makes the same files of any order that Pagefind happened to write", () => {
    const one = settleSearch(bundle(["kind", "area"], ["x", "yy", "zzz"]));
    const other = settleSearch(bundle(["area", "kind"], ["zzz", "x", "yy"]));
    expect(byPath(one)).toEqual(byPath(other));
  });

  it("keeps every value of a filter, sorted", () => {
    const [filter] = settleSearch(bundle(["kind"], ["b", "a"])).filter(({ path }) => path.endsWith(".pf_filter"));
    expect(unpack((filter as BundleFile).content)).toEqual([
      "kind",
      [
        ["a", [1, 0]],
        ["b", [1, 0]],
      ],
    ]);
  });

  it("names filters and meta anew wherever they are named", () => {
    const files = settleSearch(bundle(["kind"], ["a"]));
    const filter = files.find(({ path }) => path.startsWith("filter/")) as BundleFile;
    const meta = files.find(({ path }) => path.endsWith(".pf_meta")) as BundleFile;
    const entry = files.find(({ path }) => path === "pagefind-entry.json") as BundleFile;
    const filterName = filter.path.replace(/^filter\/|\.pf_filter$/g, "");
    expect((unpack(meta.content) as Cbor[])[3]).toEqual([["kind", filterName]]);
    expect(`pagefind.${JSON.parse(Buffer.from(entry.content).toString()).languages.en.hash}.pf_meta`).toBe(meta.path);
  });

  it("throws where a file does not look as it should", () => {
    expect(() =>
      settleSearch([{ path: "filter/en_1.pf_filter", content: gzipSync(Buffer.from("something else")) }]),
    ).toThrow("changed its shape");
  });
});

describe("packSearch", () => {
  it("turns the module into a function that returns what it exported", () => {
    const engine = packSearch(bundle(["kind"], ["a"])).find(({ path }) => path === "disk/engine.js") as BundleFile;
    const scope: { synopticEngine?: (fetch: unknown, worker: unknown) => unknown } = {};
    new Function("globalThis", Buffer.from(engine.content).toString())(scope);
    expect(scope.synopticEngine?.(null, null)).toEqual({ a: "undefined", b: 1 });
  });

  it("hands over each data file under its own name, byte for byte", () => {
    const files = bundle(["kind"], ["a"]);
    const part = packSearch(files).find(({ path }) => path === "disk/pagefind.en_old.pf_meta.js") as BundleFile;
    const parts = new Map<string, string>();
    new Function("synopticPart", Buffer.from(part.content).toString())((name: string, base64: string) =>
      parts.set(name, base64),
    );
    const meta = files.find(({ path }) => path.endsWith(".pf_meta")) as BundleFile;
    expect(parts.get("pagefind.en_old.pf_meta")).toBe(Buffer.from(meta.content).toString("base64"));
  });

  it("throws where the engine has changed its shape", () => {
    expect(() => packSearch([{ path: "pagefind.js", content: text("module.exports = {}") }])).toThrow(
      "changed its shape",
    );
    expect(() => packSearch([])).toThrow("no pagefind.js");
  });
});
