import type { Briefing } from "../../brief/briefing.ts";
import type { Claim } from "../../collate/claim.ts";
import type { Area, Measure, Proposal } from "../../collate/proposal.ts";
import type { Actor, ActorId } from "../../extract/actor.ts";
import type { Utterance } from "../../extract/utterance.ts";
import type { Sentence, Source, SourceId } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { claimsPath, type SitePath } from "../urls.ts";

/** A measure with what stands above it. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly area: Area;
  readonly proposal: Proposal;
}

/** The briefing by its ids: what every view asks, made once. Numbers count from 1 in the order of the briefing. */
export interface Lookup {
  readonly briefing: Briefing;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly sourceNumber: ReadonlyMap<SourceId, number>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly utterances: ReadonlyMap<string, Utterance>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly claimNumber: ReadonlyMap<string, number>;
  /** Claims of several sources, the widest first, and the page on which each stands. */
  readonly sharedClaims: readonly Claim[];
  readonly claimPage: ReadonlyMap<string, SitePath>;
  /** The widest first: by measures, then by how many cells of reports stand behind them. */
  readonly proposals: readonly Proposal[];
  /** In the order of the proposals. */
  readonly measures: readonly PlacedMeasure[];
  readonly measureById: ReadonlyMap<string, PlacedMeasure>;
  /** How many sources each publisher has. */
  readonly published: ReadonlyMap<string, number>;
  readonly saidIn: ReadonlyMap<SourceId, readonly Utterance[]>;
  /** Sources by the line of reporting they belong to. */
  readonly lines: ReadonlyMap<string, readonly Source[]>;
}

/** More would make a page that no phone likes to open. */
export const CLAIMS_ON_A_PAGE = 60;

/** A claim of one source alone has no place of its own: its sentence is its address. */
export const isShared = (claim: Claim): boolean => claim.support.sources.length > 1;

const byWidth = (a: Claim, b: Claim): number =>
  b.support.independent - a.support.independent || b.support.sources.length - a.support.sources.length;

const measuresOf = (proposal: Proposal): Measure[] => proposal.areas.flatMap((area) => area.measures);

const statedCells = (proposal: Proposal): number =>
  measuresOf(proposal).flatMap((measure) => measure.cells.filter((cell) => cell.status !== "absent")).length;

const byMeasures = (a: Proposal, b: Proposal): number =>
  measuresOf(b).length - measuresOf(a).length || statedCells(b) - statedCells(a);

export function makeLookup(briefing: Briefing): Lookup {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const sharedClaims = briefing.claims.filter(isShared).sort(byWidth);
  const proposals = [...briefing.proposals].sort(byMeasures);
  const measures = proposals.flatMap((proposal) =>
    proposal.areas.flatMap((area) => area.measures.map((measure) => ({ measure, area, proposal }))),
  );
  const numbers = (items: readonly { readonly id: string }[]) => new Map(items.map((item, i) => [item.id, i + 1]));
  return {
    briefing,
    sources: byId(briefing.sources),
    sourceNumber: numbers(briefing.sources),
    actors: byId(briefing.actors),
    utterances: byId(briefing.utterances),
    claims: byId(briefing.claims),
    claimNumber: numbers(briefing.claims),
    sharedClaims,
    claimPage: new Map(sharedClaims.map(({ id }, i) => [id, claimsPath(Math.floor(i / CLAIMS_ON_A_PAGE) + 1)])),
    proposals,
    measures,
    measureById: new Map(measures.map((placed) => [placed.measure.id, placed])),
    published: new Map(
      [...groupBy(briefing.sources, (source) => source.publisher?.value ?? "")].map(([name, list]) => [
        name,
        list.length,
      ]),
    ),
    saidIn: groupBy(briefing.utterances, (utterance) => utterance.source),
    lines: groupBy(briefing.sources, (source) => source.lineage),
  };
}

/** Items under a key each, in their order. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** What must be there, since `check` has passed the briefing: a missing one is a bug, not a content problem. */
export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`the briefing names "${id}", which it does not hold`);
  return value;
}

/** The first and the last sentence that a passage touches; null where it lies outside all of them. */
export function sentencesOf(source: Source, span: Span): { first: Sentence; last: Sentence } | null {
  const { sentences } = source;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low];
  if (first === undefined || first.start >= span.end) return null;
  let last = first;
  for (let i = low + 1; i < sentences.length && (sentences[i] as Sentence).start < span.end; i++)
    last = sentences[i] as Sentence;
  return { first, last };
}

/** Index of the block in which an offset lies. */
export function blockAt(source: Source, offset: number): number {
  const { blocks } = source;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
