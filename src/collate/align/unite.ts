import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import type { Cluster, Member } from "./cluster.ts";
import type { Link } from "./links.ts";
import type { Passage } from "./passage.ts";

/** Share of the smaller cluster's members that the larger has too, from which on they tell one thing twice. */
const SAME_MEMBERS = 0.75;

/** What the pairs that only the union brings together need on the average: less than a link, more than nothing. */
const LIKE_ENOUGH = 0.3;

const MOST_PER_SOURCE = 3;

/**
 * Makes one of clusters that mostly have the same members. Where links are founded one by one, a third account may find
 * its place in two of them; told apart they would only repeat each other. The order of clusters is kept.
 */
export function uniteOverlapping(
  passages: readonly Passage[],
  links: readonly Link[],
  clusters: readonly Cluster[],
): Cluster[] {
  const likeness = new Map(links.map((link) => [`${link.a} ${link.b}`, link.likeness]));
  const holding = new Map<number, number[]>();
  const united: (Cluster | null)[] = [];
  for (const cluster of clusters) {
    const near = new Set(cluster.members.flatMap((member) => holding.get(member.passage) ?? []));
    const home = [...near].find((at) => united[at] && mayUnite(passages, likeness, united[at] as Cluster, cluster));
    const at = home ?? united.length;
    const whole = home === undefined ? cluster : unionOf(united[home] as Cluster, cluster);
    united[at] = whole;
    for (const { passage } of whole.members) {
      const list = holding.get(passage) ?? [];
      if (!list.includes(at)) holding.set(passage, [...list, at]);
    }
  }
  return united.filter((cluster) => cluster !== null);
}

function mayUnite(
  passages: readonly Passage[],
  likeness: ReadonlyMap<string, number>,
  one: Cluster,
  other: Cluster,
): boolean {
  const common = other.members.filter((member) => one.members.some((mate) => isSame(mate, member))).length;
  if (common < SAME_MEMBERS * Math.min(one.members.length, other.members.length)) return false;
  const all = unionOf(one, other).members.map((member) => member.passage);
  const sourceOf = (passage: number): number => (passages[passage] as Passage).source;
  if (all.some((passage) => all.filter((mate) => sourceOf(mate) === sourceOf(passage)).length > MOST_PER_SOURCE))
    return false;
  const pairs = all
    .flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => sourceOf(a) !== sourceOf(b));
  const total = pairs.reduce((sum, [a, b]) => sum + (likeness.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0), 0);
  return (
    total >= LIKE_ENOUGH * pairs.length && pairs.every(([a, b]) => likeness.has(`${Math.min(a, b)} ${Math.max(a, b)}`))
  );
}

const isSame = (a: Member, b: Member): boolean => a.passage === b.passage && overlaps(a.span, b.span);

function unionOf(one: Cluster, other: Cluster): Cluster {
  const spans = new Map<number, Span>(one.members.map((member) => [member.passage, member.span]));
  for (const { passage, span } of other.members) {
    const held = spans.get(passage);
    spans.set(passage, held ? { start: Math.min(held.start, span.start), end: Math.max(held.end, span.end) } : span);
  }
  const members = [...spans].map(([passage, span]) => ({ passage, span })).sort((x, y) => x.passage - y.passage);
  return { likeness: Math.max(one.likeness, other.likeness), members };
}
