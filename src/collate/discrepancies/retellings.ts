import type { Source } from "../../read/source.ts";
import type { Comparison, DiscrepancyRule, Material } from "./draft.ts";

/** Passages as alike as this tell the same sentence. */
const SAME_SENTENCE = 0.8;

/** With so great a share of its sentences in the other, an account is the other one in other words. */
const RETOLD = 0.5;

/** A sentence or two in common make no retelling. */
const LEAST_RETOLD = 3;

/**
 * Pairs of accounts of which one retells the other (copied, translated back, spun with synonyms), or that are one line of
 * reporting: what differs in their wording is the copyist's, not the news.
 */
export function retellingsIn({ loose, passages, witnesses }: Material): (comparison: Comparison) => boolean {
  const met = new Map<string, Set<number>>();
  for (const { link, a, b } of loose) {
    if (link.likeness < SAME_SENTENCE) continue;
    for (const [one, other, at] of [
      [a, b, link.a],
      [b, a, link.b],
    ] as const) {
      const key = `${one.source.id} ${other.source.id}`;
      met.set(key, (met.get(key) ?? new Set()).add(at));
    }
  }
  const length = new Map<string, number>();
  for (const { source } of passages) {
    const { id } = witnesses.sources[source] as Source;
    length.set(id, (length.get(id) ?? 0) + 1);
  }
  const isIn = (one: Source, other: Source): boolean =>
    (met.get(`${one.id} ${other.id}`)?.size ?? 0) >= Math.max(LEAST_RETOLD, RETOLD * (length.get(one.id) ?? 0));
  return ({ a, b }) => a.source.lineage === b.source.lineage || isIn(a.source, b.source) || isIn(b.source, a.source);
}

/** A rule for words, kept from what one account only retells. */
export const exceptRetellings = (rule: DiscrepancyRule): DiscrepancyRule => ({
  name: rule.name,
  find: (material) => rule.find(withoutRetellings(material)),
});

const known = new WeakMap<Material, Material>();

function withoutRetellings(material: Material): Material {
  const old = known.get(material);
  if (old) return old;
  const isRetelling = retellingsIn(material);
  const made = {
    ...material,
    comparisons: material.comparisons.filter((comparison) => !isRetelling(comparison)),
    loose: material.loose.filter((comparison) => !isRetelling(comparison)),
  };
  known.set(material, made);
  return made;
}
