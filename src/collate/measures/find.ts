import type { Modality } from "../proposal.ts";
import type { Item, ListForm } from "./lists.ts";
import type { Scene } from "./scene.ts";
import type { Subject } from "./subjects.ts";

/** A run of tokens: from `from` to before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a rule found: one cue and the measures that it puts forward. */
export interface Find {
  readonly rule: string;
  readonly modality: Modality;
  /** How often such a find is a measure, 0 to 1. */
  readonly strength: number;
  /** The cue belongs to the measure ("refuse to …"). */
  readonly own: boolean;
  readonly cue: Range;
  readonly items: readonly Item[];
  readonly form: ListForm;
  /** Who acts; null where the sentence does not say. */
  readonly subject: Subject | null;
  /** The proposer is who says the sentence, the subject only has the duty. */
  readonly bySpeaker: boolean;
  readonly addressee: Range | null;
}

/** Looks at one token of a sentence and may decline. */
export interface Rule {
  readonly name: string;
  at(scene: Scene, i: number): Find | null;
}
