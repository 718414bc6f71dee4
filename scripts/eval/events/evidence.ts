import { overlaps } from "../../../src/text/span.ts";
import type { Passage } from "./gold.ts";
import type { Texts } from "./read-gold.ts";

/** A passage may be cited by a whole sentence, but not by half an article. */
const LONGEST = 12;

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** How passages of one event relate: only letters and digits count, so that marks and space at the edges do not. */
export interface Evidence {
  /** Whether a cited passage holds half of the annotated one (or lies in it and holds a third) and is not far longer. */
  covers(cited: Passage, gold: Passage): boolean;
  /** Letters in common over letters in either. */
  jaccard(a: Passage, b: Passage): number;
}

export function evidenceIn(texts: Texts): Evidence {
  const count = (source: string, start: number, end: number): number =>
    letters((texts.get(source) ?? "").slice(start, end));
  const size = (one: Passage): number => count(one.source, one.start, one.end);
  const shared = (a: Passage, b: Passage): number =>
    a.source === b.source && overlaps(a, b) ? count(a.source, Math.max(a.start, b.start), Math.min(a.end, b.end)) : 0;
  return {
    covers(cited, gold) {
      const common = shared(cited, gold);
      if (common === 0) return false;
      const [mine, wanted] = [size(cited), size(gold)];
      const inside = common === mine;
      return mine <= LONGEST * wanted && common >= wanted / (inside ? 3 : 2);
    },
    jaccard(a, b) {
      const common = shared(a, b);
      return common === 0 ? 0 : common / (size(a) + size(b) - common);
    },
  };
}
