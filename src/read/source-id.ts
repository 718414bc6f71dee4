import type { SourceId } from "./source.ts";

const LONGEST = 60;
/** Names of devices on Windows: a folder or file of that name cannot be made there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name as a slug: lower-case ASCII letters, digits and single hyphens, at most 60 characters, never empty. */
export function slug(name: string): SourceId {
  const ascii = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|(?<!-)-+$/g, "");
  return ascii === "" ? "source" : RESERVED.test(ascii) ? `${ascii}-source` : ascii;
}

/** The id that a file name suggests, without its ending; the part tells documents of one file apart. */
export function idOfFile(file: string, part: string | null): SourceId {
  const stem = file.replace(/^.*\//, "").replace(/(?<=[^.])\.[^./]*$/, "");
  return slug(part === null ? stem : `${stem.slice(0, LONGEST - part.length - 1)}-${part}`);
}

/**
 * Ids made unique, in the order given: the first of equal ones keeps its name, the others get the smallest free number.
 * The corpus is read in path order, so the numbers do not move while the paths stand.
 */
export function uniqueIds(ids: readonly SourceId[]): SourceId[] {
  const taken = new Set(ids);
  const used = new Set<SourceId>();
  return ids.map((id) => {
    let unique = id;
    for (let n = 2; used.has(unique) || (unique !== id && taken.has(unique)); n++)
      unique = `${id.slice(0, LONGEST - 1 - String(n).length)}-${n}`;
    used.add(unique);
    return unique;
  });
}
