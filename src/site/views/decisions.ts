import type { Override } from "../../brief/briefing.ts";
import { actorPath, fragmentId, type Href, measurePath, PAGE, sourcePath } from "../urls.ts";
import { sourceView } from "./citation.ts";
import type { Lookup } from "./lookup.ts";

/** A decision of the analyst: what a person changed, who, when and why. */
export interface DecisionView {
  readonly id: string;
  /** Where it is listed, among all decisions. */
  readonly href: Href;
  /** What it is about, and where that stands; null for the briefing as a whole. */
  readonly about: { readonly text: string; readonly href: Href } | null;
  readonly change: string;
  readonly by: string;
  readonly reason: string;
}

/** All decisions on one thing, as "measure p1-m3"; empty where the rules alone made it. */
export function decisionsOn(lookup: Lookup, target: string): DecisionView[] {
  return lookup.briefing.overrides.flatMap((override, i) =>
    override.target === target ? decisionView(lookup, override, i) : [],
  );
}

export const decisionView = (lookup: Lookup, override: Override, index: number): DecisionView => ({
  id: `decision-${index + 1}`,
  href: `${PAGE.method}#decision-${index + 1}`,
  about: aboutOf(lookup, override.target),
  change: withNames(lookup, override.change),
  by: `${override.author}, ${override.date}`,
  reason: override.reason,
});

/** "report-a partial instead of stated": a source is shown by the name that it has on the site. */
const withNames = (lookup: Lookup, change: string): string =>
  change.replace(
    /(^|; )(\S{1,200})(?= (?:stated|partial|contradicted|absent|cites|matched) )/g,
    (all: string, start: string, id: string) => (lookup.sources.has(id) ? start + sourceView(lookup, id).name : all),
  );

/** Kinds as the outline names them, each with the place of its things on the site. */
function aboutOf({ briefing, sources, actors, claims, claimPage }: Lookup, target: string): DecisionView["about"] {
  const space = target.indexOf(" ");
  const [kind, id] = [target.slice(0, space), target.slice(space + 1)];
  const areas = briefing.proposals.flatMap((proposal) => proposal.areas);
  const named = (list: readonly { readonly id: string; readonly title: string }[]): string =>
    list.find((each) => each.id === id)?.title ?? id;
  switch (kind) {
    case "source":
      return { text: sources.get(id)?.title?.value ?? id, href: sourcePath(id) };
    case "actor":
      return { text: actors.get(id)?.name ?? id, href: actorPath(id) };
    case "proposal":
      return { text: named(briefing.proposals), href: `${PAGE.breakdown}#${fragmentId(id)}` };
    case "area":
      return { text: named(areas), href: `${PAGE.breakdown}#${fragmentId(id)}` };
    case "measure":
      return { text: named(areas.flatMap((area) => area.measures)), href: measurePath(id) };
    case "discrepancy":
      return {
        text: briefing.discrepancies.find((each) => each.id === id)?.question ?? id,
        href: `${PAGE.differences}#${fragmentId(id)}`,
      };
    case "key-point":
      return { text: "key point", href: `${PAGE.summary}#${fragmentId(id)}` };
    case "claim":
      return { text: claims.get(id)?.text.exact ?? id, href: `${claimPage.get(id) ?? PAGE.claims}#${fragmentId(id)}` };
    default:
      return null;
  }
}
