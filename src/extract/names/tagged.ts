import type { Span } from "../../text/span.ts";
import type { Actor } from "../actor.ts";
import { LABELS } from "./model.ts";

/** A name in one line: a half-open range of its tokens. */
export interface TaggedName extends Span {
  readonly kind: Actor["kind"];
  /** The rule that found it, or that last drew its borders anew. */
  readonly rule?: string;
}

const KINDS = ["person", "place", "organization"] as const;

/** The names that a row of labels marks. */
export function namesOf(labels: readonly number[]): TaggedName[] {
  const names: TaggedName[] = [];
  for (let start = 0; start < labels.length; start++) {
    const label = labels[start]!;
    if (label === 0 || label % 2 === 0 || label >= LABELS.length) continue;
    let end = start + 1;
    while (labels[end] === label + 1) end++;
    names.push({ start, end, kind: KINDS[(label - 1) / 2]! });
  }
  return names;
}
