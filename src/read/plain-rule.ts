import type { Paragraph } from "./plain-blocks.ts";
import type { BlockRole } from "./source.ts";

/** What a rule sees: one paragraph of a plain text, and the text round it. */
export interface PlainContext {
  readonly paragraphs: readonly Paragraph[];
  readonly index: number;
  readonly here: Paragraph;
  readonly before: Paragraph | undefined;
  readonly after: Paragraph | undefined;
  /** Whether each paragraph is running prose: what the report itself is made of. */
  readonly prose: readonly boolean[];
  /** Index of the first and the last prose paragraph; both -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** What the rules decided for the paragraphs above. */
  readonly decided: readonly Decision[];
}

export interface Decision {
  readonly role: BlockRole;
  readonly kept: boolean;
  readonly rule: string;
}

/** Recognises one kind of line and declines everything else; the first rule that does not decline decides. */
export interface PlainRule {
  readonly name: string;
  judge(context: PlainContext): { readonly role: BlockRole; readonly kept: boolean } | null;
}
