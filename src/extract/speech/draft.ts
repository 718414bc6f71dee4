import type { Span } from "../../text/span.ts";
import type { Utterance } from "../utterance.ts";

/** An utterance before it has an id and before its speaker is known. */
export interface UtteranceDraft {
  readonly kind: Utterance["kind"];
  readonly content: Span;
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly speakerSpan: Span | null;
  readonly marks: Utterance["marks"];
  readonly rule: string;
  /** The draft whose speech this one goes on with. */
  readonly continues: UtteranceDraft | null;
}
