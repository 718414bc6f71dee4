import { PAGE } from "../urls.ts";
import { count } from "../wording.ts";
import type { Lookup } from "./lookup.ts";
import type { Page } from "./page.ts";
import { type SourceRow, sourceRow } from "./sources.ts";

export interface SearchView extends Page {
  readonly sources: readonly SourceRow[];
}

export function searchView(lookup: Lookup): SearchView {
  return {
    path: PAGE.search,
    title: "Search",
    description: `Search ${count(lookup.briefing.sources.length, "report")}: sentences, quotations, measures, names.`,
    section: PAGE.search,
    sources: lookup.briefing.sources.map((source) => sourceRow(lookup, source)),
  };
}

export const notFoundView = (): Page => ({
  path: PAGE.notFound,
  title: "Page not found",
  description: "This briefing has no such page.",
  section: null,
});
