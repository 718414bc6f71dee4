import { type Citation, cite } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import type { Span } from "../text/span.ts";
import type { Similarity } from "./align/similarity.ts";
import { announcedLabels } from "./areas/announced.ts";
import { markedSections } from "./areas/marked.ts";
import type { Enumeration, Section } from "./areas/section.ts";

/** A part that sources divide their matter into, united over the sources that count it. */
export interface FoundArea {
  readonly title: string;
  readonly labels: readonly Citation[];
  /** Where its text stands, by index of the source. */
  readonly stretches: ReadonlyMap<number, readonly Span[]>;
}

/** The enumeration of one source: its announced labels laid over the parts that it counts off, where they are as many. */
function enumerationOf(source: Source, index: number): Enumeration | null {
  const labels = announcedLabels(source);
  const marked = markedSections(source);
  if (labels && labels.length === marked.length)
    return {
      source: index,
      sections: marked.map((section, k) => ({ ...section, label: section.label ?? labels[k] ?? null })),
    };
  if (marked.length >= 2) return { source: index, sections: marked };
  return labels ? { source: index, sections: labels.map((label): Section => ({ label, stretch: null })) } : null;
}

/**
 * Enumerations with as many parts are taken for the same division and united part by part in order: sources may call
 * the parts what they like. Of several divisions the one that most sources have stands; the longer one among equals.
 */
function mostCommon(enumerations: readonly Enumeration[], sources: readonly Source[]): Enumeration[] {
  const bySize = new Map<number, Enumeration[]>();
  for (const enumeration of enumerations)
    bySize.set(enumeration.sections.length, [...(bySize.get(enumeration.sections.length) ?? []), enumeration]);
  const lines = (list: readonly Enumeration[]) => new Set(list.map(({ source }) => sources[source]?.lineage)).size;
  const ranked = [...bySize.values()].sort(
    (a, b) => lines(b) - lines(a) || (b[0]?.sections.length ?? 0) - (a[0]?.sections.length ?? 0),
  );
  return ranked[0] ?? [];
}

const bare = (label: string): string => {
  const plain = label
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an)\s+/i, "")
    .replace(/,? (?:including|such as)\b.*$/, "")
    .trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** The label that is most like what the other sources call the part; the shortest among equals. */
function titleOf(labels: readonly (Citation & { readonly index: number })[], similarity: Similarity): string | null {
  const passages = labels.map((label) => similarity.prepare(label.index, label));
  const scored = labels.map((label, i) => ({
    label,
    value: passages.reduce((sum, other, k) => {
      const own = passages[i];
      return k === i || own === undefined ? sum : sum + similarity.evidence(own, other).dice;
    }, 0),
  }));
  scored.sort((a, b) => b.value - a.value || a.label.exact.length - b.label.exact.length);
  return scored[0] ? bare(scored[0].label.exact) : null;
}

/** The areas into which the sources themselves divide the matter, in their order; empty where no source does. */
export function findAreas(sources: readonly Source[], similarity: Similarity): FoundArea[] {
  const enumerations = mostCommon(
    sources.flatMap((source, index) => enumerationOf(source, index) ?? []),
    sources,
  );
  const size = enumerations[0]?.sections.length ?? 0;
  return Array.from({ length: size }, (_, part): FoundArea => {
    const stretches = new Map<number, Span[]>();
    const labels: (Citation & { index: number })[] = [];
    for (const { source: index, sections } of enumerations) {
      const section = sections[part];
      const source = sources[index];
      if (!section || !source) continue;
      if (section.stretch) stretches.set(index, [section.stretch]);
      if (section.label) labels.push({ ...cite(source, section.label), index });
    }
    const cited = labels.map(({ index: _index, ...label }): Citation => label);
    return { title: titleOf(labels, similarity) ?? `Part ${part + 1}`, labels: cited, stretches };
  });
}
