import type { Claim } from "./claim.ts";
import type { Topic } from "./topic.ts";
import type { Witnesses } from "./witnesses.ts";

/** The claims by subject. */
export function findTopics(_witnesses: Witnesses, _claims: readonly Claim[]): Topic[] {
  return [];
}
