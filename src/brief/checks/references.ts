import type { Briefing } from "../briefing.ts";
import type { BriefingCheck, Finding } from "./finding.ts";

/** Everything that has an id, by the name under which the briefing lists it. */
function listed(briefing: Briefing): Map<string, readonly string[]> {
  const areas = briefing.proposals.flatMap((proposal) => proposal.areas);
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  return new Map([
    ["sources", ids(briefing.sources)],
    ["actors", ids(briefing.actors)],
    ["utterances", ids(briefing.utterances)],
    ["claims", ids(briefing.claims)],
    ["proposals", ids(briefing.proposals)],
    ["areas", ids(areas)],
    ["measures", ids(areas.flatMap((area) => area.measures))],
    ["discrepancies", ids(briefing.discrepancies)],
    ["topics", ids(briefing.topics)],
    ["timeline", ids(briefing.timeline)],
    ["keyPoints", ids(briefing.keyPoints)],
    ["gaps", ids(briefing.gaps)],
    ...briefing.sources.map((source): [string, string[]] => [`sources.${source.id}.sentences`, ids(source.sentences)]),
  ]);
}

/** Each id names one thing. */
export const idsUnique: BriefingCheck = {
  name: "ids",
  run(briefing) {
    const out: Finding[] = [];
    for (const [kind, ids] of listed(briefing)) {
      const seen = new Set<string>();
      for (const id of ids) {
        if (!id) out.push({ path: kind, reason: "an id is empty" });
        if (seen.has(id)) out.push({ path: kind, reason: `the id ${id} is not unique` });
        seen.add(id);
      }
    }
    return out;
  },
};

type Reference = readonly [path: string, kind: string, id: string | null];

function references(briefing: Briefing): Reference[] {
  const out: Reference[] = [];
  for (const u of briefing.utterances)
    out.push([u.id, "sources", u.source], [u.id, "actors", u.speaker], [u.id, "utterances", u.continues]);
  for (const [index, figure] of briefing.figures.entries())
    out.push([`figures[${index}]`, "actors", figure.attributedTo]);
  for (const claim of briefing.claims)
    for (const rendering of claim.renderings) out.push([claim.id, "utterances", rendering.utterance]);
  for (const { utterance, beside } of briefing.grades)
    for (const id of [utterance, ...beside]) out.push([`the grade of ${utterance}`, "utterances", id]);
  for (const gap of briefing.gaps) out.push([gap.id, "proposals", gap.proposal]);
  for (const { source, unused } of briefing.coverage) {
    out.push([`the coverage of ${source}`, "sources", source]);
    for (const id of unused) out.push([`the coverage of ${source}`, `sources.${source}.sentences`, id]);
  }
  for (const discrepancy of briefing.discrepancies)
    for (const source of discrepancy.silent) out.push([discrepancy.id, "sources", source]);
  for (const topic of briefing.topics) for (const claim of topic.claims) out.push([topic.id, "claims", claim]);
  for (const proposal of briefing.proposals) {
    out.push([proposal.id, "actors", proposal.proposer], [proposal.id, "actors", proposal.addressee]);
    for (const measure of proposal.areas.flatMap((area) => area.measures)) {
      out.push([measure.id, "actors", measure.addressee]);
      for (const claim of measure.claims) out.push([measure.id, "claims", claim]);
      for (const other of measure.answers) out.push([measure.id, "measures", other]);
    }
  }
  return out;
}

/** Whatever is named by its id is there. */
export const referencesResolve: BriefingCheck = {
  name: "references",
  run(briefing) {
    const known = new Map([...listed(briefing)].map(([kind, ids]) => [kind, new Set(ids)]));
    return references(briefing)
      .filter(([, kind, id]) => id !== null && !known.get(kind)?.has(id))
      .map(([path, kind, id]) => ({ path, reason: `names ${id}, which is not among the ${kind}` }));
  },
};
