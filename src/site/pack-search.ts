import type { BundleFile } from "./settle-search.ts";

/**
 * Pagefind's bundle once more, as classic scripts: on a page opened from a disk a browser neither fetches files nor loads
 * modules, but it does run scripts that lie beside the page. The engine is Pagefind's own, wrapped in a function, and each
 * data file is a script that hands over its bytes (templates/assets/search-disk.js is the other side of this).
 *
 * Trap: this leans on the shape of `pagefind.js`; the version is pinned, and a changed shape throws.
 */
export function packSearch(files: readonly BundleFile[]): BundleFile[] {
  const data = files.filter(({ path }) => isData(path));
  const engine = files.find(({ path }) => path === "pagefind.js");
  if (engine === undefined) throw new Error("Pagefind's bundle has no pagefind.js");
  return [
    { path: "disk/engine.js", content: bytesOf(wrapEngine(new TextDecoder().decode(engine.content))) },
    ...data.map(packFile),
  ];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const isData = (path: string): boolean => /(?:^pagefind-entry\.json|\.pf_\w+|^wasm\.\w+\.pagefind)$/.test(path);

/** A data file by the name under which the engine asks for it. */
function packFile({ path, content }: BundleFile): BundleFile {
  const base64 = Buffer.from(content).toString("base64");
  return { path: `disk/${path}.js`, content: bytesOf(`synopticPart(${JSON.stringify(path)},"${base64}")\n`) };
}

/** A module as a function of the `fetch` it is to use: it may not name its own address, nor load others. */
function wrapEngine(module: string): string {
  const exported = /export\s*\{([\w\s,]+)\};?\s*$/.exec(module);
  if (exported === null || /\bimport\s*\(|\bfrom\s*["']/.test(module))
    throw new Error("pagefind.js has changed its shape: it can no longer be packed for use from a disk");
  const body = module.slice(0, exported.index).replaceAll("import.meta.url", "undefined");
  const names = (exported[1] as string).split(",").map((name) => name.trim());
  return `globalThis.synopticEngine = function (fetch, Worker) {\n${body}\nreturn { ${names.join(", ")} };\n};\n`;
}
