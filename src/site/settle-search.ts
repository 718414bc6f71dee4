import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Cbor, decodeCbor, encodeCbor } from "./cbor.ts";

export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What stands before the CBOR in each of Pagefind's compressed files. */
const SIGNATURE = "pagefind_dcd";

/**
 * Makes Pagefind's bundle the same each time. Pagefind writes filters, and the values of each, in the order of a hash table
 * that differs from run to run, and names the files by their content: so we sort them and name them anew. Anything that
 * does not look as it does in the pinned version throws.
 */
export function settleSearch(files: readonly BundleFile[]): BundleFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith(".pf_filter")).map((file) => sortFilter(file, renamed));
  const metas = files.filter(({ path }) => path.endsWith(".pf_meta")).map((file) => sortMeta(file, renamed));
  const rest = files.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path));
  return [...rest.map((file) => renameEntry(file, renamed)), ...filters, ...metas];
}

/** [name, [[value, pages], …]] with the values sorted. */
function sortFilter(file: BundleFile, renamed: Map<string, string>): BundleFile {
  const [name, values, ...others] = list(unpack(file.content));
  if (name === undefined || values === undefined || others.length > 0) throw changed(file.path);
  const content = pack([name, sortByFirst(values)]);
  const old = /^filter\/(.+)\.pf_filter$/.exec(file.path)?.[1];
  if (old === undefined) throw changed(file.path);
  renamed.set(old, contentName(old, content, 7));
  return { path: `filter/${renamed.get(old)}.pf_filter`, content };
}

/** [version, pages, chunks, [[filter, file], …], …] with the filters sorted and under their new names. */
function sortMeta(file: BundleFile, renamed: Map<string, string>): BundleFile {
  const [version, pages, chunks, filters, ...others] = list(unpack(file.content));
  if (version === undefined || pages === undefined || chunks === undefined || filters === undefined)
    throw changed(file.path);
  const named = list(filters).map((pair): Cbor => {
    const [name, old] = list(pair);
    const now = typeof old === "string" ? renamed.get(old) : undefined;
    if (name === undefined || now === undefined) throw changed(file.path);
    return [name, now];
  });
  const content = pack([version, pages, chunks, sortByFirst(named), ...others]);
  const old = /^pagefind\.(.+)\.pf_meta$/.exec(file.path)?.[1];
  if (old === undefined) throw changed(file.path);
  renamed.set(old, contentName(old, content, 10));
  return { path: `pagefind.${renamed.get(old)}.pf_meta`, content };
}

function renameEntry(file: BundleFile, renamed: ReadonlyMap<string, string>): BundleFile {
  if (file.path !== "pagefind-entry.json") return file;
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as {
    readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  const languages = Object.entries(entry.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, language]) => [code, { ...language, hash: renamed.get(language.hash) ?? language.hash }]);
  const content = new TextEncoder().encode(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
  return { path: file.path, content };
}

function unpack(content: Uint8Array): Cbor {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString("latin1") !== SIGNATURE) throw changed("signature");
  return decodeCbor(bytes.subarray(SIGNATURE.length));
}

const pack = (value: Cbor): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE, "latin1"), encodeCbor(value)]), { level: 9 });

const list = (value: Cbor): readonly Cbor[] => (typeof value === "object" ? value : []);

const sortByFirst = (pairs: Cbor): Cbor[] =>
  [...list(pairs)].sort((a, b) => (String(list(a)[0]) < String(list(b)[0]) ? -1 : 1));

/** The language before the underscore stays, the rest becomes a digest of the content. */
const contentName = (old: string, content: Uint8Array, length: number): string =>
  `${old.split("_")[0]}_${createHash("sha256").update(content).digest("hex").slice(0, length)}`;

const changed = (what: string): Error => new Error(`Pagefind's bundle has changed its shape (${what})`);
