import type { Briefing } from "../../brief/briefing.ts";
import { aboutView } from "./about.ts";
import { breakdownView } from "./breakdown.ts";
import { claimHref, claimPages } from "./claims.ts";
import { compareIndex, comparePages } from "./compare.ts";
import { differencesView } from "./differences.ts";
import { figuresView } from "./figures.ts";
import { gapsView } from "./gaps.ts";
import { makeLookup } from "./lookup.ts";
import { measurePages } from "./measure-page.ts";
import { methodView } from "./method.ts";
import { namePages, namesView } from "./names.ts";
import type { Page } from "./page.ts";
import { quotationsView } from "./quotations.ts";
import { notFoundView, searchView } from "./search-page.ts";
import { sourcePages } from "./source-page.ts";
import { sourcesView } from "./sources.ts";
import { summaryView } from "./summary.ts";
import { termsView } from "./terms.ts";
import { timelineView } from "./timeline.ts";
import { wordingPages } from "./wording-page.ts";

/** All pages of the site, each list under the name of the template that shows it. */
export type Pages = Readonly<Record<string, readonly Page[]>>;

export function makePages(briefing: Briefing): Pages {
  const lookup = makeLookup(briefing);
  const compare = comparePages(lookup);
  return {
    summary: [summaryView(lookup)],
    breakdown: [breakdownView(lookup)],
    measure: measurePages(lookup),
    differences: [differencesView(lookup)],
    gaps: [gapsView(lookup)],
    claims: claimPages(lookup),
    wording: wordingPages(lookup, (claim) => claimHref(lookup, claim)),
    timeline: [timelineView(lookup)],
    quotations: [quotationsView(lookup)],
    figures: [figuresView(lookup)],
    names: [namesView(lookup)],
    name: namePages(lookup),
    sources: [sourcesView(lookup)],
    source: sourcePages(lookup),
    compare,
    "compare-index": compareIndex(compare),
    search: [searchView(lookup)],
    terms: [termsView(lookup)],
    method: [methodView(lookup)],
    about: [aboutView(lookup)],
    "not-found": [notFoundView()],
  };
}
