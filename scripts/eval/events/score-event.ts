import type { Briefing } from "../../../src/brief/briefing.ts";
import { claimReport } from "./claims.ts";
import { discrepancyReport } from "./discrepancies.ts";
import type { Report } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { judge } from "./judged.ts";
import { keyFactReport } from "./key-facts.ts";
import { lineageReport } from "./lineages.ts";
import { measureReport } from "./measures.ts";
import { quoteReport } from "./quotes.ts";

/** In the order of the table. */
const PARTS = [claimReport, measureReport, discrepancyReport, keyFactReport, quoteReport, lineageReport];

/** All figures of one briefing against the annotation of its event, and what was missed. */
export function scoreEvent(briefing: Briefing, gold: Gold): Report {
  const judged = judge(briefing, gold);
  const reports = PARTS.map((part) => part(judged));
  return {
    figures: Object.assign({}, ...reports.map(({ figures }) => figures)),
    misses: reports.flatMap(({ misses }) => misses),
  };
}
