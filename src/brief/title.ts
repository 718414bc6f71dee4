import { contentStems, likeness, type Vocabulary } from "../collate/content.ts";
import type { Source } from "../read/source.ts";

/** A headline longer than this is a paragraph that was taken for one. */
const LONGEST = 160;
const SHORTEST = 15;

/**
 * The headline that says best what all sources report: the one most like the other headlines and the openings of the
 * texts; null where no source has a usable one. The first in the order of the sources wins among equals.
 */
export function draftTitle(sources: readonly Source[], vocabulary: Vocabulary): string | null {
  const openings = sources.map((source) => ({
    source,
    stems: new Set(source.sentences.slice(0, 4).flatMap((sentence) => contentStems(source.text, sentence))),
  }));
  let best: { readonly title: string; readonly value: number } | null = null;
  for (const source of sources) {
    const title = source.title?.value.replace(/\s+/g, " ").trim() ?? "";
    if (title.length < SHORTEST || title.length > LONGEST) continue;
    const stems = new Set(contentStems(title));
    const value = openings.reduce(
      (sum, opening) =>
        opening.source.lineage === source.lineage ? sum : sum + likeness(stems, opening.stems, vocabulary.weight),
      0,
    );
    if (best === null || value > best.value + 1e-9) best = { title, value };
  }
  return best?.title ?? null;
}
