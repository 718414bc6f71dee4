import type { ActorId } from "../../extract/actor.ts";
import { type Citation, cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { bySpan, covers, overlaps, type Span } from "../../text/span.ts";
import type { Passage } from "../align/passage.ts";
import type { Similarity } from "../align/similarity.ts";
import type { Claim, Rendering } from "../claim.ts";
import type { Cell } from "../proposal.ts";
import type { Candidate } from "./candidate.ts";
import { NOMINALS } from "./cue-words.ts";
import { echoFinder } from "./echoes.ts";
import type { Group } from "./group.ts";
import type { Parties } from "./parties.ts";
import { groupOf, readVerb } from "./verbs.ts";

/** More passages of one source say no more. */
const MOST_CITATIONS = 4;

/** The passages in order, without those that lie in another. */
export function distinct(citations: readonly Citation[]): Citation[] {
  const sorted = [...citations].sort(bySpan);
  return sorted.filter(
    (inner, i) => !sorted.some((outer, k) => k !== i && covers(outer, inner) && (k < i || !covers(inner, outer))),
  );
}

/** Whether a rendering and a candidate are the same passage, give or take a few words. */
function samePassage(core: Span, rendering: Span): boolean {
  if (!overlaps(core, rendering)) return false;
  const shared = Math.min(core.end, rendering.end) - Math.max(core.start, rendering.start);
  return shared >= 0.5 * (core.end - core.start) && shared >= 0.4 * (rendering.end - rendering.start);
}

/** The claims by source, so that a candidate's are found without looking at those of all sources. */
export function claimFinder(claims: readonly Claim[], sources: readonly Source[]): (candidate: Candidate) => Claim[] {
  const bySource = new Map<string, { readonly claim: Claim; readonly rendering: Rendering }[]>();
  for (const claim of claims)
    for (const rendering of claim.renderings) {
      const list = bySource.get(rendering.source) ?? [];
      list.push({ claim, rendering });
      bySource.set(rendering.source, list);
    }
  return ({ source, core }) => {
    const own = bySource.get(sources[source]?.id ?? "") ?? [];
    return [...new Set(own.filter(({ rendering }) => samePassage(core, rendering)).map(({ claim }) => claim))];
  };
}

/** A rendering of one of the measure's claims counts where it holds this share of what the measure says, by weight. */
const CARRIES = 0.6;
const FEWEST_SHARED_WORDS = 3;

/** Whether the passage really says the measure, not only something of the sentence that the measure stands in. */
function carries(cores: readonly Passage[], rendering: Rendering, index: number, similarity: Similarity): boolean {
  const passage = similarity.prepare(index, rendering);
  return cores.some((core) => {
    const evidence = similarity.evidence(core, passage);
    return evidence.contained >= CARRIES && evidence.count >= FEWEST_SHARED_WORDS && !evidence.otherNumbers;
  });
}

/** "will not withdraw" is an answer to the demand, no rendering of it. */
const NEGATION = /\b(?:not|never|refus\w{1,4}|reject\w{0,4}|cannot)\b|n['’]t\b/i;

const WORD = /\p{L}+/gu;

const restricts = (base: string | undefined): boolean => base !== undefined && groupOf(base) === "restricting";

/** A ban is not said by telling of what it bans: something in the passage must forbid, end or take away. */
const saysRestriction = (exact: string): boolean =>
  NEGATION.test(exact) ||
  (exact.toLowerCase().match(WORD) ?? []).some((word) => restricts(readVerb(word)?.base) || restricts(NOMINALS[word]));

/** All cells of a measure, one for each source in their order. */
export type CellMaker = (group: Group, claims: readonly Claim[], proposer: ActorId | null) => Cell[];

/**
 * A cell cites what the source itself puts forward; where it puts nothing forward, its renderings of the measure's
 * claims that say the measure; where it has none, the passage that speaks of it all the same. A rendering that holds another
 * measure of the same source is that one's evidence.
 */
export function cellMaker(
  groups: readonly Group[],
  sources: readonly Source[],
  similarity: Similarity,
  parties: Parties,
): CellMaker {
  const echoOf = echoFinder(groups, sources, similarity, parties);
  const taken = new Map<number, Span[]>();
  for (const { source, core } of groups.flat()) taken.set(source, [...(taken.get(source) ?? []), core]);
  const isFree = (index: number, rendering: Rendering) =>
    !(taken.get(index) ?? []).some((core) => covers(rendering, core));
  return (group, claims, proposer) => {
    const renderings = claims.flatMap((claim) => claim.renderings);
    const cores = renderings.length > 0 ? group.map(({ source, core }) => similarity.prepare(source, core)) : [];
    const negates = group.some(
      ({ source, evidence, modality }) =>
        modality === "refusal" || NEGATION.test(sources[source]?.text.slice(evidence.start, evidence.end) ?? ""),
    );
    const restrictive = group.every(({ deed }) => deed !== null && groupOf(deed) === "restricting");
    return sources.map((source, index): Cell => {
      const own = group.filter((candidate) => candidate.source === index).map(({ evidence }) => cite(source, evidence));
      const rendered = (): Citation[] =>
        renderings
          .filter((rendering) => rendering.source === source.id && isFree(index, rendering))
          .filter((rendering) => negates || !NEGATION.test(rendering.exact))
          .filter((rendering) => !restrictive || saysRestriction(rendering.exact))
          .filter((rendering) => carries(cores, rendering, index, similarity))
          .map((rendering) => cite(source, rendering));
      const citations = distinct(own.length > 0 ? own : rendered()).slice(0, MOST_CITATIONS);
      if (citations.length > 0) return { source: source.id, status: "stated", citations };
      const echo = echoOf(group, proposer, index);
      return echo
        ? { source: source.id, status: echo.status, citations: [echo.citation] }
        : { source: source.id, status: "absent", citations: [] };
    });
  };
}
