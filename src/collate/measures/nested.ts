import { covers } from "../../text/span.ts";
import type { Candidate } from "./candidate.ts";

const STANDS: ReadonlySet<string> = new Set(["refusal", "warning"]);

/** By so much a candidate inside another must be surer to take its place. */
const SURER = 0.2;

/** Whether one find inside the candidate splits it into at least two members. */
function heldAsList(outer: Candidate, found: readonly Candidate[]): boolean {
  const rules = new Map<string, number>();
  for (const other of found)
    if (other !== outer && covers(outer.core, other.core) && !covers(other.core, outer.core))
      rules.set(other.rule, (rules.get(other.rule) ?? 0) + 1);
  return [...rules.values()].some((count) => count > 1);
}

/** That a paper was passed says less than what it asks for. */
const says = ({ rule, strength }: Candidate): number => (rule === "act" ? strength - SURER : strength);

/** A stand on a plan and the plan inside it are two measures; a demand and the means to it are one. */
const rivals = (a: Candidate, b: Candidate): boolean => STANDS.has(a.modality) === STANDS.has(b.modality);

/**
 * Of two candidates of a sentence on the same words one stays: the outer one, which says who asks whom, unless the inner
 * ones are the members of a list that it holds or are much surer. Of two on the very same words the first stays.
 */
export function withoutNested(found: readonly Candidate[]): Candidate[] {
  return found.filter((candidate, i) => {
    const around = found.filter(
      (other, k) => k !== i && covers(other.core, candidate.core) && !(k > i && covers(candidate.core, other.core)),
    );
    const inside = found.filter(
      (other, k) => k !== i && covers(candidate.core, other.core) && !covers(other.core, candidate.core),
    );
    const yields = (other: Candidate) =>
      rivals(other, candidate) && !heldAsList(other, found) && says(candidate) < says(other) + SURER;
    if (around.some(yields)) return false;
    if (STANDS.has(candidate.modality)) return true;
    const surer = inside.some((other) => rivals(other, candidate) && says(other) >= says(candidate) + SURER);
    return !surer && !(heldAsList(candidate, found) && inside.length > 0);
  });
}
