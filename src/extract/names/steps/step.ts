import { overlaps } from "../../../text/span.ts";
import type { Line } from "../pieces.ts";
import type { TaggedName } from "../tagged.ts";
import type { Token } from "../tokens.ts";

/** One step of refinement: the names of all lines of a text in, the better names out. */
export type Step = (lines: readonly Line[], names: readonly (readonly TaggedName[])[]) => TaggedName[][];

/** Whether a name touches none of those that are taken. */
export const free = (taken: readonly TaggedName[], name: TaggedName): boolean =>
  !taken.some((other) => overlaps(other, name));

/** The words of a name, with single spaces. */
export const textOf = (tokens: readonly Token[], name: TaggedName): string =>
  tokens
    .slice(name.start, name.end)
    .map((token) => token.text)
    .join(" ");
