import type { Claim, Support } from "../collate/claim.ts";
import type { Discrepancy } from "../collate/discrepancy.ts";
import type { Proposal } from "../collate/proposal.ts";
import type { Topic } from "../collate/topic.ts";
import type { QuotationGrade } from "../collate/variants/quotation-grade.ts";
import type { Actor } from "../extract/actor.ts";
import type { Figure } from "../extract/figure.ts";
import type { TimeExpression } from "../extract/time.ts";
import type { Utterance } from "../extract/utterance.ts";
import type { Citation } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import type { Edtf } from "../text/edtf.ts";
import type { Problem } from "../text/problem.ts";
import type { Coverage } from "./coverage.ts";
import type { Gap } from "./gaps/gap.ts";

export interface TimelineEvent {
  readonly id: string;
  readonly date: Edtf;
  /** Whether it lies before the event that the sources report: what led to it, or what it recalls. */
  readonly background: boolean;
  readonly text: Citation;
  readonly citations: readonly Citation[];
  readonly support: Support;
}

export interface KeyPoint {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly support: Support;
}

/** A decision of the analyst that changed what the rules found, shown on the site as such. */
export interface Override {
  /** Kind and id of what changed, "measure p1-m3"; "briefing" for the whole, and for what was taken out of it. */
  readonly target: string;
  readonly change: string;
  readonly author: string;
  readonly date: string;
  readonly reason: string;
}

/**
 * All that the site publishes and templates read: plain JSON, sorted, free of clocks and machine paths.
 * One law holds everywhere: whatever the briefing says, it can cite.
 */
export interface Briefing {
  readonly schemaVersion: 1;
  readonly title: string;
  readonly question: string | null;
  /** Of everything that went in: corpus files, outline, options and the generator's version. */
  readonly digest: string;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly utterances: readonly Utterance[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly proposals: readonly Proposal[];
  readonly discrepancies: readonly Discrepancy[];
  /** The claims by subject, where little or nothing is proposed: they stand in place of a breakdown. Empty elsewhere. */
  readonly topics: readonly Topic[];
  readonly timeline: readonly TimelineEvent[];
  readonly keyPoints: readonly KeyPoint[];
  /** How sure the wording of each direct and mixed utterance that holds a word is, in their order. */
  readonly grades: readonly QuotationGrade[];
  /** What a reader asks of a proposal and no source answers. */
  readonly gaps: readonly Gap[];
  /** How much of each source the briefing uses, in the order of `sources`. */
  readonly coverage: readonly Coverage[];
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}
