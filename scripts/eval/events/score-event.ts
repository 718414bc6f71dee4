import type { Briefing } from "../../../src/brief/briefing.ts";
import { claimFigures } from "./claims.ts";
import { discrepancyFigures } from "./discrepancies.ts";
import type { EventFigures } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { judge } from "./judged.ts";
import { keyFactFigures } from "./key-facts.ts";
import { lineageFigures } from "./lineages.ts";
import { measureFigures } from "./measures.ts";
import { quoteFigures } from "./quotes.ts";

/** In the order of the table. */
const PARTS = [claimFigures, measureFigures, discrepancyFigures, keyFactFigures, quoteFigures, lineageFigures];

/** All figures of one briefing against the annotation of its event. */
export function scoreEvent(briefing: Briefing, gold: Gold): EventFigures {
  const judged = judge(briefing, gold);
  return Object.assign({}, ...PARTS.map((part) => part(judged)));
}
