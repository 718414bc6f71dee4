import type { Span } from "../../text/span.ts";

/** One part of what a source enumerates: how it is called there and where its text stands; either may be missing. */
export interface Section {
  readonly label: Span | null;
  readonly stretch: Span | null;
}

/** The parts of one enumeration of one source, in order. */
export interface Enumeration {
  /** Index among the sources. */
  readonly source: number;
  readonly sections: readonly Section[];
}
