/** What a reader asks of every proposal, in the order of asking. */
export type Asked = "who" | "to-whom" | "when" | "condition" | "deadline" | "exchange" | "verification";

/** A question about a proposal that no source answers in words the rules know. */
export interface Gap {
  readonly id: string;
  /** The proposal it is about. */
  readonly proposal: string;
  readonly asks: Asked;
  readonly question: string;
  /** Name of the rule that looked for an answer and found none. */
  readonly rule: string;
}
