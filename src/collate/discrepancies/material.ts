import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import type { Alignment } from "../align/alignment.ts";
import type { Claim } from "../claim.ts";
import type { Proposal } from "../proposal.ts";
import type { Witnesses } from "../witnesses.ts";
import type { Comparison, Material, Side } from "./draft.ts";

/** Passages less alike than this are not compared: what differs there differs because they speak of other things. */
const COMPARABLE = 0.4;
const LOOSELY = 0.15;

/** Lays out what the rules look at. */
export function materialOf(
  witnesses: Witnesses,
  claims: readonly Claim[],
  proposals: readonly Proposal[],
  alignment: Alignment,
): Material {
  const side = (passage: number): Side => {
    const prepared = alignment.passages[passage] as (typeof alignment.passages)[number];
    return { passage: prepared, source: witnesses.sources[prepared.source] as Source };
  };
  const seen = new Set<string>();
  const loose: Comparison[] = [];
  for (const link of alignment.links) {
    const key = `${link.a} ${link.b}`;
    if (link.likeness < LOOSELY || seen.has(key)) continue;
    seen.add(key);
    loose.push({ link, a: side(link.a), b: side(link.b) });
  }
  const comparisons = loose.filter(({ link }) => link.likeness >= COMPARABLE);
  const figuresIn = perSide(witnesses.figures, (figure) => [figure.source, figure]);
  const timesIn = perSide(witnesses.times, (time) => [time.source, time]);
  const utterancesIn = perSide(witnesses.utterances, (utterance) => [utterance.source, utterance.content]);
  const { passages } = alignment;
  return { witnesses, claims, proposals, passages, comparisons, loose, figuresIn, timesIn, utterancesIn };
}

/** Looks findings up by the passage they touch. */
function perSide<T>(findings: readonly T[], placeOf: (finding: T) => [string, Span]): (side: Side) => readonly T[] {
  const bySource = new Map<string, { span: Span; finding: T }[]>();
  for (const finding of findings) {
    const [source, span] = placeOf(finding);
    const list = bySource.get(source) ?? [];
    list.push({ span, finding });
    bySource.set(source, list);
  }
  const known = new WeakMap<object, readonly T[]>();
  return ({ source, passage }) => {
    const old = known.get(passage);
    if (old) return old;
    const found = (bySource.get(source.id) ?? [])
      .filter(({ span }) => overlaps(span, passage))
      .map(({ finding }) => finding);
    known.set(passage, found);
    return found;
  };
}
