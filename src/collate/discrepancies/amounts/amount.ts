import type { Source } from "../../../read/source.ts";
import type { Span } from "../../../text/span.ts";
import type { Passage } from "../../align/passage.ts";

/** Something told with a value, wherever it stands: a count, a sum, a term, a multiple, a vote. */
export interface Amount extends Span {
  readonly source: Source;
  readonly passage: Passage;
  /** Equal where two accounts give the same. */
  readonly value: string;
  readonly size: number;
  /** The amount as its account has it. */
  readonly exact: string;
  /** Whether both cannot be right; a rougher number only says less. */
  excludes(other: Amount): boolean;
  /** What is measured: two amounts can only be compared if they have one of these in common. */
  readonly kinds: readonly string[];
  readonly asks: Asks;
  /** Roots that say what is measured: they count for no more than that. */
  readonly heads: ReadonlySet<string>;
}

/** The question an amount answers. */
export type Asks = "how-many" | "how-much" | "how-long" | "share" | "multiple" | "when";
