import type { Citation } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";

export type Kind = "actor" | "proposal" | "area" | "measure" | "claim" | "discrepancy";

/** What a change may be about: found by its names or by the passages that it cites. */
export interface Thing {
  readonly id: string;
  readonly kind: Kind;
  /** The first is the one to show. */
  readonly names: readonly string[];
  readonly passages: readonly Citation[];
}

/** White space, case, marks and dashes do not tell two titles apart. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["“”„«»'‘’ʼ]/g, "'")
    .replace(/[-‐‑–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether two passages are about the same stretch: they share at least half of the shorter one. */
const sameStretch = (a: Span, b: Span): boolean =>
  2 * shared(a, b) >= Math.min(a.end - a.start, b.end - b.start) && shared(a, b) > 0;

/** Whether a citation lies in a source and is about the stretch. */
export const citesStretch = (citation: Citation, source: string, span: Span): boolean =>
  citation.source === source && sameStretch(citation, span);

/**
 * The things that one text may mean: an actor of that id; those of that name; else those that cite exactly these words; else those that cite
 * them among others.
 */
export function thingsMeant(
  things: readonly Thing[],
  text: string,
  places: readonly (Span & { readonly source: { readonly id: string } })[],
): readonly Thing[] {
  // Ids of actors are made of their names, and may be all that tells two of one name apart.
  const byId = things.filter(({ kind, id }) => kind === "actor" && id === text);
  if (byId.length > 0) return byId;
  const key = nameKey(text);
  const named = things.filter(({ names }) => names.some((name) => nameKey(name) === key));
  if (named.length > 0) return named;
  const citing = (fits: (citation: Citation, place: Span & { readonly source: { readonly id: string } }) => boolean) =>
    things.filter(({ passages }) => passages.some((citation) => places.some((place) => fits(citation, place))));
  const exact = citing(
    (citation, place) =>
      citation.source === place.source.id && citation.start === place.start && citation.end === place.end,
  );
  return exact.length > 0 ? exact : citing((citation, place) => citesStretch(citation, place.source.id, place));
}
