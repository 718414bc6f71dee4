import type { Span } from "../../text/span.ts";
import type { Token } from "../numerals/token.ts";
import type { Amount } from "./number.ts";

/** What is read, for all steps of finding figures. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly taken: (span: Span) => boolean;
  /** Index after the figure before: what it took is not taken again. */
  readonly floor: number;
}

/** An amount with its currency or unit, before bounds and ranges are known. */
export interface Measured {
  readonly at: number;
  /** First token of all, the currency before the amount included. */
  readonly start: number;
  readonly amount: Amount;
  readonly unit: string | null;
  readonly next: number;
}

export const wordAt = (scan: Scan, i: number): string => scan.tokens[i]?.word ?? "";
export const gluedAt = (scan: Scan, i: number): boolean => scan.tokens[i]?.glued ?? false;
