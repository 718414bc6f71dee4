import type { Source } from "../read/source.ts";
import type { Span } from "../text/span.ts";
import { isStopWord } from "../text/stop-words.ts";
import { stem, wordsOf } from "../text/words.ts";

/** Stems of the words that say what a passage is about, in order, without those of the closed classes. */
export function contentStems(text: string, span?: Span): string[] {
  const stems: string[] = [];
  for (const { key } of span ? wordsOf(text, span) : wordsOf(text)) if (!isStopWord(key)) stems.push(stem(key));
  return stems;
}

/** How many lines of reporting use a stem, and how much it tells: one that stands in every sentence tells nothing. */
export interface Vocabulary {
  readonly lines: number;
  spread(stem: string): number;
  /** Above 0, at most 1: high for a stem that few sentences have. */
  weight(stem: string): number;
}

/** Counts the stems of all kept sentences once. */
export function vocabularyOf(sources: readonly Source[]): Vocabulary {
  const spread = new Map<string, Set<string>>();
  const sentencesWith = new Map<string, number>();
  let total = 0;
  for (const source of sources)
    for (const sentence of source.sentences) {
      total++;
      for (const stem of new Set(contentStems(source.text, sentence))) {
        sentencesWith.set(stem, (sentencesWith.get(stem) ?? 0) + 1);
        const lines = spread.get(stem);
        if (lines) lines.add(source.lineage);
        else spread.set(stem, new Set([source.lineage]));
      }
    }
  const rarest = Math.log(1 + total);
  return {
    lines: new Set(sources.map((source) => source.lineage)).size,
    spread: (stem) => spread.get(stem)?.size ?? 0,
    weight: (stem) => (total === 0 ? 1 : Math.log(1 + total / (sentencesWith.get(stem) ?? 1)) / rarest),
  };
}

/** Share of the weight of two sets of stems that both have: 0 nothing, 1 all. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (stem: string) => number): number {
  let shared = 0;
  let sumA = 0;
  let sumB = 0;
  for (const stem of a) {
    const w = weight(stem) ** 2;
    sumA += w;
    if (b.has(stem)) shared += w;
  }
  for (const stem of b) sumB += weight(stem) ** 2;
  return sumA === 0 || sumB === 0 ? 0 : shared / Math.sqrt(sumA * sumB);
}
