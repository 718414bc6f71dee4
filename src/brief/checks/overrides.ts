import type { BriefingCheck } from "./finding.ts";

/** A decision is about something that the briefing has, or about the briefing as a whole. */
export const overridesResolve: BriefingCheck = {
  name: "overrides",
  run(briefing) {
    const areas = briefing.proposals.flatMap((proposal) => proposal.areas);
    const kinds: readonly (readonly [kind: string, items: readonly { readonly id: string }[]])[] = [
      ["source", briefing.sources],
      ["actor", briefing.actors],
      ["proposal", briefing.proposals],
      ["area", areas],
      ["measure", areas.flatMap((area) => area.measures)],
      ["claim", briefing.claims],
      ["discrepancy", briefing.discrepancies],
      ["key-point", briefing.keyPoints],
    ];
    const known = new Set(["briefing", ...kinds.flatMap(([kind, items]) => items.map(({ id }) => `${kind} ${id}`))]);
    const lost = briefing.overrides.filter(({ target }) => !known.has(target));
    const decisions = briefing.discrepancies.filter(
      ({ decision, readings }) => decision && !readings.some(({ value }) => value === decision.reading),
    );
    return [
      ...lost.map(({ target }) => ({ path: "overrides", reason: `is about ${target}, which is not there` })),
      ...decisions.map(({ id }) => ({ path: id, reason: "decides for a reading that it does not have" })),
    ];
  },
};
