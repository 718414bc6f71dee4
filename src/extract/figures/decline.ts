import type { Span } from "../../text/span.ts";
import type { Token } from "../numerals/token.ts";
import type { Amount } from "./number.ts";

/** A number as it was found, before it is known to be a figure. */
export interface Candidate {
  /** Index of the amount's first token, and of the first after it. */
  readonly at: number;
  readonly amount: Amount;
  /** A currency before it or a unit behind it. */
  readonly measured: boolean;
}

export interface DeclineContext {
  readonly tokens: readonly Token[];
  /** Calendar dates and other places whose numbers count nothing. */
  readonly taken: (span: Span) => boolean;
}

/** A reason why a number is no figure. */
export interface Decline {
  readonly name: string;
  readonly declines: (context: DeclineContext, candidate: Candidate) => boolean;
}

export const wordAt = (context: DeclineContext, i: number): string => context.tokens[i]?.word ?? "";
export const rawAt = (context: DeclineContext, i: number): string => context.tokens[i]?.raw ?? "";
export const gluedAt = (context: DeclineContext, i: number): boolean => context.tokens[i]?.glued ?? false;
export const digits = (word: string): boolean => /^[\d.]*\d$/.test(word);
