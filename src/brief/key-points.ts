import type { Collation } from "../collate/collate.ts";
import { contentStems, likeness, vocabularyOf } from "../collate/content.ts";
import { supportOf } from "../collate/support.ts";
import { type Citation, cite } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import type { KeyPoint } from "./briefing.ts";
import { type Candidate, findCandidates } from "./key-points/candidates.ts";
import { carriersOf, type Weight } from "./key-points/carriers.ts";
import { findThemes } from "./key-points/themes.ts";

const FEWEST = 5;
const MOST = 9;
/** Two points that share so much of their content say the same. */
const ALIKE = 0.42;
/** Where both are of one theme, so much is enough. */
const ALIKE_IN_THEME = 0.25;
/** Longer sentences hold more; without a discount the longest would always win. */
const LENGTH_DISCOUNT = 0.5;

/** Beyond the fewest, a sentence must stand alone at least so well … */
const STANDING = 0.4;
/** … one of a single line must still add this share of what the first one told … */
const STILL_WORTH = 0.02;
/** … and be found early in its text, in words that others use. */
const PROMINENT = 0.8;

/** What is said in odd words comes after what is said in plain ones. */
const REWORDED = 0.4;

/** What no list of key points needs once it has the fewest. */
const isFiller = ({ spread, prominence, standing, loose }: Candidate): boolean =>
  standing < STANDING || loose || (spread < 2 && prominence < PROMINENT);

/** What choosing a candidate would add to what the points already say. */
function gain(candidate: Candidate, said: ReadonlySet<string>): number {
  let sum = 0;
  for (const [unit, weight] of candidate.units) if (!said.has(unit)) sum += weight;
  const own = candidate.loose ? REWORDED : 1;
  return (sum * candidate.prominence * own) / candidate.words ** LENGTH_DISCOUNT;
}

/** Whether a sentence says again what another one said: in like words, or on themes that are mostly the other's. */
function repeats(candidate: Candidate, chosen: Candidate, weight: Weight): boolean {
  const alike = likeness(candidate.stems, chosen.stems, weight);
  const shared = candidate.themes.filter((theme) => chosen.themes.includes(theme)).length;
  return alike >= ALIKE || (shared > 0 && shared * 2 >= candidate.themes.length && alike >= ALIKE_IN_THEME);
}

/** A sentence that nobody else carries whole keeps this share of what its themes are worth. */
const UNCARRIED = 0.6;

/** How much of the support that a sentence's themes have the printed sentence has itself: at most 1. */
function carriedShare(candidate: Candidate, sources: readonly Source[], weight: Weight): number {
  if (candidate.spread < 2) return 1;
  const { independent } = supportOf(sources, [
    cite(candidate.source, candidate.span),
    ...carriersOf(candidate, sources, weight),
  ]);
  return UNCARRIED + (1 - UNCARRIED) * Math.min(1, independent / candidate.spread);
}

function choose(candidates: readonly Candidate[], sources: readonly Source[], weight: Weight): Candidate[] {
  const chosen: Candidate[] = [];
  const said = new Set<string>();
  const shares = new Map<Candidate, number>();
  let left = [...candidates];
  let first: number | null = null;
  while (chosen.length < MOST && left.length > 0) {
    const best = bestOf(left, said, shares);
    // Who carries a sentence takes time to find, and can only lower its value: found for what would be chosen.
    if (!shares.has(best.candidate)) {
      shares.set(best.candidate, carriedShare(best.candidate, sources, weight));
      continue;
    }
    first ??= best.value;
    if (chosen.length >= FEWEST && isFiller(best.candidate)) {
      left = left.filter((other) => other !== best.candidate);
      continue;
    }
    const enough = chosen.length >= FEWEST && best.candidate.spread < 2 && best.value < first * STILL_WORTH;
    if (best.value <= 0 || enough) break;
    chosen.push(best.candidate);
    for (const unit of best.candidate.units.keys()) said.add(unit);
    left = left.filter((other) => other !== best.candidate && !repeats(other, best.candidate, weight));
  }
  return chosen;
}

function bestOf(
  candidates: readonly Candidate[],
  said: ReadonlySet<string>,
  shares: ReadonlyMap<Candidate, number>,
): { readonly candidate: Candidate; readonly value: number } {
  return candidates
    .map((candidate) => ({ candidate, value: gain(candidate, said) * (shares.get(candidate) ?? 1) }))
    .reduce((a, b) => (b.value > a.value ? b : a));
}

/** The point that answers the reader's question best comes first; the others keep their order. */
function questionFirst(chosen: readonly Candidate[], question: string | null, weight: Weight): Candidate[] {
  if (question === null) return [...chosen];
  const asked = new Set(contentStems(question));
  const scored = chosen.map((candidate) => ({ candidate, value: likeness(candidate.stems, asked, weight) }));
  const best = scored.reduce((a, b) => (b.value > a.value ? b : a), { candidate: chosen[0], value: 0 }).candidate;
  return [...chosen].sort((a, b) => Number(b === best) - Number(a === best));
}

/** The sentence itself, then what the sources that carry it say of it, in the order of the sources. */
function citationsOf(candidate: Candidate, collation: Collation, weight: Weight): Citation[] {
  const own = cite(candidate.source, candidate.span);
  const order = new Map(collation.sources.map(({ id }, index) => [id, index]));
  const others = carriersOf(candidate, collation.sources, weight).sort(
    (a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.start - b.start || a.end - b.end,
  );
  return [own, ...others];
}

/**
 * Five to nine sentences of the sources, to the letter, that together say most of what several lines of reporting
 * carry: ranked by independent support, centrality and place in the text, no two alike. `question` is the reader's; the
 * point nearest to it comes first. Fewer than five only where the sources have no more to say.
 */
export function findKeyPoints(collation: Collation, question: string | null = null): KeyPoint[] {
  const vocabulary = vocabularyOf(collation.sources);
  const chosen = choose(
    findCandidates(collation, findThemes(collation), vocabulary),
    collation.sources,
    vocabulary.weight,
  );
  return questionFirst(chosen, question, vocabulary.weight).map((candidate, index) => {
    const citations = citationsOf(candidate, collation, vocabulary.weight);
    const text = citations[0]?.exact ?? "";
    return { id: `kp${index + 1}`, text, citations, support: supportOf(collation.sources, citations) };
  });
}
