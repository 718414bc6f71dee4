import type { Utterance } from "../extract/utterance.ts";
import { cite } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import { alignmentOf } from "./align/alignment.ts";
import { closenessOf } from "./align/closeness.ts";
import type { Cluster, Thresholds } from "./align/cluster.ts";
import { clusterLinks } from "./align/cluster.ts";
import type { Passage } from "./align/passage.ts";
import { uniteOverlapping } from "./align/unite.ts";
import type { Claim, Rendering } from "./claim.ts";
import { supportOf } from "./support.ts";
import type { Witnesses } from "./witnesses.ts";

/** Chosen on annotated events, each judged by weights estimated without it (see `align/likeness.ts`): precision first. */
const THRESHOLDS: Thresholds = { found: 0.55, join: 0.4, again: 0.6 };

/**
 * Aligns passages over the sources: what is said in at least two of them. Precision comes first: what might be the same
 * stays apart. A claim's id follows its place in reading order.
 */
export function findClaims(witnesses: Witnesses, thresholds: Thresholds = THRESHOLDS): Claim[] {
  const { passages, links } = alignmentOf(witnesses);
  const clusters = uniteOverlapping(passages, links, clusterLinks(passages, links, thresholds));
  return clusters
    .map((cluster) => renderingsOf(witnesses, passages, cluster))
    .filter((renderings) => new Set(renderings.map((each) => each.source)).size > 1)
    .map((renderings) => claimOf(witnesses, renderings))
    .sort(byPlace(witnesses))
    .map((claim, i) => ({ ...claim, id: `c${i + 1}` }));
}

function renderingsOf(witnesses: Witnesses, passages: readonly Passage[], cluster: Cluster): Rendering[] {
  const cited = cluster.members.map(({ passage, span }) => {
    const source = witnesses.sources[(passages[passage] as Passage).source] as Source;
    return cite(source, span);
  });
  return cited.map((citation) => ({
    ...citation,
    closeness: closenessOf(
      citation,
      cited.filter((other) => other.source !== citation.source),
    ),
    utterance: utteranceOf(witnesses, citation),
  }));
}

/** The utterance whose content holds most of the rendering, or lies in it, if it makes up at least half of it. */
export function utteranceOf(witnesses: Witnesses, span: { source: string; start: number; end: number }): string | null {
  let best: string | null = null;
  let most = (span.end - span.start) / 2;
  for (const utterance of utterancesIn(witnesses, span.source)) {
    const shared = Math.min(utterance.content.end, span.end) - Math.max(utterance.content.start, span.start);
    if (shared > most) [best, most] = [utterance.id, shared];
  }
  return best;
}

const known = new WeakMap<readonly Utterance[], ReadonlyMap<string, readonly Utterance[]>>();

/** The utterances of a source, in order; sorted out once for each list of utterances. */
function utterancesIn({ utterances }: Pick<Witnesses, "utterances">, source: string): readonly Utterance[] {
  const bySource = known.get(utterances) ?? bySourceOf(utterances);
  known.set(utterances, bySource);
  return bySource.get(source) ?? [];
}

function bySourceOf(utterances: readonly Utterance[]): ReadonlyMap<string, readonly Utterance[]> {
  const bySource = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const list = bySource.get(utterance.source);
    if (list) list.push(utterance);
    else bySource.set(utterance.source, [utterance]);
  }
  return bySource;
}

function claimOf(witnesses: Witnesses, renderings: readonly Rendering[]): Claim {
  const { closeness: _c, utterance: _u, ...text } = clearest(renderings);
  return { id: "", text, renderings, support: supportOf(witnesses.sources, renderings) };
}

const RANK = { verbatim: 0, variant: 1, paraphrase: 2 } as const;

/** The rendering nearest to the others; among equals the one that starts like a sentence, then the shorter, then the first. */
export function clearest(renderings: readonly Rendering[]): Rendering {
  const order = (a: Rendering, b: Rendering): number =>
    RANK[a.closeness] - RANK[b.closeness] ||
    Number(startsSentence(b)) - Number(startsSentence(a)) ||
    a.exact.length - b.exact.length;
  return [...renderings].sort(order)[0] as Rendering;
}

const startsSentence = (rendering: Rendering): boolean => /^["“'‘]?\p{Lu}/u.test(rendering.exact);

function byPlace(witnesses: Witnesses): (a: Claim, b: Claim) => number {
  const order = new Map(witnesses.sources.map((source, i) => [source.id, i]));
  const first = (claim: Claim): Rendering => claim.renderings[0] as Rendering;
  return (a, b) =>
    (order.get(first(a).source) ?? 0) - (order.get(first(b).source) ?? 0) ||
    first(a).start - first(b).start ||
    first(a).end - first(b).end;
}
