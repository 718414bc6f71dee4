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

export interface NotFoundView extends Page {
  /** From where the page may be shown up to the site's root. */
  readonly above: readonly string[];
}

/** The deepest page of the site lies three folders down; an address that somebody misspelt may lie one deeper. */
const DEEPEST = 4;

export const notFoundView = (): NotFoundView => ({
  path: PAGE.notFound,
  title: "Page not found",
  description: "This briefing has no such page.",
  section: null,
  above: Array.from({ length: DEEPEST }, (_, i) => "../".repeat(i + 1)),
});
