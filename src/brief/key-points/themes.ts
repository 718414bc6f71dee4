import type { Rendering } from "../../collate/claim.ts";
import type { Collation } from "../../collate/collate.ts";
import type { Citation } from "../../read/citation.ts";

/** Something that sources say together: a claim with its renderings, or a measure with the evidence of its cells. */
export interface Theme {
  readonly id: string;
  readonly citations: readonly Citation[];
  /** Lines of reporting that carry it. */
  readonly lines: number;
  /** Places, as `placeOf` names them, that put it in words of their own where others agree on the words. */
  readonly loose: ReadonlySet<string>;
}

export const placeOf = ({ source, start }: Pick<Citation, "source" | "start">): string => `${source} ${start}`;

/** Where two renderings or more have the same sentence, the others stand apart. */
function looseOf(renderings: readonly Rendering[]): Set<string> {
  const own = renderings.filter(({ closeness }) => closeness === "paraphrase");
  return new Set(renderings.length - own.length < 2 ? [] : own.map(placeOf));
}

const plain = ({ source, start, end, exact }: Citation): Citation => ({ source, start, end, exact });

/** All themes that more than one line of reporting carries. */
export function findThemes(collation: Collation): Theme[] {
  const lineage = new Map(collation.sources.map(({ id, lineage }) => [id, lineage]));
  const measures = collation.proposals.flatMap(({ areas }) => areas).flatMap((area) => area.measures);
  const all = [
    ...collation.claims.map(({ id, renderings }) => ({
      id: `claim ${id}`,
      citations: renderings.map(plain),
      loose: looseOf(renderings),
    })),
    ...measures.map(({ id, cells }) => ({
      id: `measure ${id}`,
      citations: cells.flatMap((cell) => cell.citations.map(plain)),
      loose: new Set<string>(),
    })),
  ];
  return all
    .map((theme) => ({ ...theme, lines: new Set(theme.citations.map(({ source }) => lineage.get(source))).size }))
    .filter(({ lines }) => lines > 1);
}
