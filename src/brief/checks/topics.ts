import type { BriefingCheck, Finding } from "./finding.ts";

/** No claim stands under two topics, and no topic is empty. */
export const topicsApart: BriefingCheck = {
  name: "topics",
  run({ topics }) {
    const out: Finding[] = [];
    const seen = new Set<string>();
    for (const { id, claims } of topics) {
      if (claims.length === 0) out.push({ path: id, reason: "holds no claim" });
      for (const claim of claims) {
        if (seen.has(claim)) out.push({ path: id, reason: `holds ${claim}, which stands under another topic, too` });
        seen.add(claim);
      }
    }
    return out;
  },
};
