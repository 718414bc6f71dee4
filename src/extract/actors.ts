import type { Source } from "../read/source.ts";
import type { Actor } from "./actor.ts";

/** People, organisations, places and instruments (treaties, documents) that one source names, with their aliases. */
export function findActors(_source: Source): Actor[] {
  return [];
}
