import type { SourceId } from "../read/source.ts";
import type { Span } from "../text/span.ts";
import type { ActorId } from "./actor.ts";

/** A quotation or report of speech: speaker, cue and content are the field's own three parts. */
export interface Utterance {
  /** `SOURCE-u1`, unique in the briefing. */
  readonly id: string;
  readonly source: SourceId;
  /**
   * direct: the whole content stands in marks, or is set as speech (a post, a block quotation, a mark lost).
   * mixed: reported speech with some words in marks. indirect: reported speech without marks.
   */
  readonly kind: "direct" | "mixed" | "indirect";
  /** What was said, without the outer quotation marks and the comma before them: for mixed and indirect the whole reported clause. */
  readonly content: Span;
  /** The runs that are given as the speaker's own words, without their marks: all of a direct one, parts of a mixed one. */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly speakerSpan: Span | null;
  readonly speaker: ActorId | null;
  /** A quotation broken by its cue ("…," he said, "…") is one utterance for each run; later runs name the first. */
  readonly continues: string | null;
  /** Which quotation marks stand in the text; a lost one is reported, not guessed away. */
  readonly marks: "paired" | "mismatched" | "opening-lost" | "closing-lost" | "none";
  readonly rule: string;
}
