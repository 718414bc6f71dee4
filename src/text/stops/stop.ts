import type { Span } from "../span.ts";

/** A run of marks that may end a sentence, with what stands round it: all that a rule looks at. */
export interface Stop {
  readonly text: string;
  readonly within: Span;
  /** Where the sentence that this stop would end began. */
  readonly sentenceStart: number;
  /** The marks themselves: ".", "?!", ". . .". */
  readonly mark: string;
  readonly markStart: number;
  /** After the marks, the closing quotation marks and brackets, and the note numbers that cling to them. */
  readonly end: number;
  /** First character of what follows; equals `end` where no space stands between. */
  readonly next: number;
  /** The token before the marks, without opening marks: "U.S", "Mr", "1". */
  readonly token: string;
  /** Closing quotation marks, brackets and notes between the marks and the space. */
  readonly closers: string;
  /** The next few dozen characters, opening marks included. */
  readonly ahead: string;
  /** The first word of `ahead`, without opening marks and possessive, as written; "" where none follows. */
  readonly word: string;
}

export type Verdict = "break" | "join";

/** Looks at one stop and may decline; the first rule that does not decides. */
export interface StopRule {
  readonly name: string;
  judge(stop: Stop): Verdict | null;
}
