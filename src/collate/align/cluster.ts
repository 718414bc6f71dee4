import type { Span } from "../../text/span.ts";
import { covers, overlaps } from "../../text/span.ts";
import type { Link } from "./links.ts";
import { narrow } from "./narrow.ts";
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

/** How sure a link has to be, from 0 to 1. */
export interface Thresholds {
  /** To found a cluster. */
  readonly found: number;
  /** To bring a further source in, with every member of another source. */
  readonly join: number;
  /** To bring in what a source says a second time: it may only be the next sentence. */
  readonly again: number;
}

/** A source tells one thing twice at most (headline and text, lead and detail); a third passage is another thing. */
const MEMBERS_PER_SOURCE = 2;

/**
 * Groups linked passages so that every two members of different sources are linked: no chains, where A is like B and B
 * like C. A passage that says two things may stand in two clusters, each with its own part of the passage. Links come
 * best first; what joins a cluster early decides what may join later.
 */
export function clusterLinks(passages: readonly Passage[], links: readonly Link[], thresholds: Thresholds): Cluster[] {
  const clusters = new Clusters(passages, links, thresholds);
  for (const link of links) {
    if (link.likeness < thresholds.join) break;
    clusters.take(link);
  }
  return clusters.all();
}

interface Draft {
  readonly members: Map<number, Span>;
  readonly likeness: number;
}

class Clusters {
  readonly #passages: readonly Passage[];
  readonly #thresholds: Thresholds;
  readonly #links = new Map<string, Link[]>();
  readonly #drafts: Draft[] = [];
  readonly #holding = new Map<number, Draft[]>();

  constructor(passages: readonly Passage[], links: readonly Link[], thresholds: Thresholds) {
    this.#passages = passages;
    this.#thresholds = thresholds;
    for (const link of links) {
      const key = keyOf(link.a, link.b);
      this.#links.set(key, [...(this.#links.get(key) ?? []), link]);
    }
  }

  all(): Cluster[] {
    return this.#drafts.map((draft) => ({
      likeness: draft.likeness,
      members: [...draft.members].map(([passage, span]) => ({ passage, span })).sort((x, y) => x.passage - y.passage),
    }));
  }

  /** Puts a link where it belongs: nowhere if a cluster holds both ends, into a cluster about one end, or into a new one. */
  take(link: Link): void {
    const aboutA = this.#about(link.a, link.spanA);
    const aboutB = this.#about(link.b, link.spanB);
    if (aboutA.some((draft) => aboutB.includes(draft))) return;
    if (aboutA.some((draft) => this.#joins(draft, link, "b"))) return;
    if (aboutB.some((draft) => this.#joins(draft, link, "a"))) return;
    if (link.likeness < this.#thresholds.found) return;
    const draft = { members: new Map<number, Span>(), likeness: link.likeness };
    this.#drafts.push(draft);
    this.#put(draft, link.a, link.spanA);
    this.#put(draft, link.b, link.spanB);
  }

  /** Lets one end of a link join the other, if it fits: with that part of it that shares something with the part held. */
  #joins(draft: Draft, link: Link, end: "a" | "b"): boolean {
    const [held, passage] = end === "b" ? [draft.members.get(link.a), link.b] : [draft.members.get(link.b), link.a];
    const span = partOpposite(this.#passages, link, end, held as Span);
    if (!this.#fits(draft, passage, span)) return false;
    this.#put(draft, passage, span);
    const mate = end === "b" ? link.a : link.b;
    draft.members.set(mate, hull(held as Span, end === "b" ? link.spanA : link.spanB));
    return true;
  }

  /** The clusters that hold this part of a passage. */
  #about(passage: number, span: Span): Draft[] {
    return (this.#holding.get(passage) ?? []).filter((draft) => overlaps(draft.members.get(passage) as Span, span));
  }

  #put(draft: Draft, passage: number, span: Span): void {
    draft.members.set(passage, span);
    this.#holding.set(passage, [...(this.#holding.get(passage) ?? []), draft]);
  }

  /** Whether a passage is linked, part to part, with every member of another source. */
  #fits(draft: Draft, passage: number, span: Span): boolean {
    if (draft.members.has(passage)) return false;
    const { source } = this.#passages[passage] as Passage;
    const others = [...draft.members].filter(([member]) => (this.#passages[member] as Passage).source !== source);
    const fromHere = draft.members.size - others.length;
    if (fromHere >= MEMBERS_PER_SOURCE) return false;
    const needed = fromHere > 0 ? this.#thresholds.again : this.#thresholds.join;
    return others.every(([member, held]) =>
      (this.#links.get(keyOf(member, passage)) ?? []).some((link) => {
        const [own, theirs] = link.a === passage ? [link.spanA, link.spanB] : [link.spanB, link.spanA];
        return link.likeness >= needed && overlaps(own, span) && overlaps(theirs, held);
      }),
    );
  }
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The part of one end of a link that shares something with a part of the other end; the link's own part if none does. */
function partOpposite(passages: readonly Passage[], link: Link, end: "a" | "b", held: Span): Span {
  const own = passages[link[end]] as Passage;
  const other = passages[end === "a" ? link.b : link.a] as Passage;
  const met = new Map<number, number>();
  for (const match of link.evidence.matches) {
    const [here, there] = end === "a" ? [match.a, match.b] : [match.b, match.a];
    if (covers(held, other.terms[there] as Span)) met.set(here, match.weight);
  }
  return met.size === 0 ? (end === "a" ? link.spanA : link.spanB) : narrow(own, met);
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
