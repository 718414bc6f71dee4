import type { Figure } from "../../extract/figure.ts";
import type { TimeExpression } from "../../extract/time.ts";
import type { Utterance } from "../../extract/utterance.ts";
import type { Source, SourceId } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import type { Link } from "../align/links.ts";
import type { Passage } from "../align/passage.ts";
import type { Claim } from "../claim.ts";
import type { Discrepancy } from "../discrepancy.ts";
import type { Proposal } from "../proposal.ts";
import type { Witnesses } from "../witnesses.ts";

/** A discrepancy as a rule finds it: what its silent sources and its id are follows from it. */
export interface Draft extends Pick<Discrepancy, "kind" | "weight" | "question" | "readings"> {
  /** Asks only what exactly is said: gives way to a finding that names what differs in the same two places. */
  readonly general?: true;
  /** Among findings of one weight the greater comes first; 0 where a rule gives none. */
  readonly rank?: number;
  /** What exactly is compared, where a citation shows more: two findings that compare other places do not ask the same. */
  readonly at?: readonly Place[];
}

/** A stretch of a source. */
export interface Place extends Span {
  readonly source: SourceId;
}

/** Two linked passages, with all that is known of them. */
export interface Comparison {
  readonly link: Link;
  readonly a: Side;
  readonly b: Side;
}

export interface Side {
  readonly source: Source;
  readonly passage: Passage;
}

/** What the rules look at. */
export interface Material {
  readonly witnesses: Witnesses;
  readonly claims: readonly Claim[];
  readonly proposals: readonly Proposal[];
  /** All sentences, in the order of sources and text. */
  readonly passages: readonly Passage[];
  /** Passages that probably say the same, the most alike first. */
  readonly comparisons: readonly Comparison[];
  /** Those, and passages that may: for rules with evidence of their own. */
  readonly loose: readonly Comparison[];
  figuresIn(side: Side): readonly Figure[];
  timesIn(side: Side): readonly TimeExpression[];
  utterancesIn(side: Side): readonly Utterance[];
}

/** A named rule; what it returns is found, not yet chosen. */
export interface DiscrepancyRule {
  readonly name: string;
  find(material: Material): Draft[];
}
