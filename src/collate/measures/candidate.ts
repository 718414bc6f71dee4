import type { ActorId } from "../../extract/actor.ts";
import type { Span } from "../../text/span.ts";
import type { Modality } from "../proposal.ts";

/** One measure as one sentence of one source puts it forward. */
export interface Candidate {
  /** Index among the sources. */
  readonly source: number;
  /** Index among the sentences of its source. */
  readonly sentence: number;
  /** What is to be done: the verb with its objects, or the noun phrase. */
  readonly core: Span;
  /** The core with the cue that makes it a measure, as it is cited. */
  readonly evidence: Span;
  /** The words that ask, offer or refuse: "proposed", "called on". */
  readonly cue: Span;
  readonly modality: Modality;
  readonly strength: number;
  readonly proposer: ActorId | null;
  readonly addressee: ActorId | null;
  readonly title: string;
  /** Base form of the verb, where there is one. */
  readonly deed: string | null;
  readonly rule: string;
  /** Where it is a stand on somebody's plan: for or against it. */
  readonly stand: "for" | "against" | null;
  /** Whose plan the stand is on, where that is known. */
  readonly planOf: ActorId | null;
  /** It stands in a headline. */
  readonly headline: boolean;
}
