import type { Support } from "../../collate/claim.ts";
import type { Measure } from "../../collate/proposal.ts";
import type { Citation } from "../../read/citation.ts";
import type { BriefingCheck, Finding } from "./finding.ts";

function cellFindings(measure: Measure, order: readonly string[]): Finding[] {
  const out: Finding[] = [];
  if (measure.cells.map((cell) => cell.source).join("\n") !== order.join("\n"))
    out.push({ path: measure.id, reason: "has not one cell for each source, in their order" });
  for (const cell of measure.cells) {
    const path = `${measure.id}/${cell.source}`;
    if ((cell.status === "absent") !== (cell.citations.length === 0))
      out.push({ path, reason: `is ${cell.status} with ${cell.citations.length} citations` });
    if (cell.citations.some((citation) => citation.source !== cell.source))
      out.push({ path, reason: "cites another source than its own" });
  }
  return out;
}

/** A measure has a cell for every source, and exactly the absent ones cite nothing. */
export const cellsComplete: BriefingCheck = {
  name: "cells",
  run(briefing) {
    const order = briefing.sources.map((source) => source.id);
    const measures = briefing.proposals.flatMap((proposal) => proposal.areas).flatMap((area) => area.measures);
    return measures.flatMap((measure) => cellFindings(measure, order));
  },
};

/** Every reading is cited, and a source that is called silent is not. */
export const readingsCited: BriefingCheck = {
  name: "readings",
  run: (briefing) =>
    briefing.discrepancies.flatMap(({ id, readings, silent }) => {
      const out: Finding[] = [];
      if (readings.length === 0 || readings.some((reading) => reading.citations.length === 0))
        out.push({ path: id, reason: "has a reading without a citation" });
      const cited = readings.flatMap((reading) => reading.citations).map((citation) => citation.source);
      for (const source of silent.filter((source) => cited.includes(source)))
        out.push({ path: id, reason: `calls ${source} silent and cites it`, source });
      return out;
    }),
};

function supportFindings(
  path: string,
  support: Support,
  citations: readonly Citation[],
  lineages: ReadonlyMap<string, string>,
): Finding[] {
  const sources = [...new Set(citations.map((citation) => citation.source))].sort();
  const lines = new Set(sources.map((source) => lineages.get(source))).size;
  const right = [...support.sources].sort().join("\n") === sources.join("\n") && support.independent === lines;
  return right ? [] : [{ path, reason: `its support is not that of its citations (${lines} independent)` }];
}

/** Support is what the citations beside it say; nothing is shown without a citation; a claim's text is a rendering. */
export const supportDerived: BriefingCheck = {
  name: "support",
  run(briefing) {
    const lineages = new Map(briefing.sources.map((source) => [source.id, source.lineage]));
    const cited: [string, Support, readonly Citation[]][] = [
      ...briefing.claims.map((c): [string, Support, readonly Citation[]] => [c.id, c.support, c.renderings]),
      ...briefing.keyPoints.map((k): [string, Support, readonly Citation[]] => [k.id, k.support, k.citations]),
      ...briefing.timeline.map((t): [string, Support, readonly Citation[]] => [
        t.id,
        t.support,
        [t.text, ...t.citations],
      ]),
    ];
    const out = cited.flatMap(([path, support, citations]) =>
      citations.length === 0
        ? [{ path, reason: "cites nothing" }]
        : supportFindings(path, support, citations, lineages),
    );
    for (const { id, text, renderings } of briefing.claims)
      if (!renderings.some((r) => r.source === text.source && r.start === text.start && r.end === text.end))
        out.push({ path: id, reason: "its text is none of its renderings" });
    for (const { id, text, citations } of briefing.keyPoints)
      if (!citations[0]?.exact.includes(text)) out.push({ path: id, reason: "its text is not in its first citation" });
    return out;
  },
};
