import type { ActorId } from "../../extract/actor.ts";
import { type Citation, cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { Evidence } from "../align/evidence.ts";
import { narrow } from "../align/narrow.ts";
import type { Passage } from "../align/passage.ts";
import type { Similarity } from "../align/similarity.ts";
import type { Cell } from "../proposal.ts";
import type { Candidate } from "./candidate.ts";
import type { Group } from "./group.ts";
import type { Parties } from "./parties.ts";

/** What a source that puts a measure forward nowhere still says of it. */
export interface Echo {
  readonly status: Exclude<Cell["status"], "absent">;
  readonly citation: Citation;
}

/** Shares of the measure's words, by weight, that a passage must hold: to state it, to state a part of it. */
const WHOLE = 0.62;
const PART = 0.45;
const FEWEST_WORDS = 3;
/** Of a short measure two words are a part only where they are most of it. */
const FEWEST_OF_PART = 2;
const MOST = 0.6;
/** A measure that says less than this can be met by accident. */
const LEAST_WEIGHT = 9;

const NEGATION = /\b(?:not|never|no|refus\w{1,4}|reject\w{0,4}|cannot|without)\b|n['’]t\b/i;
const isAgainst = ({ modality }: Candidate): boolean => modality === "refusal" || modality === "warning";
const binds = ({ modality }: Candidate): boolean => modality === "offer" || modality === "commitment";

interface Met {
  readonly core: Passage;
  readonly passage: Passage;
  readonly evidence: Evidence;
  /** Of the core's weight. */
  readonly share: number;
}

const isHeading = (source: Source, at: Span): boolean =>
  source.blocks.some(
    ({ role, start, end }) => (role === "title" || role === "heading") && start <= at.start && at.end <= end,
  );

/** Finds, for a measure and a source that has no cell of it, the passage that speaks of it all the same; null where none does. */
export function echoFinder(
  groups: readonly Group[],
  sources: readonly Source[],
  similarity: Similarity,
  parties: Parties,
): (group: Group, proposer: ActorId | null, index: number) => Echo | null {
  const taken = new Map<number, Candidate[]>();
  for (const candidate of groups.flat())
    taken.set(candidate.source, [...(taken.get(candidate.source) ?? []), candidate]);
  const known = new Map<Group, readonly Met[]>();

  const meetings = (group: Group): readonly Met[] => {
    const old = known.get(group);
    if (old) return old;
    const met = group.flatMap(({ source, core }) => {
      const passage = similarity.prepare(source, core);
      const weight = similarity.evidence(passage, passage).shared;
      if (weight < LEAST_WEIGHT) return [];
      return similarity.candidates(passage).map((other): Met => {
        const evidence = similarity.evidence(passage, other);
        return { core: passage, passage: other, evidence, share: evidence.shared / weight };
      });
    });
    known.set(group, met);
    return met;
  };

  const isAnothers = (proposer: ActorId | null, source: Source, offset: number): boolean => {
    const said = parties.speakerAt(source.id, offset);
    if (said === null || proposer === null) return false;
    const speaker = parties.principal(said.speaker);
    return speaker !== proposer && !parties.allied(speaker, proposer);
  };

  /** The same party refuses in this source what it offers or promises in others. */
  const contradiction = (group: Group, proposer: ActorId | null, index: number): Echo | null => {
    if (proposer === null || !group.every(binds)) return null;
    for (const other of taken.get(index) ?? []) {
      if (other.proposer !== proposer || other.modality !== "refusal" || other.stand !== null) continue;
      const passage = similarity.prepare(index, other.core);
      const same = group.some(({ source, core }) => {
        const evidence = similarity.evidence(similarity.prepare(source, core), passage);
        return evidence.contained >= WHOLE && evidence.count >= FEWEST_OF_PART && !evidence.onlyWho;
      });
      if (same) return { status: "contradicted", citation: cite(sources[index] as Source, other.evidence) };
    }
    return null;
  };

  return (group, proposer, index) => {
    const source = sources[index] as Source;
    const contradicted = contradiction(group, proposer, index);
    if (contradicted || group.some(({ stand }) => stand !== null)) return contradicted;
    const negates = group.some(isAgainst);
    let best: Echo | null = null;
    let top = 0;
    for (const { passage, evidence, share } of meetings(group)) {
      if (passage.source !== index || share <= top || share < PART) continue;
      if (evidence.onlyWho || evidence.otherNumbers) continue;
      if (evidence.count < (share >= MOST ? FEWEST_OF_PART : FEWEST_WORDS)) continue;
      const span = narrow(passage, new Map(evidence.matches.map((match) => [match.b, match.weight])));
      const words = source.text.slice(span.start, span.end);
      if (NEGATION.test(words) && !negates) continue;
      if ((taken.get(index) ?? []).some(({ core }) => overlaps(core, span))) continue;
      const whole =
        share >= WHOLE &&
        evidence.count >= FEWEST_WORDS &&
        !isHeading(source, span) &&
        !isAnothers(proposer, source, span.start);
      top = share;
      best = { status: whole ? "stated" : "partial", citation: cite(source, span) };
    }
    return best;
  };
}
