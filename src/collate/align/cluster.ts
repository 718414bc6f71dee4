import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import type { Link } from "./links.ts";
import type { Passage } from "./passage.ts";

/** A passage in a cluster, with the part of it that the cluster is about. */
export interface Member {
  readonly passage: number;
  readonly span: Span;
}

export interface Cluster {
  readonly members: readonly Member[];
  /** Likeness of the link that founded it. */
  readonly likeness: number;
}

/** A link this sure may found a cluster; one this sure is enough to keep a further member in it. */
export interface Thresholds {
  readonly found: number;
  readonly join: number;
}

/** A source tells one thing twice at most (headline and text, lead and detail); a third passage is another thing. */
const MEMBERS_PER_SOURCE = 2;

/**
 * Groups linked passages so that every two members of different sources are linked: no chains, where A is like B and B
 * like C. A passage that says two things may stand in two clusters, each with its own part of the passage. Links come
 * best first; what joins a cluster early decides what may join later.
 */
export function clusterLinks(passages: readonly Passage[], links: readonly Link[], thresholds: Thresholds): Cluster[] {
  const known = new Map(links.map((link) => [keyOf(link.a, link.b), link]));
  const clusters: Draft[] = [];
  const holding = new Map<number, Draft[]>();
  const put = (draft: Draft, passage: number, span: Span) => {
    const held = draft.members.get(passage);
    draft.members.set(passage, held ? hull(held, span) : span);
    const list = holding.get(passage) ?? [];
    if (!list.includes(draft)) holding.set(passage, [...list, draft]);
  };
  const fits = (draft: Draft, passage: number): boolean => {
    const { source } = passages[passage] as Passage;
    let same = 0;
    if (draft.members.has(passage)) return false;
    for (const member of draft.members.keys()) {
      if ((passages[member] as Passage).source === source) {
        same++;
        continue;
      }
      if ((known.get(keyOf(member, passage))?.likeness ?? 0) < thresholds.join) return false;
    }
    return same < MEMBERS_PER_SOURCE;
  };
  for (const link of links) {
    if (link.likeness < thresholds.join) break;
    const home = homesOf(holding, link, fits);
    if (home === "settled") continue;
    if (home) {
      put(home, link.a, link.spanA);
      put(home, link.b, link.spanB);
    } else if (link.likeness >= thresholds.found) {
      const draft: Draft = { members: new Map(), likeness: link.likeness };
      clusters.push(draft);
      put(draft, link.a, link.spanA);
      put(draft, link.b, link.spanB);
    }
  }
  return clusters.map((draft) => ({
    likeness: draft.likeness,
    members: [...draft.members].map(([passage, span]) => ({ passage, span })).sort((x, y) => x.passage - y.passage),
  }));
}

interface Draft {
  readonly members: Map<number, Span>;
  readonly likeness: number;
}

/** The cluster that can take both ends of a link; "settled" where one already holds both. */
function homesOf(
  holding: ReadonlyMap<number, readonly Draft[]>,
  link: Link,
  fits: (draft: Draft, passage: number) => boolean,
): Draft | "settled" | null {
  const withA = holding.get(link.a) ?? [];
  const withB = holding.get(link.b) ?? [];
  const aboutA = withA.filter((draft) => overlaps(draft.members.get(link.a) as Span, link.spanA));
  const aboutB = withB.filter((draft) => overlaps(draft.members.get(link.b) as Span, link.spanB));
  if (aboutA.some((draft) => aboutB.includes(draft))) return "settled";
  return aboutA.find((draft) => fits(draft, link.b)) ?? aboutB.find((draft) => fits(draft, link.a)) ?? null;
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
