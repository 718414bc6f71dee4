import type { Collation } from "../collate/collate.ts";
import type { KeyPoint } from "./briefing.ts";

/** Five to nine extractive points, each cited, ranked by independent support, centrality and novelty. */
export function findKeyPoints(_collation: Collation): KeyPoint[] {
  return [];
}
