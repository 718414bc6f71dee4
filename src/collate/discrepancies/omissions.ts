import type { Claim } from "../claim.ts";
import type { DiscrepancyRule, Draft, Material } from "./draft.ts";
import { shortened } from "./words.ts";

/** What all lines of reporting but one carry. Among two or three lines silence says little: lists would never end. */
export const omissions: DiscrepancyRule = {
  name: "omissions",
  find: (material) => material.claims.filter((claim) => isMissedByOne(claim, material)).map(omissionOf),
};

const LEAST_LINES = 4;

function isMissedByOne(claim: Claim, material: Material): boolean {
  const lines = new Set(material.witnesses.sources.map((source) => source.lineage)).size;
  return lines >= LEAST_LINES && claim.support.independent === lines - 1;
}

function omissionOf(claim: Claim): Draft {
  return {
    kind: "omission",
    weight: "low",
    question: `Does every account say it: ${shortened(claim.text.exact)}?`,
    readings: [
      {
        value: shortened(claim.text.exact),
        citations: claim.renderings.map(({ source, start, end, exact }) => ({ source, start, end, exact })),
      },
    ],
  };
}
