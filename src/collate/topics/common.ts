import type { Source } from "../../read/source.ts";
import { stem, wordsOf } from "../../text/words.ts";

const isTitle = (source: Source, block: number): boolean => source.blocks[block]?.role === "title";

/** Stems that the titles of at least half of the lines of reporting name, but more than one: what the whole event is about. */
export function headlineStems(sources: readonly Source[]): Set<string> {
  const lines = new Map<string, Set<string>>();
  for (const source of sources)
    for (const sentence of source.sentences) {
      if (!isTitle(source, sentence.block)) continue;
      for (const { key } of wordsOf(source.text, sentence)) {
        const root = stem(key);
        lines.set(root, (lines.get(root) ?? new Set()).add(source.lineage));
      }
    }
  const all = new Set(sources.map(({ lineage }) => lineage)).size;
  return new Set([...lines].filter(([, named]) => named.size > 1 && named.size >= all / 2).map(([root]) => root));
}
